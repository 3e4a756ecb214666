/** One choice of a `choice` or `choices` field: the stored value and the words on screen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a number counts; decides how it is written ("547", "50%", "£42,500 a year"). */
export type Unit = 'referrals' | 'percent' | 'sessions' | 'gbp_per_year' | 'gbp_per_session';

/** The shape of a field's value; see `valueSchemaOf` for the exact type of each kind. */
export type FieldKind =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'names' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly monthMeans: 'first_day' | 'last_day' }
  | { readonly kind: 'period' }
  | { readonly kind: 'yes_no' }
  | { readonly kind: 'quantity'; readonly unit: Unit; readonly range?: true };

export type KindName = FieldKind['kind'];

export interface FieldDefinition {
  readonly id: string;
  /** Full name: review form, council page, data dictionary. */
  readonly label: string;
  /** Name in a table header, where space is short. */
  readonly shortLabel: string;
  /** The rule by which a value is read, in a sentence for the reviewer. */
  readonly help: string;
  readonly type: FieldKind;
}

export interface QuestionDefinition {
  readonly id: string;
  /** What councils were asked, in the words of the request. */
  readonly text: string;
  readonly fields: readonly FieldDefinition[];
}

export interface SectionDefinition {
  readonly id: string;
  /** Number of the section in the request, 1 to 11. */
  readonly number: number;
  readonly title: string;
  readonly questions: readonly QuestionDefinition[];
}
