import { claimJob, failAttempt, LEASE_MS, releaseClaim, renewClaim } from '#lib/store/write/job-queue.ts';
import { READING_STEPS, type ReadingSteps, readDocument } from './read-document.ts';

const UNFORESEEN = {
  code: 'reading_failed',
  message:
    'Something went wrong while this file was being read. Try again, or copy its text and paste it instead.',
};

export interface WorkOptions {
  readonly steps?: ReadingSteps;
  readonly now?: () => Date;
  /** Told of anything unforeseen, for the log. */
  readonly onError?: (error: unknown, documentId: string) => void;
  /** Asked between taking a job and starting on it; true gives the job back. */
  readonly isStopping?: () => boolean;
}

/**
 * Takes the next job from the queue and works on it, holding its lease meanwhile. Returns false if there was nothing to
 * do. A document that breaks the reader fails with a reason; this does not throw for it.
 */
export async function workNextJob(options: WorkOptions = {}): Promise<boolean> {
  const { steps = READING_STEPS, now = () => new Date(), onError, isStopping } = options;
  const claim = await claimJob(now());
  if (!claim) return false;
  if (isStopping?.()) {
    await releaseClaim(claim);
    return false;
  }
  const renewal = setInterval(() => void renewClaim(claim, now()).catch(() => {}), LEASE_MS / 3);
  try {
    await readDocument(claim, steps);
  } catch (error) {
    onError?.(error, claim.documentId);
    await failAttempt(claim, UNFORESEEN);
  } finally {
    clearInterval(renewal);
  }
  return true;
}
