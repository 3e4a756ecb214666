import { z } from 'zod';
import { statusSchema, valueSchemaOf } from '#lib/domain/field-value.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { FIELDS } from '#lib/domain/questionnaire/questionnaire.ts';

type Cells = Provision['cells'];

const cellsSchema = z.strictObject(
  Object.fromEntries(
    FIELDS.map((field) => [
      field.id,
      z
        .object({
          status: statusSchema,
          value: z.union([valueSchemaOf(field), z.null()]),
          exemptions: z.array(z.string().min(1)),
        })
        .refine((cell) => (cell.status === 'answered') === (cell.value !== null), {
          message: 'A value belongs to the status “answered” and to no other.',
        }),
    ]),
  ),
);

/** The cells as the store keeps them. Throws ZodError if a cell is missing or does not fit the questionnaire. */
export function writeCells(cells: Cells): string {
  return JSON.stringify(cellsSchema.parse(cells));
}

/**
 * The cells that `writeCells` wrote. Only what it checked is ever stored, so that this checks no more than that every
 * field is there: a table of 400 councils has 10,400 cells. Throws if one is missing.
 */
export function readCells(json: string): Cells {
  const cells: Partial<Cells> = JSON.parse(json);
  if (!hasEveryField(cells))
    throw new Error('A stored provision lacks a field of the questionnaire; publish it again.');
  return cells;
}

function hasEveryField(cells: Partial<Cells>): cells is Cells {
  return FIELDS.every((field) => cells[field.id] !== undefined);
}
