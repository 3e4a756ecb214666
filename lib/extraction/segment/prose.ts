import type { Sentence } from './elements.ts';
import type { Line } from './lines.ts';
import { sectionsOf } from './section-words.ts';

/** The sentences of `body` that speak of each section of the request, in text order; a sentence may speak of several. */
export function proseBySection(
  body: readonly Sentence[],
  lines: readonly Line[],
): ReadonlyMap<number, readonly Sentence[]> {
  const bySection = new Map<number, Sentence[]>();
  let last: readonly number[] = [];
  let announced = false;
  for (const sentence of body) {
    const line = lines[sentence.line];
    const heads = line !== undefined && isHeading(sentence, line, lines[sentence.line + 1]);
    // A new paragraph is about something else, unless a heading or the last one announced it.
    if (line?.opensParagraph && sentence.start <= line.start + MAX_LABEL && !announced) last = [];
    const sections = sectionsOf(sentence.text);
    if (sections.length > 0 || heads) last = sections;
    announced = heads || /:\s{0,2}$/.test(sentence.text);
    if (heads) continue;
    for (const section of last) {
      const about = bySection.get(section);
      if (about) about.push(sentence);
      else bySection.set(section, [sentence]);
    }
  }
  return bySection;
}

/** A label in front of a line is no longer than this. */
const MAX_LABEL = 12;

/** True if a sentence is a paragraph of a few words that states nothing. */
function isHeading(sentence: Sentence, line: Line, next: Line | undefined): boolean {
  const { text } = sentence;
  return (
    line.opensParagraph &&
    next?.opensParagraph === true &&
    sentence.end === line.end &&
    text.length < 60 &&
    !/[.!?;:,]\s{0,2}$|[\d%\u00a3]/.test(text)
  );
}
