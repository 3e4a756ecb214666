'use server';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { removeSampleData } from '#lib/workflows/remove-sample-data.ts';
import { findForeignWrite } from './api/write-guard.ts';

/** Removes the sample data for good. Returns what went wrong, or null. */
export async function removeSampleDataAction(): Promise<string | null> {
  const refusal = findForeignWrite(await headers());
  if (refusal) return refusal.detail;
  await removeSampleData({ actor: 'editor' });
  revalidatePath('/', 'layout');
  return null;
}
