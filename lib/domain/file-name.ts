const MAX_LENGTH = 200;
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A file name fit to be shown and kept: its last path part, NFC, without control marks, direction marks and broken characters, at most 200
 * characters with its extension kept. Anything that leaves nothing becomes "unnamed".
 */
export function cleanFileName(given: string): string {
  const lastPart = given.split(/[\\/]/).at(-1) ?? '';
  const name = lastPart.normalize('NFC').replace(UNPRINTABLE, '').trim();
  if (name === '' || /^\.+$/.test(name)) return 'unnamed';
  const characters = [...name];
  if (characters.length <= MAX_LENGTH) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return `${characters.slice(0, MAX_LENGTH - extension.length - 1).join('')}…${extension}`;
}
