import { z } from 'zod';
import { QUALIFIERS, type Value, valueSchemaOf } from './field-value.ts';
import type { FieldKind } from './questionnaire/field-kind.ts';
import type { Field } from './questionnaire/questionnaire.ts';
import { readTypedDate, writeTypedDate } from './typed-date.ts';

/** What stands in the inputs of a field while a person types: words, not yet a value, perhaps half-typed. */
export const valueDraftSchema = z.discriminatedUnion('kind', [
  /** One choice, a text, a date as typed, or yes/no ("yes", "no", ""). */
  z.object({ kind: z.literal('single'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()), typing: z.string() }),
  z.object({ kind: z.literal('period'), start: z.string(), end: z.string() }),
  z.object({
    kind: z.literal('quantity'),
    qualifier: z.enum(QUALIFIERS),
    value: z.string(),
    min: z.string(),
    max: z.string(),
  }),
]);
export type ValueDraft = z.infer<typeof valueDraftSchema>;

/** A draft read back: the value, or a sentence that says what is wrong. */
export type DraftReading =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

const emptyQuantity = { kind: 'quantity', qualifier: 'exact', value: '', min: '', max: '' } as const;

function emptyDraft(type: FieldKind): ValueDraft {
  switch (type.kind) {
    case 'choices':
    case 'names':
      return { kind: 'list', items: [], typing: '' };
    case 'period':
      return { kind: 'period', start: '', end: '' };
    case 'quantity':
      return emptyQuantity;
    default:
      return { kind: 'single', text: '' };
  }
}

/** The inputs filled with `value`, or empty inputs of the field's kind. */
export function draftOf(field: Field, value: Value | null): ValueDraft {
  if (value === null) return emptyDraft(field.type);
  if (typeof value === 'boolean') return { kind: 'single', text: value ? 'yes' : 'no' };
  if (typeof value === 'string') {
    return { kind: 'single', text: field.type.kind === 'date' ? writeTypedDate(value) : value };
  }
  if ('start' in value) {
    return { kind: 'period', start: writeTypedDate(value.start), end: writeTypedDate(value.end) };
  }
  if ('qualifier' in value) {
    const { qualifier, min, max } = value;
    const isRange = qualifier === 'range';
    const words = (number: number | undefined) => (number === undefined ? '' : String(number));
    return {
      kind: 'quantity',
      qualifier,
      value: isRange ? '' : words(value.value),
      min: words(min),
      max: words(max),
    };
  }
  return { kind: 'list', items: [...value], typing: '' };
}

const NUMBER_PROBLEM = 'Enter a number, for example 42 or 38.50.';
const DATE_PROBLEM = 'Enter a date, for example 30 November 2025 or 30/11/2025.';

/** The number that was typed, or null: "1,250" and "£38.50" and "40%" are numbers too. */
function readNumber(typed: string): number | null {
  const digits = typed.trim().replace(/^£\s*/, '').replace(/\s*%$/, '').replaceAll(',', '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

function readQuantity(draft: Extract<ValueDraft, { kind: 'quantity' }>): unknown {
  if (draft.qualifier !== 'range') {
    const value = readNumber(draft.value);
    return value === null ? null : { value, qualifier: draft.qualifier };
  }
  const min = readNumber(draft.min);
  const max = readNumber(draft.max);
  return min === null || max === null ? null : { value: (min + max) / 2, qualifier: 'range', min, max };
}

function readSingle(text: string, type: FieldKind): unknown {
  if (type.kind === 'yes_no') return text === '' ? null : text === 'yes';
  if (type.kind === 'date') return readTypedDate(text);
  return text.trim() === '' ? null : text.trim();
}

function rawValueOf(draft: ValueDraft, type: FieldKind): unknown {
  switch (draft.kind) {
    case 'single':
      return readSingle(draft.text, type);
    case 'list':
      return draft.items.length === 0 ? null : draft.items;
    case 'period': {
      const start = readTypedDate(draft.start);
      const end = readTypedDate(draft.end);
      return start && end ? { start, end } : null;
    }
    case 'quantity':
      return readQuantity(draft);
  }
}

const MISSING: Record<FieldKind['kind'], string> = {
  choice: 'Choose one of the options.',
  choices: 'Choose at least one of the options.',
  names: 'Type a name and press Enter.',
  text: 'Enter the words.',
  date: DATE_PROBLEM,
  period: `Enter both dates. ${DATE_PROBLEM}`,
  yes_no: 'Choose yes or no.',
  quantity: NUMBER_PROBLEM,
};

/** The value that a draft amounts to, or what is wrong with it. */
export function readDraft(field: Field, draft: ValueDraft): DraftReading {
  if (draft.kind === 'list' && draft.typing.trim() !== '') {
    return { ok: false, problem: `Press Enter to add “${draft.typing.trim()}”, or clear it.` };
  }
  const raw = rawValueOf(draft, field.type);
  if (raw === null) return { ok: false, problem: MISSING[field.type.kind] };
  const parsed = valueSchemaOf(field).safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: parsed.error.issues[0]?.message ?? MISSING[field.type.kind] };
}
