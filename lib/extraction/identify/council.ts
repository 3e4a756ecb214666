import type { Council } from '#lib/domain/council.ts';
import type { IdentifiedCouncil } from '#lib/domain/extracted-response.ts';
import { evidenceOf } from '../fields/reading.ts';
import type { Span } from '../span.ts';
import { type CouncilIndex, indexCouncils, wordsWithPlaces } from './council-names.ts';
import { closingStart, letterheadEnd } from './letter.ts';

interface Mention {
  readonly council: Council | null;
  readonly name: string;
  readonly span: Span;
  readonly weight: number;
}

interface Candidate {
  readonly council: Council | null;
  name: string;
  weight: number;
  readonly spans: Span[];
}

/** Only so much of a text is searched for its council: letterhead, answers and signature of any real letter. */
const MAX_LENGTH = 200_000;

const KINDS = [
  'City and County',
  'City and District',
  'Metropolitan Borough',
  'Metropolitan District',
  'County Borough',
  'Royal Borough',
  'City',
  'County',
  'District',
  'Borough',
  'Metropolitan',
  'Combined',
];
const BOROUGHS = ['London Borough', 'Royal Borough', 'Metropolitan Borough', 'City', 'County', 'Borough'];

/** The shapes of a council's name, with its place in words like `word`; `inCase` writes the fixed words. */
function namePattern(word: string, inCase: (words: string) => string): RegExp {
  const any = (words: readonly string[]) => `(?:${words.map(inCase).join('|')})`;
  const joiner = any(['and', 'with', 'of', 'upon', 'on', 'the', 'in', 'under', 'le', '&', '-']);
  const place = `${word}(?: (?:${joiner} ){0,2}${word}){0,4}`;
  const council = inCase('Council');
  const of = inCase('of');
  return new RegExp(
    `\\b(?:${any(BOROUGHS)} ${of} (?:${inCase('the')} )?${word}(?: ${joiner} ${word})?(?: (?:${any(KINDS)} )?${council})?|${place} (?:${any(KINDS)} )?${council})\\b`,
    'g',
  );
}

const UNKNOWN: readonly RegExp[] = [
  namePattern("[A-Z][a-zA-Z'-]{1,30}", (words) => words),
  // Letterheads in capitals.
  namePattern("[A-Z][A-Z'-]{1,30}", (words) => words.toUpperCase()),
];
const NOT_A_PLACE =
  /^(?:the|our|your|this|that|each|every|dear|by|for|of|to|from|a|an|and|if|is|does|city|county|district|borough|parish|town|local|other|another)\s/i;
const ADDRESS = /(?:@|www\.|https?:\/\/)([\w-]+(?:\.[\w-]+){1,5})/gi;

/** The council that wrote the response: named most, in its letterhead and signature above all; one of `councils` or an unknown one. */
export function identifyCouncil(
  folded: string,
  text: string,
  councils: readonly Council[],
): IdentifiedCouncil | null {
  const searched = folded.slice(0, MAX_LENGTH);
  const index = indexCouncils(councils);
  const known = namedIn(searched, index);
  const named = [...known, ...domainsIn(searched, index), ...unknownIn(searched, known)];
  const mentions = named.length > 0 ? named : nativeIn(searched);
  const [best, second] = ranked(searched, mentions, letterheadEnd(searched), closingStart(searched));
  if (!best) return null;
  const clear = best.weight >= 2 * (second?.weight ?? 0);
  const confidence = (best.council ? 0.97 : 0.9) - (clear ? 0 : 0.2) - (best.weight < 2 ? 0.15 : 0);
  return {
    value: best.name,
    gssCode: best.council?.gssCode ?? null,
    slug: best.council?.slug ?? null,
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(best.spans.slice(0, 3), text),
  };
}

/** How much a council weighs by the words before it: who writes weighs more, whom the letter speaks of weighs less. */
function roleOf(before: string): number {
  if (
    /\b(?:on behalf of|for and on behalf of|response (?:of|from|by)|reply (?:of|from))\s(?:the\s)?$/i.test(
      before,
    )
  )
    return 3;
  return ANOTHER.test(before) ? 0.2 : 1;
}

