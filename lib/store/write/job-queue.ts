import { database, inTransaction, type Transaction } from '../client.ts';

/** A job is tried this often before it is given up. */
export const MAX_ATTEMPTS = 3;
/** How long a claim holds without being renewed: how long a job of a killed worker waits for the next one. */
export const LEASE_MS = 15_000;

/** The right to work on one job, until its lease runs out. The number of the attempt tells old claims from new. */
export interface Claim {
  readonly jobId: string;
  readonly documentId: string;
  readonly attempt: number;
}

/** Why a document could not be read: a code for programs, a sentence for people. */
export interface DocumentFailure {
  readonly code: string;
  readonly message: string;
}

const GIVEN_UP: DocumentFailure = {
  code: 'given_up',
  message: 'Reading this file broke off three times. Try again, or copy its text and paste it instead.',
};

const claimable = (now: Date) => ({
  OR: [{ state: 'queued' }, { state: 'running', leaseUntil: { lt: now } }],
});

const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE_MS);

async function failDocumentRow(
  transaction: Transaction,
  { jobId, documentId }: Pick<Claim, 'jobId' | 'documentId'>,
  { code, message }: DocumentFailure,
): Promise<void> {
  await transaction.job.update({ where: { id: jobId }, data: { state: 'failed', leaseUntil: null } });
  await transaction.sourceDocument.update({
    where: { id: documentId },
    data: { state: 'failed', errorCode: code, errorText: message },
  });
}

async function putBack(transaction: Transaction, claim: Claim, attempts: number): Promise<void> {
  await transaction.job.update({
    where: { id: claim.jobId },
    data: { state: 'queued', attempts, leaseUntil: null },
  });
  await transaction.sourceDocument.update({ where: { id: claim.documentId }, data: { state: 'queued' } });
}

/** Fails the jobs whose last attempt was cut short: a file that takes the worker down with it must not do so for ever. */
async function giveUpExhausted(transaction: Transaction, now: Date): Promise<void> {
  const exhausted = await transaction.job.findMany({
    where: { state: 'running', leaseUntil: { lt: now }, attempts: { gte: MAX_ATTEMPTS } },
    select: { id: true, documentId: true },
  });
  for (const { id, documentId } of exhausted) {
    await failDocumentRow(transaction, { jobId: id, documentId }, GIVEN_UP);
  }
}

/** Takes the oldest job that nobody works on, for LEASE_MS from `now`; null if there is none. */
export async function claimJob(now: Date): Promise<Claim | null> {
  // Most calls find nothing to do: they must not take the write lock.
  if ((await database().job.count({ where: claimable(now) })) === 0) return null;
  return inTransaction(async (transaction) => {
    await giveUpExhausted(transaction, now);
    const job = await transaction.job.findFirst({
      where: claimable(now),
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    if (!job) return null;
    const attempt = job.attempts + 1;
    await transaction.job.update({
      where: { id: job.id },
      data: { state: 'running', attempts: attempt, leaseUntil: leaseFrom(now) },
    });
    await transaction.sourceDocument.update({ where: { id: job.documentId }, data: { state: 'reading' } });
    return { jobId: job.id, documentId: job.documentId, attempt };
  });
}

/** True while the job is still this claim's: not finished, removed, or taken over after its lease ran out. */
export async function isHeld(transaction: Transaction, { jobId, attempt }: Claim): Promise<boolean> {
  const held = await transaction.job.count({ where: { id: jobId, state: 'running', attempts: attempt } });
  return held === 1;
}

/** Holds the claim for another LEASE_MS from `now`; nothing happens if it was lost. */
export async function renewClaim({ jobId, attempt }: Claim, now: Date): Promise<void> {
  await database().job.updateMany({
    where: { id: jobId, state: 'running', attempts: attempt },
    data: { leaseUntil: leaseFrom(now) },
  });
}

/** Gives a job back untried, as a worker does that is asked to stop. */
export async function releaseClaim(claim: Claim): Promise<void> {
  await inTransaction(async (transaction) => {
    if (await isHeld(transaction, claim)) await putBack(transaction, claim, claim.attempt - 1);
  });
}

/** Ends a job whose document cannot be read, with the reason. */
export async function failJob(claim: Claim, failure: DocumentFailure): Promise<void> {
  await inTransaction(async (transaction) => {
    if (await isHeld(transaction, claim)) await failDocumentRow(transaction, claim, failure);
  });
}

/** Puts a job back after an attempt that broke off, or ends it with the reason if that was the last. */
export async function failAttempt(claim: Claim, failure: DocumentFailure): Promise<void> {
  await inTransaction(async (transaction) => {
    if (!(await isHeld(transaction, claim))) return;
    if (claim.attempt < MAX_ATTEMPTS) await putBack(transaction, claim, claim.attempt);
    else await failDocumentRow(transaction, claim, failure);
  });
}
