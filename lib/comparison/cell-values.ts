import type { Quantity } from '#lib/domain/field-value.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import type { Provision } from '#lib/domain/provision.ts';
import type { FieldIdOfKind } from './filters.ts';

/** The number that the council gave for a field, or null if it gave none. */
export function quantityOf(provision: Provision, id: FieldIdOfKind<'quantity'>): Quantity | null {
  const { value } = provision.cells[id];
  return value !== null && typeof value === 'object' && 'qualifier' in value ? value : null;
}

/** The date that the council gave for a field, or null if it gave none. */
export function dateOf(provision: Provision, id: FieldIdOfKind<'date'>): IsoDate | null {
  const { value } = provision.cells[id];
  return typeof value === 'string' ? value : null;
}

/** The option that the council gave for a field, or null if it gave none. */
export function choiceOf(provision: Provision, id: FieldIdOfKind<'choice'>): string | null {
  const { value } = provision.cells[id];
  return typeof value === 'string' ? value : null;
}

/** The members that the council gave for a field, each once; empty if it gave none. */
export function membersOf(provision: Provision, id: FieldIdOfKind<'choices' | 'names'>): readonly string[] {
  const { value } = provision.cells[id];
  return Array.isArray(value) ? [...new Set<string>(value)] : [];
}