/** Words that bring in another council than the one that writes. */
const ANOTHER =
  /\b(?:partnership with|shared with|jointly with|together with|hosted by|delivered by|provided by|led by|run by|managed by|contracts?(?: are)? let by|sent .{0,20}to|transferred to|also to|such as|unlike|neighbouring|former(?:ly)?)\s(?:the\s)?$/i;

function ranked(
  text: string,
  mentions: readonly Mention[],
  letterhead: number,
  closing: number,
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { council, name, span, weight } of mentions) {
    const key = council?.slug ?? placeOf(name);
    const candidate = candidates.get(key) ?? { council, name, weight: 0, spans: [] };
    const placed = span.start < letterhead || span.start >= closing ? weight * 2 : weight;
    candidate.weight += placed * roleOf(text.slice(Math.max(0, span.start - 50), span.start));
    candidate.spans.push(span);
    // The fuller of two names for one place is the official one.
    if (!council && name.length > candidate.name.length) candidate.name = name;
    candidates.set(key, candidate);
  }
  return [...candidates.values()].sort((a, b) => b.weight - a.weight);
}

/** The place in a council's name, without the words that say what kind of council it is. */
function placeOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:london|royal|metropolitan|county|district|city|borough|council|of|the)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function namedIn(text: string, { namesByFirstWord }: CouncilIndex): Mention[] {
  const words = wordsWithPlaces(text);
  return words.flatMap((first, i): Mention[] => {
    for (const { council, words: name, official } of namesByFirstWord.get(first.word) ?? []) {
      const last = words[i + name.length - 1];
      if (!official && followsName(text, first.start)) continue;
      if (last && name.every((word, offset) => words[i + offset]?.word === word)) {
        return [
          {
            council,
            name: council.name,
            span: { start: first.start, end: last.end },
            weight: official ? 2 : 1,
          },
        ];
      }
    }
    return [];
  });
}

/** True if another word of a longer name stands right before: "Vale District Council" in "Teasel Vale District Council". */
function followsName(text: string, start: number): boolean {
  return /(?<!^)\b(?!The|Dear|By|From|To|At|For|And|Of)[A-Z][a-z]+ $/.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function domainsIn(text: string, { councilsByDomain }: CouncilIndex): Mention[] {
  return [...text.matchAll(ADDRESS)].flatMap((match): Mention[] => {
    const labels = (match[1] ?? '').toLowerCase().split('.');
    for (let i = 0; i < labels.length - 1; i++) {
      const council = councilsByDomain.get(labels.slice(i).join('.'));
      if (council)
        return [
          {
            council,
            name: council.name,
            span: { start: match.index, end: match.index + match[0].length },
            weight: 2,
          },
        ];
    }
    return [];
  });
}

function unknownIn(text: string, known: readonly Mention[]): Mention[] {
  let next = 0;
  const found = UNKNOWN.flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  return found.flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    while (known[next] && (known[next]?.span.end ?? 0) <= match.index) next++;
    if ((known[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) return [];
    const name = officialCase(match[0]);
    if (!name) return [];
    const start = end - name.length;
    return [{ council: null, name, span: { start, end }, weight: 2 }];
  });
}

/** "Comhairle nan Eilean Àrda", "Cyngor Sir Glynderi": the only name where no English one is given. */
const NATIVE =
  /\b(?:Comhairle|Cyngor)(?: (?:nan|na|an|y|Sir|Dinas|Bwrdeistref)){0,3}(?: \p{Lu}[\p{L}'-]{1,30}){1,3}/gu;

function nativeIn(text: string): Mention[] {
  return [...text.matchAll(NATIVE)].map((match) => ({
    council: null,
    name: match[0],
    span: { start: match.index, end: match.index + match[0].length },
    weight: 1,
  }));
}

const SMALL_WORDS = new Set(['and', 'with', 'of', 'upon', 'on', 'the', 'in', 'under', 'le']);

/** The name as a council writes it in a sentence; null if the words are no name ("the Council"). */
function officialCase(written: string): string | null {
  let name = written.replaceAll(/\s+/g, ' ');
  while (NOT_A_PLACE.test(name) && !/^(?:city|county|borough) of /i.test(name))
    name = name.replace(/^\S+\s/, '');
  const capitals = name === name.toUpperCase();
  if (/^council$/i.test(name) || !/\s/.test(name)) return null;
  if (!capitals) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) => (i > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
