import { REGISTER } from '#lib/domain/register/register.ts';
import { extractResponse } from '#lib/extraction/extract-response.ts';
import { type Measurement, measurement } from './measurement.ts';

/** Texts of one repeated part, each of which asks much of some pattern. */
const PARTS = [
  '1 ',
  'a',
  '(',
  '1+',
  'no ',
  'Page 1 of 2\n',
  '1. External\n',
  'City of ',
  '10% in person ',
  '|',
  'Does the Council? ',
];
const LENGTH = 40_000;
const TIMES_AS_LONG = 4;
/** Quadratic work would take sixteen times as long. */
const MOST_TIMES = 10;
const ROUNDS = 3;
/** Times below this are too coarse to compare. */
const COARSE_MS = 20;

function timeOf(part: string, length: number): number {
  const text = part.repeat(length / part.length);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    extractResponse(text, REGISTER);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Measures how much longer extraction takes for four times as much of the same hostile text, at the worst. */
export async function measureExtractionGrowth(): Promise<Measurement> {
  const growth = PARTS.map((part) => {
    const short = Math.max(COARSE_MS, timeOf(part, LENGTH));
    return { part, times: timeOf(part, TIMES_AS_LONG * LENGTH) / short };
  });
  const worst = growth.reduce((one, other) => (other.times > one.times ? other : one));
  return measurement({
    name: `Extraction of ${TIMES_AS_LONG} times as much hostile text, at the worst`,
    measured: worst.times,
    limit: MOST_TIMES,
    unit: 'times',
    detail: `${PARTS.length} texts of ${LENGTH} and ${TIMES_AS_LONG * LENGTH} characters; worst: ${JSON.stringify(worst.part)}`,
  });
}
