const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u02bc`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
  [/[\u25cf\u25aa\u25e6\u25a0\u00b7\uf0b7\u2043\u27a2]/g, '•'],
  [/[\f\r]/g, '\n'],
  // Markdown's emphasis, so that "**Provider:** Acme" reads as "Provider: Acme".
  [/\*\*|__/g, '  '],
];

/** `text` with plain quotes, dashes, spaces and bullets. Exactly as long as `text`, so that offsets hold for both. */
export function foldText(text: string): string {
  return FOLDS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text);
}
