/** The number in front of a line: "Q3", "3a.", "Questions 2 to 9", "(ii)", "A4:". */
export interface Label {
  /** What the label calls itself; `bare` is a number alone, `item` a letter or small roman numeral alone. */
  readonly kind: 'question' | 'answer' | 'bare' | 'item';
  /** Question numbers it names; empty for `item`. */
  readonly numbers: readonly number[];
  /** 0-based place of its letter or numeral ("3b" and "(ii)" are 1), or null. */
  readonly item: number | null;
  /** True for "3.2". */
  readonly decimal?: boolean;
  /** Length of the label in the line, with the punctuation and space behind it. */
  readonly length: number;
}

const NEXT_NUMBER = String.raw`\s{0,2}(?:and\s)?(?:questions?\s|q\.?\s?)?\d{1,2}`;
/** "Q6 - 4" is an answer: only after "Questions" does a dash with spaces make a range. */
const NUMBER_LIST = String.raw`\d{1,2}(?:(?:-(?!\s)|\s{0,2}(?:to|and|&|,|through))${NEXT_NUMBER}){0,12}(?!\.\d)`;
const PLURAL_LIST = String.raw`\d{1,2}(?:\s{0,2}(?:-|to|and|&|,|through)${NEXT_NUMBER}){0,12}`;
const LETTER = String.raw`\(?(?:[a-h]|i{1,3}|iv|v|vi)\)?`;
const NAMED = new RegExp(
  String.raw`^(?:(?:in )?(?:response|answer|reply) to |re(?:garding)? |for |exemption[s]?:? )?(?:(?<words>questions|qs|answers|parts|points|items|responses)\s{0,2}(?:numbers|nos)?\.?\s{0,2}(?<many>${PLURAL_LIST})|(?<word>question|q|answer|ans|a|part|point|item|response)\s{0,2}(?:number|no)?\.?\s{0,2}(?<list>${NUMBER_LIST}))\s{0,2}(?<letter>${LETTER})?(?![\w/%]|\s\(?(?:jan|apr|jul|oct))\s{0,3}(?:[.):-](?!\d)){0,2}\s{0,9}`,
  'i',
);
const BARE = new RegExp(
  String.raw`^\(?(?<list>\d{1,2})\s{0,1}(?<letter>${LETTER})?\s{0,1}(?:[.):]|-(?=\s)|(?=\t|\s{2}))(?!\d)\)?\s{0,9}`,
  'i',
);
const BARE_LETTERED = /^(?<list>\d{1,2})\s{0,1}\(?(?<letter>[a-h])\)?(?=\s|$)\s{0,9}/;
/** "3.2 Is triage …": a decimal before a capital; "2.4 sessions" is an answer. */
const DECIMAL = /^(?<list>\d{1,2})\.(?<part>\d)\.?\s{1,9}(?=[A-Z])/;
const RANGE = /^(?<list>\d{1,2}\s{0,2}(?:-|to)\s{0,2}\d{1,2})\s{0,2}[.):](?!\d)\s{0,9}/i;
const ITEM = /^(?:\((?<a>[a-h]|i{1,3}|iv|v|vi)\)|(?<b>[a-h]|i{1,3}|iv|v|vi)[.)])(?=\s)\s{1,9}/i;

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** "5 - 6" and "80 : 20": a whole line of two figures is an answer, not a number with its answer. */
const TWO_FIGURES = /^(?<a>\d{1,3})\s?(?<sep>[-:])\s?(?<b>\d{1,3})\W{0,3}$/;

function isTwoFigures(line: string): boolean {
  const { a, b, sep } = TWO_FIGURES.exec(line.trim())?.groups ?? {};
  if (a === undefined || b === undefined) return false;
  const [low, high] = [Number(a), Number(b)];
  return low + high === 100 || (sep === '-' && high > low && high - low <= 5);
}

