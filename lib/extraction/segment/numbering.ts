import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Label } from './labels.ts';
import { REQUEST_CLAUSES, type RequestClause } from './request-clauses.ts';

/** Which clauses each number of this letter stands for: learnt from the questions it repeats. */
export class Numbering {
  readonly #clauses = new Map<number, RequestClause[]>();
  #last: number | null = null;

  /** Learns that the question with `label` asks `clauses`; without a label they belong to the number before. */
  learn(label: Label | null, clauses: readonly RequestClause[]): void {
    const [number] = label?.numbers ?? [];
    if (number !== undefined) this.#last = number;
    if (this.#last === null) return;
    const known = this.#clauses.get(this.#last);
    // An unnumbered question of another section belongs to no number.
    if (number === undefined && known && clauses.some((clause) => clause.section !== known[0]?.section))
      return;
    this.#clauses.set(this.#last, [...new Set([...(known ?? []), ...clauses])]);
  }

  /** The clauses that `label` stands for; the request's own numbers where this letter taught none. */
  clausesOf(label: Label): readonly RequestClause[] {
    const clauses = label.numbers.flatMap((number) => this.#clausesOfNumber(number));
    if (label.item === null || label.numbers.length !== 1) return clauses;
    const part = questionsAmong(clauses)[label.item];
    return part ?? clauses;
  }

  #clausesOfNumber(number: number): readonly RequestClause[] {
    const known = this.#clauses.get(number);
    if (known || !this.#isAsSent()) return known ?? [];
    return REQUEST_CLAUSES.filter((clause) => clause.section === number);
  }

  /** True as long as every number of the letter stands for the section of that number in the request. */
  #isAsSent(): boolean {
    return [...this.#clauses].every(([number, clauses]) =>
      clauses.every(({ section }) => section === number),
    );
  }
}

/** Clauses grouped as councils letter them: one group a sub-question. */
function questionsAmong(clauses: readonly RequestClause[]): RequestClause[][] {
  const narrow = clauses.filter(
    (clause) =>
      !clauses.some(
        (other) =>
          other !== clause &&
          other.fields.every((field) => clause.fields.includes(field)) &&
          other.fields.length < clause.fields.length,
      ),
  );
  return narrow.map((clause) => [clause]);
}

/** The fields of `clauses`, each once, in the order of the questionnaire. */
export function fieldsOf(clauses: readonly RequestClause[]): FieldId[] {
  const fields = new Set(clauses.flatMap((clause) => clause.fields));
  return FIELD_IDS.filter((id) => fields.has(id));
}

/** The fields of each clause in turn, without clauses that others spell out ("In person" under its header). */
export function partsOf(clauses: readonly RequestClause[]): FieldId[][] {
  return questionsAmong(clauses).map(fieldsOf);
}
