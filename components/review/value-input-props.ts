import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ValueDraft } from '#lib/domain/value-draft.ts';

/** What an input of a value is given. A choice is finished when made; words are finished when `onLeave` is called. */
export interface ValueInputProps<Draft extends ValueDraft = ValueDraft> {
  readonly field: Field;
  readonly draft: Draft;
  readonly error: string | null;
  readonly onChange: (draft: Draft, finished: boolean) => void;
  readonly onLeave: () => void;
}
