import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { isoDateSchema } from './iso-date.ts';
import type { FieldId } from './questionnaire/questionnaire.ts';
import type { Judgements } from './review.ts';

/**
 * One contract, or one provider, that a response tells of: a council may have several, now or one after another.
 * Dates are read by the rules of the fields “Contract start”, “Contract end” and “Latest possible end”.
 */
export const contractSchema = z.object({
  /** As written, without a trailing “Ltd” or “Limited”; null if it is not named. */
  provider: z.string().trim().min(1).max(200).nullable(),
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
  latestEnd: isoDateSchema.nullable(),
  /** What it covers, as written (“schools”, “Lot 2”); null if that is not said. */
  scope: z.string().trim().min(1).max(200).nullable(),
  /** The words that prove the above. */
  evidence: z.array(evidenceSchema).min(1),
});
export type Contract = z.infer<typeof contractSchema>;

/** A contract of a stored response. */
export interface StoredContract extends Contract {
  /** The document that its evidence points into. */
  readonly documentId: string;
}

/** The main fields that tell of a contract. */
export const CONTRACT_FIELDS = [
  'providers',
  'contractStart',
  'contractEnd',
  'contractLatestEnd',
] as const satisfies readonly FieldId[];

const namesSchema = z.array(z.string()).min(1);

/** The contract that the main fields tell of; null if they name neither a provider nor a date. */
function contractOfFields(judgements: Judgements, scope: string | null): StoredContract | null {
  const { providers, contractStart, contractEnd, contractLatestEnd } = judgements;
  const dateIn = (value: unknown) => isoDateSchema.safeParse(value).data ?? null;
  const facts = {
    provider: namesSchema.safeParse(providers?.value).data?.join(' and ') ?? null,
    start: dateIn(contractStart?.value),
    end: dateIn(contractEnd?.value),
    latestEnd: dateIn(contractLatestEnd?.value),
  };
  const [first, ...others] = CONTRACT_FIELDS.flatMap((field) => judgements[field] ?? []).filter(
    ({ status }) => status === 'answered',
  );
  if (!first) return null;
  const { documentId } = first;
  const proving = [first, ...others].filter((judgement) => judgement.documentId === documentId);
  return { ...facts, scope, documentId, evidence: proving.flatMap(({ evidence }) => evidence) };
}

/**
 * The contracts of a response as it is judged now. A single one is what the main fields say, so that a correction of
 * a field holds for it too; several stand as they were read.
 */
export function judgedContracts(
  contracts: readonly StoredContract[],
  judgements: Judgements,
): readonly StoredContract[] {
  if (contracts.length > 1) return contracts;
  const only = contractOfFields(judgements, contracts[0]?.scope ?? null);
  return only ? [only] : [];
}
