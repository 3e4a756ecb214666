import { SECTIONS } from '#lib/domain/questionnaire/definition.ts';
import type { KindName, Unit } from '#lib/domain/questionnaire/field-kind.ts';
import { FIELDS, type Field, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** Facts about a council or its response that can be columns, beside the fields of the questionnaire. */
export const FACTS = [
  { id: 'council', label: 'Council', shortLabel: 'Council', isNumeric: false },
  { id: 'gssCode', label: 'GSS code', shortLabel: 'GSS code', isNumeric: false },
  { id: 'type', label: 'Type of council', shortLabel: 'Type', isNumeric: false },
  { id: 'nation', label: 'Nation', shortLabel: 'Nation', isNumeric: false },
  { id: 'region', label: 'Region', shortLabel: 'Region', isNumeric: false },
  { id: 'population', label: 'Residents', shortLabel: 'Residents', isNumeric: true },
  { id: 'responseDate', label: 'Date of response', shortLabel: 'Responded', isNumeric: true },
] as const;

export type FactId = (typeof FACTS)[number]['id'];
export type ColumnId = FactId | FieldId;

/** One column that a reader can choose, sort by and export. */
export interface Column {
  readonly id: ColumnId;
  /** Full name: columns menu, data dictionary. */
  readonly label: string;
  /** Name in the table header, with the unit where there is one ("Annual cost (£)"). */
  readonly heading: string;
  /** True for numbers and dates, which line up on the right. */
  readonly isNumeric: boolean;
}

export interface ColumnGroup {
  readonly title: string;
  readonly columns: readonly Column[];
}

/** What the heading of a number adds to the field's short name. */
const UNIT_SUFFIXES: Record<Unit, string> = {
  referrals: ' a year',
  percent: ', %',
  sessions: '',
  gbp_per_year: ', £',
  gbp_per_session: ', £',
};

const NUMERIC_KINDS: readonly KindName[] = ['quantity', 'date'];

function columnOfField(field: Field): Column {
  const suffix = field.type.kind === 'quantity' ? UNIT_SUFFIXES[field.type.unit] : '';
  return {
    id: field.id,
    label: field.label,
    heading: `${field.shortLabel}${suffix}`,
    isNumeric: NUMERIC_KINDS.includes(field.type.kind),
  };
}

const FACT_COLUMNS: readonly Column[] = FACTS.map(({ shortLabel, ...fact }) => ({
  ...fact,
  heading: shortLabel,
}));

/** Every column, council facts first, then the fields in the order of the questions. */
export const COLUMNS: readonly Column[] = [...FACT_COLUMNS, ...FIELDS.map(columnOfField)];

/** The columns by section of the questionnaire, for the columns menu; the council itself is always shown. */
export const COLUMN_GROUPS: readonly ColumnGroup[] = [
  { title: 'About the council', columns: FACT_COLUMNS.filter((column) => column.id !== 'council') },
  ...SECTIONS.map((section) => ({
    title: section.title,
    columns: section.questions.flatMap((question) =>
      (question.fields as readonly Field[]).map(columnOfField),
    ),
  })),
];

/** What the table shows beside the council until a reader chooses columns. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'type',
  'region',
  'deliveryModel',
  'providers',
  'contractStart',
  'contractEnd',
  'contractLatestEnd',
  'triagedBy',
  'referralCount',
  'referralPeriod',
  'systemNames',
  'inPersonPercent',
  'videoPercent',
  'telephonePercent',
  'sessionsPerCase',
  'annualCost',
  'costPerSession',
  'retenderDate',
  'tenderPlanned',
];

const columnsById = new Map<string, Column>(COLUMNS.map((column) => [column.id, column]));

/** True if `id` names a column. */
export function isColumnId(id: string): id is ColumnId {
  return columnsById.has(id);
}

/** The column `id`. */
export function getColumn(id: ColumnId): Column {
  const column = columnsById.get(id);
  if (!column) throw new Error(`No column ${id}`);
  return column;
}
