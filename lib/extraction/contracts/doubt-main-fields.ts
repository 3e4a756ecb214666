import type { Contract } from '#lib/domain/contract.ts';
import type { FieldReadings } from '../fields/interpret.ts';
import { LIKELY } from '../fields/reading.ts';

const DATE_FIELDS = [
  ['start', 'contractStart'],
  ['end', 'contractEnd'],
  ['latestEnd', 'contractLatestEnd'],
] as const;

/** True if both run at some time; an open end is no end. */
function runTogether(one: Contract, other: Contract): boolean {
  const startsBeforeEndOf = (a: Contract, b: Contract) => !a.start || !b.end || a.start <= b.end;
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

/**
 * `fields` with less confidence in those that can hold only one of several contracts that run together: a date on
 * which they differ, and providers of whom one is left out. A reviewer then looks at them.
 */
export function doubtMainFields(fields: FieldReadings, contracts: readonly Contract[]): FieldReadings {
  const pairs = contracts.flatMap((one, index) =>
    contracts.slice(index + 1).flatMap((other) => (runTogether(one, other) ? [[one, other] as const] : [])),
  );
  if (pairs.length === 0) return fields;
  const doubted = { ...fields };
  const doubt = (field: keyof FieldReadings) => {
    const reading = fields[field];
    doubted[field] = { ...reading, confidence: Math.min(reading.confidence, LIKELY) };
  };
  for (const [fact, field] of DATE_FIELDS) {
    if (pairs.some(([one, other]) => one[fact] !== other[fact])) doubt(field);
  }
  const { value } = fields.providers;
  const named: readonly unknown[] = Array.isArray(value) ? value : [];
  if (pairs.flat().some(({ provider }) => !named.includes(provider))) doubt('providers');
  return doubted;
}
