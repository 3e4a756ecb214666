import { saysNotHeld, saysRefused } from '../kinds/notices.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';
import { KPI_WORDS, OTHER_KPI } from './kpi-words.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY } from './reading.ts';

const NOT_AN_ITEM =
  /\b(?:following|covering|includes?|including|as follows|below|report|council|provider|we|kpis?|information|indicators?|provision|service|monthly|quarterly|annual(?:ly)?|weekly|yes|no|n\/a)\b/i;

/** "None. We just get an invoice": what follows is no measure. */
const NONE_AT_ALL = /^\W{0,3}(?:none|nil|no)\b[^,;]{0,12}$/i;

/** The measures that the council says are collected. */
export function readKpis({ all, own, segment }: FieldContext): Finding | null {
  const said = segment.origin === 'prose' ? own : all;
  const [first] = said;
  if (first && NONE_AT_ALL.test(first.text.trim())) return null;
  // What follows a refusal gives its reasons.
  const refusal = said.findIndex(({ text }) => saysRefused(text));
  const sentences = (refusal < 0 ? said : said.slice(0, refusal)).filter(
    ({ text }) => !saysNotHeld(text) || APART_FROM.test(text),
  );
  const spans = new Map<string, Span>();
  const items = sentences.flatMap(itemsOf);
  let unnamed = 0;
  for (const item of items) {
    const named = KPI_WORDS.flatMap(([kpi, pattern]) => {
      const match = pattern.exec(item.text);
      return match
        ? [{ kpi, start: item.start + match.index, end: item.start + match.index + match[0].length }]
        : [];
    });
    if (named.length === 0) unnamed++;
    for (const { kpi, start, end } of named) if (!spans.has(kpi)) spans.set(kpi, { start, end });
  }
  const other = segment.origin === 'prose' ? null : otherItem(sentences);
  if (other) spans.set('other', other);
  if (spans.size === 0) return null;
  const confidence = spans.size === 1 ? LIKELY : unnamed === 0 ? CONFIDENT - 0.01 : CONFIDENT - 0.05;
  return { value: [...spans.keys()], spans: [...spans.values()], confidence };
}

/** "No performance information apart from the invoices": what is excepted is collected. */
const APART_FROM = /\b(?:apart from|other than|except(?: for)?|beyond)\b/i;

/** What commas, semicolons and colons part. */
function itemsOf(sentence: Sentence): (Span & { text: string })[] {
  const from = APART_FROM.exec(sentence.text)?.index ?? 0;
  return [...sentence.text.slice(from).matchAll(/(?:[^,;:]|[,:](?=\d))+/g)].map((match) => ({
    ...spanIn(sentence, from + match.index, from + match.index + match[0].length),
    text: match[0],
  }));
}

function spanIn(sentence: Sentence, from: number, to: number): Span {
  return { start: sentence.start + from, end: sentence.start + to };
}

/** A measure that fits none of the names: named outright, or an item of a list that none of them matches. */
function otherItem(sentences: readonly Sentence[]): Span | null {
  const items = listItems(sentences);
  for (const item of items) {
    const text = item.text.trim();
    const known = KPI_WORDS.some(([, pattern]) => pattern.test(text));
    if (!known && text.length > 3 && text.length < 90 && /[a-z]/i.test(text) && !NOT_AN_ITEM.test(text))
      return item;
  }
  for (const sentence of sentences) {
    const match = OTHER_KPI.exec(sentence.text);
    if (match) return spanIn(sentence, match.index, match.index + match[0].length);
  }
  return null;
}

/** Lines of a list, or what semicolons part. At least three make a list. */
function listItems(sentences: readonly Sentence[]): (Span & { text: string })[] {
  const parted = sentences.flatMap((sentence) => {
    if (sentence.text.split(';').length < 3) return [];
    return [...sentence.text.matchAll(/[^;]+/g)].map((match) => ({
      ...spanIn(sentence, match.index, match.index + match[0].length),
      text: match[0],
    }));
  });
  const lines = sentences.filter(({ text }) => text.length < 90 && !/[:]$/.test(text.trim()));
  return parted.length > 0 ? parted : lines.length >= 3 ? lines : [];
}
