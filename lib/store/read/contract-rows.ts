import type { Contract } from '#generated/prisma/client.ts';
import { contractSchema, type StoredContract } from '#lib/domain/contract.ts';
import { parseEvidence } from './judgement-rows.ts';

/** One row as a contract. Throws ZodError if it is malformed. */
export function toContract({ documentId, evidence, ...row }: Contract): StoredContract {
  return { ...contractSchema.parse({ ...row, evidence: parseEvidence(evidence) }), documentId };
}
