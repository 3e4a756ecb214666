'use client';
import { useCallback, useRef, useState } from 'react';
import type { ReviewFacts, ReviewOutcome } from '#lib/domain/review-response.ts';

/** How the last save of one part of the page stands. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

const UNREACHABLE =
  'The change did not reach the server. What you entered is kept on this page: check your connection and save again.';

/** The response as the server last told, the state of each save by part, and `save`. */
export interface Review {
  readonly facts: ReviewFacts;
  readonly saves: Readonly<Record<string, SaveState>>;
  /** Runs one change after those before it; `change` is given the facts of then. True if it was kept. */
  readonly save: (part: string, change: (facts: ReviewFacts) => Promise<ReviewOutcome>) => Promise<boolean>;
  readonly setFacts: (facts: ReviewFacts) => void;
}

function stateOf(outcome: ReviewOutcome): SaveState {
  if (outcome.ok) return { kind: 'saved' };
  const kind = outcome.reason === 'changed_since' ? 'conflict' : 'failed';
  return { kind, message: outcome.message };
}

/** Holds what is known of one response while it is reviewed. Changes go to the server one after the other. */
export function useReview(initial: ReviewFacts): Review {
  const [facts, setShownFacts] = useState(initial);
  const [saves, setSaves] = useState<Record<string, SaveState>>({});
  const newest = useRef(initial);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const setFacts = useCallback((next: ReviewFacts) => {
    newest.current = next;
    setShownFacts(next);
  }, []);

  const save = useCallback<Review['save']>(
    (part, change) => {
      const mark = (state: SaveState) => setSaves((before) => ({ ...before, [part]: state }));
      const run = async () => {
        try {
          const outcome = await change(newest.current);
          if (outcome.facts) setFacts(outcome.facts);
          mark(stateOf(outcome));
          return outcome.ok;
        } catch {
          mark({ kind: 'failed', message: UNREACHABLE });
          return false;
        }
      };
      mark({ kind: 'saving' });
      const result = queue.current.then(run);
      queue.current = result;
      return result;
    },
    [setFacts],
  );
  return { facts, saves, save, setFacts };
}
