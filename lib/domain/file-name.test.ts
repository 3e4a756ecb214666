import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

describe('cleanFileName', () => {
  it.each([
    ['response.txt', 'response.txt'],
    ['C:\\Users\\me\\FOI 123.txt', 'FOI 123.txt'],
    ['../../etc/passwd', 'passwd'],
    ['resp\u0000on\u202ese\n.txt', 'response.txt'],
    ['🏛️ council.txt', '🏛️ council.txt'],
    ['👩‍⚖️ \ud800ruling.txt', '👩‍⚖️ ruling.txt'],
    ['cafe\u0301.txt', 'café.txt'],
    ['   ', 'unnamed'],
    ['..', 'unnamed'],
    ['', 'unnamed'],
  ])('makes %j into %j', (given, expected) => {
    expect(cleanFileName(given)).toBe(expected);
  });

  it('shortens a long name and keeps its extension', () => {
    const name = cleanFileName(`${'a'.repeat(300)}.html`);
    expect([...name]).toHaveLength(200);
    expect(name).toMatch(/a….html$/);
  });
});
