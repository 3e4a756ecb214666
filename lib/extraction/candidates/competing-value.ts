import { type Quantity, type Value, valueKey, valueSchemaOf } from '#lib/domain/field-value.ts';
import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';

/**
 * True for a value that the field can take and between which and the chosen one a reviewer would choose: not "about 70%"
 * beside 70%, not part of a name beside the whole, not one item of a list beside all of them.
 */
export function competes(value: Value, field: Field, chosen: Value | null): boolean {
  if (!valueSchemaOf(field).safeParse(value).success) return false;
  if (chosen === null) return true;
  if (isQuantity(value) && isQuantity(chosen)) return value.value !== chosen.value;
  if (isList(value) && isList(chosen)) return listsCompete(value, chosen);
  return valueKey(value) !== valueKey(chosen);
}

function listsCompete(items: readonly string[], chosen: readonly string[]): boolean {
  const known = chosen.map((item) => item.toLowerCase());
  const fresh = items.filter((item) => !known.some((other) => isPartOf(item.toLowerCase(), other)));
  // Part of a list is a list of its own only if hardly anything is left out.
  return fresh.length > 0 || items.length === chosen.length - 1;
}

/** True if one of two names, in small letters, opens the other. */
function isPartOf(name: string, other: string): boolean {
  return other.startsWith(name) || name.startsWith(other);
}

function isQuantity(value: Value): value is Quantity {
  return typeof value === 'object' && 'qualifier' in value;
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}
