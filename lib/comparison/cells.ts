import { councilTypeLabel } from '#lib/domain/council.ts';
import type { Status } from '#lib/domain/field-value.ts';
import { describeCell, formatDate } from '#lib/domain/format-value.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { getField, isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ColumnId, FactId } from './columns.ts';

/** One cell of the table, ready to be seen. */
export interface CellView {
  /** The value, or why there is none. */
  readonly text: string;
  /** `answered` for council facts that are known. */
  readonly status: Status;
}

/** One row of the table, ready to be seen. */
export interface RowView {
  readonly slug: string;
  readonly council: string;
  readonly isSample: boolean;
  readonly cells: Readonly<Partial<Record<ColumnId, CellView>>>;
}

const WHOLE = new Intl.NumberFormat('en-GB');

function factText(provision: Provision, id: FactId): string | null {
  const { council, responseDate } = provision;
  switch (id) {
    case 'council':
      return council.name;
    case 'type':
      return councilTypeLabel(council.type);
    case 'population':
      return council.population === null ? null : WHOLE.format(council.population);
    case 'responseDate':
      return responseDate === null ? null : formatDate(responseDate);
    default:
      return council[id];
  }
}

/** What the table shows of `provision` in the column `id`. */
export function cellView(provision: Provision, id: ColumnId): CellView {
  if (isFieldId(id)) {
    const cell = provision.cells[id];
    return { text: describeCell(getField(id), cell), status: cell.status };
  }
  const text = factText(provision, id);
  return text === null ? { text: 'Not known', status: 'not_answered' } : { text, status: 'answered' };
}

/** The row of `provision` with the cells of `columns`. */
export function rowView(provision: Provision, columns: readonly ColumnId[]): RowView {
  const { slug, name, isSample } = provision.council;
  return {
    slug,
    council: name,
    isSample,
    cells: Object.fromEntries(columns.map((id) => [id, cellView(provision, id)])),
  };
}
