import { findDates } from '../kinds/dates.ts';
import type { Sentence } from '../segment/elements.ts';
import { findProviderMentions, type ProviderMention } from './provider-mentions.ts';

/** Words about the contracts with some providers. */
export interface Statement {
  readonly sentence: Sentence;
  /** The providers that it names, with offsets into the sentence's text; none if it names nobody. */
  readonly mentions: readonly ProviderMention[];
  /** It speaks of all contracts ("Both contracts started …"). */
  readonly isOfAll: boolean;
}

const OF_ALL = /\b(?:both|each|all|either|every)\b|\b(?:the|these|those|our) (?:two |three )?contracts\b/i;

/** What `sentence` states; parted where each of several providers has dates of its own. */
export function statementsIn(sentence: Sentence, known: readonly string[]): Statement[] {
  const mentions = distinct(findProviderMentions(sentence, known));
  const cuts = mentions.length > 1 ? cutsBetween(sentence.text, mentions) : null;
  if (!cuts) return [{ sentence, mentions, isOfAll: mentions.length === 0 && OF_ALL.test(sentence.text) }];
  return mentions.map((mention, index): Statement => {
    const from = cuts[index] ?? 0;
    const to = cuts[index + 1] ?? sentence.text.length;
    const part = {
      ...sentence,
      start: sentence.start + from,
      end: sentence.start + to,
      text: sentence.text.slice(from, to),
      lead: index === 0 ? sentence.lead : '',
    };
    const moved = { ...mention, start: mention.start - from, end: mention.end - from };
    return { sentence: part, mentions: [moved], isOfAll: false };
  });
}

/** Each provider once, where it is first named. */
function distinct(mentions: readonly ProviderMention[]): ProviderMention[] {
  return mentions.filter(
    ({ provider }, index) => mentions.findIndex((other) => other.provider === provider) === index,
  );
}

/**
 * Where the part of each provider begins, if each part has a date: "Acme from 2020 …, Beta from 2023 …" is cut before
 * the names, "from 2020 … Acme, from 2023 … Beta" behind them. Null if some have none, so that the dates are shared.
 */
function cutsBetween(text: string, mentions: readonly ProviderMention[]): readonly number[] | null {
  const dates = findDates(text);
  const before = [0, ...mentions.slice(1).map(({ start }) => start)];
  const behind = [0, ...mentions.slice(0, -1).map(({ end }) => end)];
  const firstDate = dates[0]?.start ?? 0;
  const leadsWithDate = firstDate < (mentions[0]?.start ?? 0);
  const hasDateEach = (cuts: readonly number[]) =>
    cuts.every((from, index) => {
      const to = cuts[index + 1] ?? text.length;
      return dates.some(({ start, end }) => start >= from && end <= to);
    });
  return (leadsWithDate ? [behind, before] : [before, behind]).find(hasDateEach) ?? null;
}
