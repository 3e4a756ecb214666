import { type CompareQuery, DEFAULT_QUERY } from '#lib/comparison/compare-query.ts';
import { PARAMETERS, type Parameter } from './compare-parameters.ts';

/** A part of a URL that could not be used, in words for the reader. */
export interface Notice {
  readonly parameter: string;
  readonly message: string;
}

export interface ParsedQuery {
  readonly query: CompareQuery;
  /** Empty if every parameter made sense. */
  readonly notices: readonly Notice[];
}

/** What Next hands a page as `searchParams`. */
export type PageSearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const MAX_VALUES = 100;
const MAX_QUOTED = 40;

const parametersByName = new Map(PARAMETERS.map((parameter) => [parameter.name, parameter]));

/** The parameters of a page as URLSearchParams, repeated ones included. */
export function searchOfPage(params: PageSearchParams): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(params)) {
    for (const value of [given ?? []].flat()) search.append(name, value);
  }
  return search;
}

function quote(text: string): string {
  return `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}”`;
}

/** The values of one parameter that make sense, each once, and a notice for each that does not. */
function readValues(
  parameter: Parameter,
  given: readonly string[],
): { values: unknown[]; notices: Notice[] } {
  const { name } = parameter;
  const notices: Notice[] = [];
  const values: unknown[] = [];
  // A blank value is what a form sends for a control left empty.
  const texts = [...new Set(given.map((text) => text.trim()).filter((text) => text !== ''))];
  const limit = parameter.repeats ? MAX_VALUES : 1;
  if (texts.length > limit) {
    const message = `${quote(name)} may be given ${limit === 1 ? 'once' : `${limit} times`}; the first was used.`;
    notices.push({ parameter: name, message });
  }
  for (const text of texts.slice(0, limit)) {
    const parsed = parameter.schema.safeParse(text);
    if (parsed.success) values.push(parsed.data);
    else
      notices.push({
        parameter: name,
        message: `${name}: ${quote(text)} ${parsed.error.issues[0]?.message}`,
      });
  }
  return { values, notices };
}

function withValues(query: CompareQuery, { target }: Parameter, values: readonly unknown[]): CompareQuery {
  switch (target.part) {
    case 'anyOf':
    case 'statuses':
      return { ...query, [target.part]: { ...query[target.part], [target.id]: values } };
    case 'ranges': {
      const ranges: Readonly<Record<string, object>> = query.ranges;
      const range = { ...ranges[target.id], [target.side]: values[0] };
      return { ...query, ranges: { ...ranges, [target.id]: range } };
    }
    default:
      return { ...query, [target.part]: values[0] };
  }
}

/**
 * Reads the comparison's query from the search part of a URL. What makes no sense is left out, with a notice in
 * plain words; never throws. The opposite of `compareSearch`.
 */
export function parseCompareQuery(search: URLSearchParams): ParsedQuery {
  let query = DEFAULT_QUERY;
  const notices: Notice[] = [];
  for (const name of new Set(search.keys())) {
    const parameter = parametersByName.get(name);
    if (!parameter) {
      notices.push({ parameter: name, message: `There is no filter or setting called ${quote(name)}.` });
      continue;
    }
    const read = readValues(parameter, search.getAll(name));
    notices.push(...read.notices);
    if (read.values.length > 0) query = withValues(query, parameter, read.values);
  }
  return { query, notices };
}
