/** One number that the project promises, as measured in this run. */
export interface Measurement {
  readonly name: string;
  readonly measured: number;
  /** The most that it may be. */
  readonly limit: number;
  readonly unit: string;
  /** `measured` as a share of `limit`; above 1 the promise is broken. */
  readonly ratio: number;
  /** The figures behind it, in words. */
  readonly detail: string;
}

/** A measurement of `measured` against `limit`. */
export function measurement(parts: Omit<Measurement, 'ratio'>): Measurement {
  return { ...parts, ratio: parts.measured / parts.limit };
}

/** The median time of `work` in milliseconds over `rounds` runs, after a few that warm it up. */
export async function medianMs(rounds: number, work: () => Promise<unknown>): Promise<number> {
  for (let round = 0; round < rounds / 5; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}
