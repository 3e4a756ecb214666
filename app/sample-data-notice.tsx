import { connection } from 'next/server';
import { SampleBanner } from '#components/shell/sample-banner.tsx';
import { hasSampleData } from '#lib/store/read/find-sample-data-state.ts';
import { removeSampleDataAction } from './sample-data-actions.ts';

/** The banner over every page while the store holds sample data; nothing otherwise. */
export async function SampleDataNotice() {
  await connection();
  return (await hasSampleData()) ? <SampleBanner remove={removeSampleDataAction} /> : null;
}
