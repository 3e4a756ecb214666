'use client';
import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';

function readKept<T>(key: string, schema: z.ZodType<T>): T | null {
  try {
    const json = window.localStorage.getItem(key);
    const parsed = json === null ? null : schema.safeParse(JSON.parse(json));
    return parsed?.success ? parsed.data : null;
  } catch {
    // Storage may be switched off, or hold what another version wrote: then nothing was kept.
    return null;
  }
}

function writeKept(key: string, value: unknown): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage the page still works; only a reload would lose what was typed.
  }
}

/** Input that survives a reload of the page. */
export interface Kept<T> {
  readonly value: T | null;
  /** Keeps `value`, or forgets what was kept when null. */
  readonly keep: (value: T | null) => void;
  /** What was found from before the reload, or null. */
  readonly restored: T | null;
}

/** Keeps unsaved input of one form in this browser under `key` until it is saved. `schema` must be a constant. */
export function useKept<T>(key: string, schema: z.ZodType<T>): Kept<T> {
  const [value, setValue] = useState<T | null>(null);
  const [restored, setRestored] = useState<T | null>(null);

  useEffect(() => {
    const found = readKept(key, schema);
    setValue(found);
    setRestored(found);
  }, [key, schema]);

  const keep = useCallback(
    (next: T | null) => {
      setValue(next);
      if (next === null) setRestored(null);
      writeKept(key, next);
    },
    [key],
  );
  return { value, keep, restored };
}
