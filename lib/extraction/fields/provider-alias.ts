const GENERIC =
  /^(?:the|occupational|health|physio\w*|services?|group|national|british|uk|first|total|team|workplace|employee|council|back|body|active|care|medical|wellbeing)$/i;

/** The source of a pattern for the names by which `providers` are called: in full or by their first word; null without any. */
export function providerPattern(providers: readonly string[]): string | null {
  const names = providers.flatMap((name) => {
    const [first = ''] = name.split(/\s+/);
    return first.length >= 4 && !GENERIC.test(first) ? [name, first] : [name];
  });
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return escaped.length > 0 ? `(?:${escaped.join('|')})(?:['\\u2019]s?)?` : null;
}

/** True if `name` is a provider's, in full or by its first word. */
export function isProviderName(name: string, providers: readonly string[]): boolean {
  const pattern = providerPattern(providers);
  return pattern !== null && new RegExp(`^${pattern}$`, 'i').test(name);
}
