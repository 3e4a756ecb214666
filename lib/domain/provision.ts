import type { Council } from './council.ts';
import type { FieldReading, Status, Value } from './field-value.ts';
import type { IsoDate } from './iso-date.ts';
import { FIELD_IDS, type FieldId } from './questionnaire/questionnaire.ts';

/** One published value, as tables, charts and exports see it. */
export interface Cell {
  readonly status: Status;
  readonly value: Value | null;
  readonly exemptions: readonly string[];
}

/** The facts about a council that a provision carries along. */
export type ProvisionCouncil = Pick<
  Council,
  'slug' | 'gssCode' | 'name' | 'type' | 'nation' | 'region' | 'population'
> & { readonly isSample: boolean };

/** The published projection of a council's current response: one typed row, rebuilt any time from its field values. */
export interface Provision {
  readonly council: ProvisionCouncil;
  readonly responseId: string;
  readonly reference: string | null;
  readonly responseDate: IsoDate | null;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly cells: Readonly<Record<FieldId, Cell>>;
}

/** What a provision is made from. */
export interface ProvisionSource {
  readonly council: ProvisionCouncil;
  readonly response: Pick<Provision, 'responseId' | 'reference' | 'responseDate'>;
  readonly readings: Readonly<Partial<Record<FieldId, FieldReading>>>;
  /** ISO instant. */
  readonly publishedAt: string;
}

const NOT_ANSWERED: Cell = { status: 'not_answered', value: null, exemptions: [] };

function cellOf(reading: FieldReading | undefined): Cell {
  if (!reading) return NOT_ANSWERED;
  return { status: reading.status, value: reading.value, exemptions: reading.exemptions };
}

/** The provision that a response amounts to; a field that nobody has judged is “not answered”. */
export function makeProvision({ council, response, readings, publishedAt }: ProvisionSource): Provision {
  const cells = Object.fromEntries(FIELD_IDS.map((id) => [id, cellOf(readings[id])]));
  const { slug, gssCode, name, type, nation, region, population, isSample } = council;
  return {
    council: { slug, gssCode, name, type, nation, region, population, isSample },
    ...response,
    publishedAt,
    cells: cells as Record<FieldId, Cell>,
  };
}
