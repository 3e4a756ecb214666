import type { ComparedDocument } from './compare-with-label.ts';
import { sameWords } from './same-value.ts';

/** From here on a value is shown as sure; a reviewer may publish it without a look. */
export const CONFIDENT_FROM = 0.9;

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How well a set of documents was read. */
export interface Score {
  readonly documents: number;
  /** Names of the documents that could not be read. */
  readonly unreadable: readonly string[];
  /** Fields whose status and value are right. */
  readonly fields: Share;
  readonly statuses: Share;
  /** Fields read with confidence, of all. */
  readonly confident: Share;
  /** Of the fields read with confidence, those that are right: precision. */
  readonly confidentRight: Share;
  /** Council, reference, date and re-use terms that are right. */
  readonly facts: Share;
  /** Of the fields withheld, those whose sections are right, whatever else is. */
  readonly exemptions: Share;
  /** Of the values that were read, those with words to prove them. */
  readonly evidenced: Share;
}

function shareOf<T>(items: readonly T[], isCounted: (item: T) => boolean): Share {
  return { count: items.filter(isCounted).length, of: items.length };
}

/** The score of `documents`, each compared with its label. */
export function scoreOf(documents: readonly ComparedDocument[]): Score {
  const fields = documents.flatMap((document) => document.fields);
  const isConfident = ({ read }: (typeof fields)[number]) => (read?.confidence ?? 0) >= CONFIDENT_FROM;
  return {
    documents: documents.length,
    unreadable: documents.filter(({ isReadable }) => !isReadable).map(({ name }) => name),
    fields: shareOf(fields, ({ isRight }) => isRight),
    statuses: shareOf(fields, ({ isStatusRight }) => isStatusRight),
    confident: shareOf(fields, isConfident),
    confidentRight: shareOf(fields.filter(isConfident), ({ isRight }) => isRight),
    facts: shareOf(
      documents.flatMap((document) => document.facts),
      ({ isRight }) => isRight,
    ),
    exemptions: shareOf(
      fields.filter(({ labelled }) => labelled.status === 'withheld'),
      ({ labelled, read }) => sameWords(labelled.exemptions ?? [], read?.exemptions ?? []),
    ),
    evidenced: shareOf(
      fields.filter(({ read }) => read?.status === 'answered'),
      ({ read }) => read !== null && read.evidence.length > 0,
    ),
  };
}
