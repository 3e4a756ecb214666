import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { REGISTER } from '#lib/domain/register/register.ts';
import { extractResponse } from '#lib/extraction/extract-response.ts';
import { readSource } from '#lib/reading/read-source.ts';
import { type Measurement, measurement, medianMs } from './measurement.ts';

const SAMPLES = join(import.meta.dirname, '../samples/responses');
const ROUNDS = 5;
const MOST_MS = 10;

/** Measures the extraction of one response of ordinary length: the median over the sample set and several rounds. */
export async function measureExtraction(): Promise<Measurement> {
  const texts: string[] = [];
  for await (const path of glob(join(SAMPLES, '*'))) {
    const result = await readSource(await readFile(path), basename(path));
    if (!result.ok) throw new Error(`${basename(path)}: ${result.message}`);
    texts.push(result.source.text);
  }
  // A worker has read many responses before: the engine has compiled the code.
  for (const text of texts) extractResponse(text, REGISTER);
  const medians: number[] = [];
  for (const text of texts) medians.push(await medianMs(ROUNDS, async () => extractResponse(text, REGISTER)));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const measured = medians.sort((one, other) => one - other)[Math.floor(medians.length / 2)] ?? 0;
  return measurement({
    name: 'Extraction of one response of ordinary length, median',
    measured,
    limit: MOST_MS,
    unit: 'ms',
    detail: `${medians.length} sample responses of ${Math.round(letters / medians.length)} characters on average`,
  });
}
