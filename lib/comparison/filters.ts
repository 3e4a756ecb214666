import { COUNCIL_TYPES, NATIONS, REGIONS } from '#lib/domain/council.ts';
import type { KindName, Option } from '#lib/domain/questionnaire/field-kind.ts';
import { FIELDS, type FieldId, type FieldOf, optionsOf } from '#lib/domain/questionnaire/questionnaire.ts';

/** The ids of the fields whose values are of one of the kinds. */
export type FieldIdOfKind<Kind extends KindName> = {
  [Id in FieldId]: FieldOf<Id>['type']['kind'] extends Kind ? Id : never;
}[FieldId];

/** What can be filtered by naming values: any one of them matches. */
export type AnyOfId =
  | 'type'
  | 'nation'
  | 'region'
  | 'sample'
  | FieldIdOfKind<'choice' | 'choices' | 'names' | 'yes_no'>;

/** What can be filtered by a lowest and a highest number or date, both included. */
export type RangeId = 'population' | 'responseDate' | FieldIdOfKind<'quantity' | 'date'>;

export interface AnyOfFilter {
  readonly id: AnyOfId;
  readonly label: string;
  /** The values to choose from; null where councils name them (providers, systems). */
  readonly options: readonly Option[] | null;
}

export interface RangeFilter {
  readonly id: RangeId;
  readonly label: string;
  readonly of: 'number' | 'date';
}

const YES_NO: readonly Option[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

const sameWords = (values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, label: value }));

const ANY_OF_KINDS: readonly KindName[] = ['choice', 'choices', 'names', 'yes_no'];
const RANGE_KINDS: readonly KindName[] = ['quantity', 'date'];

function optionsByKind(field: (typeof FIELDS)[number]): readonly Option[] | null {
  if (field.type.kind === 'names') return null;
  return field.type.kind === 'yes_no' ? YES_NO : optionsOf(field);
}

/** Every filter that takes values, council facts first, then the fields in the order of the questions. */
export const ANY_OF_FILTERS: readonly AnyOfFilter[] = [
  { id: 'type', label: 'Type of council', options: COUNCIL_TYPES },
  { id: 'nation', label: 'Nation', options: sameWords(NATIONS) },
  { id: 'region', label: 'Region', options: sameWords(REGIONS) },
  { id: 'sample', label: 'Sample', options: YES_NO },
  ...FIELDS.filter((field) => ANY_OF_KINDS.includes(field.type.kind)).map((field) => ({
    id: field.id as AnyOfId,
    label: field.label,
    options: optionsByKind(field),
  })),
];

/** Every filter that takes a lowest and a highest number or date. */
export const RANGE_FILTERS: readonly RangeFilter[] = [
  { id: 'population', label: 'Residents', of: 'number' },
  { id: 'responseDate', label: 'Date of response', of: 'date' },
  ...FIELDS.filter((field) => RANGE_KINDS.includes(field.type.kind)).map((field) => ({
    id: field.id as RangeId,
    label: field.label,
    of: field.type.kind === 'date' ? ('date' as const) : ('number' as const),
  })),
];

/** The filter `id`. */
export function getAnyOfFilter(id: AnyOfId): AnyOfFilter {
  const filter = ANY_OF_FILTERS.find((known) => known.id === id);
  if (!filter) throw new Error(`No filter ${id}`);
  return filter;
}

/** The words for one value of the filter `id` ("In-house"). */
export function optionLabel(id: AnyOfId, value: string): string {
  return getAnyOfFilter(id).options?.find((option) => option.value === value)?.label ?? value;
}
