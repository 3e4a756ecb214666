const MOST_TEXTS = 500;
/** Longer texts are not sentences and seldom come twice. */
const LONGEST_TEXT = 2_000;

/**
 * `find`, remembering what it found in the latest texts: the rules of many fields look at the same sentences.
 * `find` must depend on its text alone, and what it returns must not be changed.
 */
export function onceAText<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, { readonly result: T }>();
  return (text) => {
    const known = found.get(text);
    if (known) return known.result;
    const result = find(text);
    if (text.length > LONGEST_TEXT) return result;
    if (found.size >= MOST_TEXTS) found.clear();
    found.set(text, { result });
    return result;
  };
}
