import type { Council } from './council.ts';
import type { Status, Value } from './field-value.ts';
import type { IsoDate } from './iso-date.ts';
import type { FieldId } from './questionnaire/questionnaire.ts';

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
