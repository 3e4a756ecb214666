import { SECTIONS } from './definition.ts';
import type { FieldDefinition, Option, QuestionDefinition } from './field-kind.ts';

type Sections = typeof SECTIONS;
type Questions = Sections[number]['questions'][number];
type Fields = Questions['fields'][number];

export type QuestionId = Questions['id'];
export type FieldId = Fields['id'];

/** The definition of one field, with the literal type of its kind. */
export type FieldOf<Id extends FieldId> = Extract<Fields, { id: Id }>;

/** A field definition whose id is known to be one of the questionnaire's. */
export type Field = FieldDefinition & { readonly id: FieldId };
export type Question = Omit<QuestionDefinition, 'id' | 'fields'> & {
  readonly id: QuestionId;
  readonly fields: readonly Field[];
};

/** Every question in the order in which it was asked. */
export const QUESTIONS: readonly Question[] = SECTIONS.flatMap(
  (section) => section.questions as readonly Question[],
);

/** Every field in the order of the questions. */
export const FIELDS: readonly Field[] = QUESTIONS.flatMap((question) => question.fields);

export const FIELD_IDS: readonly FieldId[] = FIELDS.map((field) => field.id);

const fieldsById = new Map<string, Field>(FIELDS.map((field) => [field.id, field]));
const questionsByField = new Map<string, Question>(
  QUESTIONS.flatMap((question) => question.fields.map((field) => [field.id, question] as const)),
);

/** True if `id` names a field of the questionnaire. */
export function isFieldId(id: string): id is FieldId {
  return fieldsById.has(id);
}

/** The definition of the field `id`. */
export function getField(id: FieldId): Field {
  const field = fieldsById.get(id);
  if (!field) throw new Error(`No field ${id} in the questionnaire`);
  return field;
}

/** The question that yields the field `id`. */
export function getQuestionOf(id: FieldId): Question {
  const question = questionsByField.get(id);
  if (!question) throw new Error(`No question yields the field ${id}`);
  return question;
}

/** The options of a `choice` or `choices` field; an empty list for any other kind. */
export function optionsOf(field: FieldDefinition): readonly Option[] {
  return field.type.kind === 'choice' || field.type.kind === 'choices' ? field.type.options : [];
}
