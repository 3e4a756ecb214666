import type { Value } from '#lib/domain/field-value.ts';
import { formatValue } from '#lib/domain/format-value.ts';
import type { Provision } from '#lib/domain/provision.ts';
import type { KindName } from '#lib/domain/questionnaire/field-kind.ts';
import { FIELDS, type Field, type FieldId, type FieldOf } from '#lib/domain/questionnaire/questionnaire.ts';

/** What the column of a field holds: something the database can sort and compare. */
interface ScalarOfKind {
  choice: string;
  choices: string;
  names: string;
  text: string;
  date: string;
  period: string;
  yes_no: boolean;
  quantity: number;
}

type ScalarOf<Id extends FieldId> = ScalarOfKind[FieldOf<Id>['type']['kind']];

/** The columns of the table Provision that the questionnaire asks for: a value and a status for each field. */
export type FieldColumns = { [Id in FieldId]: ScalarOf<Id> | null } & {
  [Id in FieldId as StatusColumn<Id>]: string;
};

export type StatusColumn<Id extends FieldId = FieldId> = `${Id}Status`;

/** The name of the column that holds the status of a field. */
export function statusColumnOf<Id extends FieldId>(id: Id): StatusColumn<Id> {
  return `${id}Status`;
}

const SQL_TYPES: Record<KindName, 'TEXT' | 'BOOLEAN' | 'REAL'> = {
  choice: 'TEXT',
  choices: 'TEXT',
  names: 'TEXT',
  text: 'TEXT',
  date: 'TEXT',
  period: 'TEXT',
  yes_no: 'BOOLEAN',
  quantity: 'REAL',
};

/** The SQL type of the value column of `field`. */
export function sqlTypeOf(field: Field): 'TEXT' | 'BOOLEAN' | 'REAL' {
  return SQL_TYPES[field.type.kind];
}

/** True if the values of `field` are sets, whose members are rows of ProvisionItem. */
export function isSetField(field: Field): boolean {
  return field.type.kind === 'choices' || field.type.kind === 'names';
}

/** What the value column of `field` holds for `value`: sets as their words, quantities as their number, periods as "start/end". */
function scalarOf(field: Field, value: Value): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if ('qualifier' in value) return value.value;
  if ('start' in value) return `${value.start}/${value.end}`;
  return formatValue(field, value);
}

/** The value and status columns of one provision. */
export function fieldColumnsOf(cells: Provision['cells']): FieldColumns {
  const columns = FIELDS.flatMap((field) => {
    const { status, value } = cells[field.id];
    return [
      [field.id, value === null ? null : scalarOf(field, value)],
      [statusColumnOf(field.id), status],
    ];
  });
  // Each kind of field has one type of scalar (ScalarOfKind), which Object.fromEntries cannot know.
  return Object.fromEntries(columns) as FieldColumns;
}

/** The members of every set-valued cell, each once. */
export function itemsOf(
  cells: Provision['cells'],
): readonly { readonly fieldId: FieldId; readonly value: string }[] {
  return FIELDS.filter(isSetField).flatMap((field) => {
    const value = cells[field.id].value;
    if (!Array.isArray(value)) return [];
    return [...new Set<string>(value)].map((member) => ({ fieldId: field.id, value: member }));
  });
}
