'use client';
import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 400;

/**
 * What is being typed into a control whose value lives in the URL. It is sent on by `commit` after a pause, if
 * `accepts` says that it is complete. A change from elsewhere (back, clear all) replaces it.
 */
export function useDraft(
  committed: string,
  commit: (text: string) => void,
  accepts: (text: string) => boolean = () => true,
): readonly [string, (text: string) => void] {
  const [draft, setDraft] = useState(committed);
  const [known, setKnown] = useState(committed);
  const [sent, setSent] = useState(committed);

  if (committed !== known) {
    setKnown(committed);
    // What comes back as it was sent must not undo what has been typed since.
    if (committed !== sent) {
      setDraft(committed);
      setSent(committed);
    }
  }

  useEffect(() => {
    const text = draft.trim();
    if (text === sent || !(text === '' || accepts(text))) return;
    const timer = setTimeout(() => {
      setSent(text);
      commit(text);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return [draft, setDraft];
}
