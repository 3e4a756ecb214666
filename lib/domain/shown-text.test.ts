import { describe, expect, it } from 'vitest';
import { withShownText } from './shown-text.ts';

describe('withShownText', () => {
  it('leaves a text of ordinary length alone', () => {
    const documents = [{ id: 'a', text: 'short' }];
    expect(withShownText(documents, [])[0]).toBe(documents[0]);
  });

  it('shows the beginning of a very long text, with all of its evidence', () => {
    const documents = [{ id: 'a', text: 'x'.repeat(900_000) }];
    const evidence = [{ start: 600_000, end: 600_010, quote: 'x'.repeat(10) }];
    expect(withShownText(documents, [])[0]?.text).toHaveLength(400_000);
    expect(withShownText(documents, [{ documentId: 'a', evidence }])[0]?.text).toHaveLength(602_010);
    expect(withShownText(documents, [{ documentId: 'b', evidence }])[0]?.text).toHaveLength(400_000);
  });
});