const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const IN_WORDS = new RegExp(
  String.raw`^(?:question|answer|point|item)\s(?<word>${NUMBER_WORDS.join('|')})\b\s{0,3}[.):-]{0,2}\s{0,9}`,
  'i',
);
const NUMBER_SIGN = /^(?:no\.?\s{0,2}|#)(?<list>\d{1,2})(?!\d|\.\d|%|,)\s{0,3}[.):-]{0,2}\s{1,9}/i;

/** The label at the start of `line`, or null. */
export function parseLabel(line: string): Label | null {
  const head = line.slice(0, 120);
  const signed = NUMBER_SIGN.exec(head);
  if (signed) return label('bare', signed);
  const spelt = IN_WORDS.exec(head);
  if (spelt?.groups) {
    const number = NUMBER_WORDS.indexOf((spelt.groups.word ?? '').toLowerCase()) + 1;
    return { kind: 'question', numbers: [number], item: null, length: spelt[0].length };
  }
  if (isTwoFigures(head)) return null;
  const named = NAMED.exec(head);
  if (named?.groups) {
    const kind = /^(?:a|ans|answers?|responses?)$/i.test(named.groups.word ?? named.groups.words ?? '')
      ? 'answer'
      : 'question';
    return label(kind, named);
  }
  const decimal = DECIMAL.exec(head);
  if (decimal) return { ...label('bare', decimal), item: Number(decimal.groups?.part) - 1, decimal: true };
  const range = RANGE.exec(head);
  if (range) return label('bare', range);
  const bare = BARE.exec(head) ?? BARE_LETTERED.exec(head);
  if (bare) return label('bare', bare);
  const item = ITEM.exec(head);
  if (!item) return null;
  return {
    kind: 'item',
    numbers: [],
    item: itemIndex(item.groups?.a ?? item.groups?.b),
    length: item[0].length,
  };
}

function label(kind: Label['kind'], match: RegExpExecArray): Label {
  return {
    kind,
    numbers: numbersIn(match.groups?.list ?? match.groups?.many ?? ''),
    item: itemIndex(match.groups?.letter),
    length: match[0].length,
  };
}

function itemIndex(letter: string | undefined): number | null {
  if (!letter) return null;
  const bare = letter.replace(/[()]/g, '').toLowerCase();
  const index = ROMANS.includes(bare) ? ROMANS.indexOf(bare) : LETTERS.indexOf(bare);
  return index < 0 ? null : index;
}

/** The numbers that a list names: "2 to 9" and "5, 6 and 7" in full. Nothing above 40. */
export function numbersIn(list: string): number[] {
  const numbers = new Set<number>();
  for (const part of list.split(/,|and|&/)) {
    const [from, to] = [...part.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]));
    if (from === undefined) continue;
    for (let n = from; n <= Math.min(to ?? from, 40); n++) numbers.add(n);
  }
  return [...numbers];
}

/** So many lines that run from "a)" on letter the questions themselves, not the parts of one. */
const MIN_LETTERED = 6;
const LETTER_LABEL =
  /^(?:\((?<one>[a-p])\)|(?<bare>[a-p])[.)])(?<more>(?:\s{0,2}(?:,|and|&|to|-){1,2}\s{0,2}(?:and\s)?(?:\([a-p]\)|[a-p]\))){0,8})(?=\s|:)[:.]?\s{1,9}/i;

/** The labels of `heads` where the answers run a), b), c) … instead of 1, 2, 3; null where they do not. */
export function letteredAnswers(heads: readonly string[]): (Label | null)[] | null {
  const numbered = heads.filter((head) => (parseLabel(head)?.numbers.length ?? 0) > 0).length;
  if (numbered >= 3) return null;
  let last = 0;
  let longest = 0;
  const labels = heads.map((head): Label | null => {
    const label = letterLabel(head);
    const [first = 0] = label?.numbers ?? [];
    if (!label || (first !== last + 1 && first !== 1)) return null;
    last = label.numbers.at(-1) ?? first;
    longest = Math.max(longest, last);
    return label;
  });
  return longest >= MIN_LETTERED ? labels : null;
}

/** "(e), (f) and (g)" as a label for questions 5, 6 and 7. */
function letterLabel(head: string): Label | null {
  const match = LETTER_LABEL.exec(head);
  if (!match?.groups) return null;
  const letters = `${match.groups.one ?? match.groups.bare}${match.groups.more ?? ''}`.toLowerCase();
  const asNumbers = letters
    .replace(/\band\b|&/g, ',')
    .replace(/\bto\b/g, '-')
    .replace(/[a-p]/g, (letter) => `${letter.charCodeAt(0) - 96}`);
  return { kind: 'bare', numbers: numbersIn(asNumbers), item: null, length: match[0].length };
}
