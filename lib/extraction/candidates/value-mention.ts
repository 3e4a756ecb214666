import type { Value } from '#lib/domain/field-value.ts';
import type { Span } from '../span.ts';

/** A value that stands in the words of a sentence. Offsets point into the sentence. */
export interface ValueMention extends Span {
  readonly value: Value;
}
