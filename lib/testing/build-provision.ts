import type { Value } from '#lib/domain/field-value.ts';
import type { Cell, Provision, ProvisionCouncil } from '#lib/domain/provision.ts';
import { FIELDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** A cell with a value. */
export function answered(value: Value): Cell {
  return { status: 'answered', value, exemptions: [] };
}

/** A cell without a value, and why. */
export function missing(status: Exclude<Cell['status'], 'answered'>, ...exemptions: string[]): Cell {
  return { status, value: null, exemptions };
}

/** What a test says about a provision; all the rest is a plain English district that answered nothing. */
export interface ProvisionParts {
  readonly council?: Partial<ProvisionCouncil>;
  readonly cells?: Partial<Record<FieldId, Cell>>;
  readonly responseDate?: string | null;
}

/** A provision for tests; its response is "response-SLUG". */
export function buildProvision(parts: ProvisionParts = {}): Provision {
  const council: ProvisionCouncil = {
    slug: 'northmoor',
    gssCode: null,
    name: 'Northmoor District Council',
    type: 'district',
    nation: 'England',
    region: 'East Midlands',
    population: 108_400,
    isSample: false,
    ...parts.council,
  };
  const silent = Object.fromEntries(FIELDS.map((field) => [field.id, missing('not_answered')]));
  return {
    council,
    responseId: `response-${council.slug}`,
    reference: null,
    responseDate: parts.responseDate ?? '2025-11-13',
    publishedAt: '2026-01-05T09:00:00.000Z',
    cells: { ...silent, ...parts.cells } as Provision['cells'],
  };
}
