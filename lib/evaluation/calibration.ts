import type { ComparedDocument } from './compare-with-label.ts';
import type { Share } from './score.ts';

/** Where each band of confidence begins; it ends before the next, the last one at 1 inclusive. */
const BAND_STARTS = [0, 0.5, 0.7, 0.8, 0.9, 0.95] as const;

/** What was claimed and what came true of the fields in one band of confidence. */
export interface Band {
  readonly from: number;
  /** Exclusive, but for the last band. */
  readonly to: number;
  /** Mean confidence, 0 to 1; null if no field lies in the band. */
  readonly stated: number | null;
  /** Fields that are right, of those in the band. */
  readonly observed: Share;
}

/** Stated against observed by band of confidence, lowest first. Documents that could not be read state nothing. */
export function calibrationOf(documents: readonly ComparedDocument[]): readonly Band[] {
  const claims = documents
    .flatMap(({ fields }) => fields)
    .flatMap(({ read, isRight }) => (read ? [{ confidence: read.confidence, isRight }] : []));
  return BAND_STARTS.map((from, index) => {
    const next = BAND_STARTS[index + 1];
    const inBand = claims.filter(
      ({ confidence }) => confidence >= from && (next === undefined || confidence < next),
    );
    const sum = inBand.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to: next ?? 1,
      stated: inBand.length > 0 ? sum / inBand.length : null,
      observed: { count: inBand.filter(({ isRight }) => isRight).length, of: inBand.length },
    };
  });
}
