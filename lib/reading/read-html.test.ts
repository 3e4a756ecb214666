import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const linesOf = (html: string) =>
  readHtml(html)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('readHtml', () => {
  it('keeps questions and answers of a table in order, a line for each cell', () => {
    const html =
      '<table><tr><td><p>1. In-house?</p></td><td><p>Yes</p></td></tr><tr><td>2. Cost?</td><td>N/A</td></tr></table>';
    expect(linesOf(html)).toEqual(['1. In-house?', 'Yes', '2. Cost?', 'N/A']);
  });

  it('keeps terms and their descriptions apart', () => {
    expect(linesOf('<dl><dt>Reference</dt><dd>FOI-1</dd></dl>')).toEqual(['Reference', 'FOI-1']);
  });

  it('leaves out menus, scripts, styles and cookie banners', () => {
    const html =
      '<nav>Home</nav><div class="cookie-banner">We use cookies</div><script>x()</script><style>p{}</style><p>Answer</p>';
    expect(linesOf(html)).toEqual(['Answer']);
  });

  it('numbers ordered lists and marks bullets', () => {
    expect(linesOf('<ol><li>First<ul><li>a</li></ul></li><li>Second</li></ol>')).toEqual([
      '1. First',
      '• a',
      '2. Second',
    ]);
  });
});
