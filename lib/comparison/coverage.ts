import { STATUS_WORDS, STATUSES, type Status } from '#lib/domain/field-value.ts';

/** How many of the councils shown a figure speaks for, and why the others are missing. */
export interface Coverage {
  readonly answered: number;
  readonly of: number;
  /** Each reason that occurs, most councils first. */
  readonly missing: readonly { readonly status: Status; readonly count: number }[];
}

/** The coverage of a figure, from the status of each council for it ("answered" counts as covered). */
export function coverageOf(statuses: readonly Status[]): Coverage {
  const missing = STATUSES.filter((status) => status !== 'answered')
    .map((status) => ({ status, count: statuses.filter((known) => known === status).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return {
    answered: statuses.filter((status) => status === 'answered').length,
    of: statuses.length,
    missing,
  };
}

/** "1 council", "24 councils". */
export function councilsInWords(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'council' : 'councils'}`;
}

/** "5 of 24 councils; 3 not held, 2 withheld". */
export function coverageWords({ answered, of, missing }: Coverage): string {
  const reasons = missing.map(({ status, count }) => `${count} ${STATUS_WORDS[status].label.toLowerCase()}`);
  const covered = `${answered.toLocaleString('en-GB')} of ${councilsInWords(of)}`;
  return [covered, reasons.join(', ')].filter((part) => part !== '').join('; ');
}
