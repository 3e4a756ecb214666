import type { Period, Quantity, Value } from '#lib/domain/field-value.ts';

/** Forms of company and the country say nothing about who is meant. */
const NAME_ENDINGS = /\b(ltd|limited|plc|llp|uk)\b\.?/g;

/** Words as they are compared: case, accents, punctuation and the form of a company make no difference. */
function foldWords(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(NAME_ENDINGS, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** True if both lists hold the same words, in any order. */
export function sameWords(labelled: readonly string[], read: readonly string[]): boolean {
  if (labelled.length !== read.length) return false;
  const inOrder = read.map(foldWords).sort();
  return labelled
    .map(foldWords)
    .sort()
    .every((words, index) => words === inOrder[index]);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function isPeriod(value: Value): value is Period {
  return typeof value === 'object' && 'start' in value;
}

function isQuantity(value: Value): value is Quantity {
  return typeof value === 'object' && 'qualifier' in value;
}

const LEAST_DIFFERENCE = 1e-6;

/**
 * True if the value that was read is the one labelled. Names and references are compared by their words, lists
 * without their order, quantities by their number alone: how firmly a number was stated is not scored.
 */
export function sameValue(labelled: Value | null, read: Value | null): boolean {
  if (labelled === null || read === null) return labelled === read;
  if (typeof labelled === 'string')
    return typeof read === 'string' && foldWords(labelled) === foldWords(read);
  if (typeof labelled === 'boolean') return labelled === read;
  if (isList(labelled)) return isList(read) && sameWords(labelled, read);
  if (isPeriod(labelled)) return isPeriod(read) && labelled.start === read.start && labelled.end === read.end;
  return isQuantity(read) && Math.abs(labelled.value - read.value) < LEAST_DIFFERENCE;
}
