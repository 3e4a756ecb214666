/**
 * `npm run --silent calibration [-- --details SET]`: reads all labelled documents and prints how much is right, and
 * whether confidence keeps its word. CORPUS_DIR may name a folder of further documents with their labels.
 * --details lists what is wrong in one set. Ends with status 1 if a label is wrong, 2 if the command is.
 */
import { parseArgs } from 'node:util';
import { calibrationOf } from '#lib/evaluation/calibration.ts';
import type { ComparedDocument } from '#lib/evaluation/compare-with-label.ts';
import { calibrationLines, mistakeLines, scoreLines } from '#lib/evaluation/report.ts';
import { scoreOf } from '#lib/evaluation/score.ts';
import { compareSet, type LabelledSet, labelledSets } from './labelled-documents.ts';

interface ComparedSet extends LabelledSet {
  readonly compared: readonly ComparedDocument[];
}

/** The set whose mistakes to list, null for none, or what is wrong with the command. */
function readDetails(sets: readonly LabelledSet[]): { details: string | null } | { problem: string } {
  let details: string | undefined;
  try {
    details = parseArgs({ options: { details: { type: 'string' } } }).values.details;
  } catch {
    return { problem: 'Usage: npm run --silent calibration [-- --details SET]' };
  }
  if (details === undefined) return { details: null };
  const named = sets.find(({ name }) => name === details);
  if (named?.isHeldOut) {
    return { problem: `${details} is scored only: once its mistakes are known, it measures nothing.` };
  }
  const known = sets.filter(({ isHeldOut }) => !isHeldOut).map(({ name }) => name);
  return named ? { details } : { problem: `There is no set ${details}. Choose one of: ${known.join(', ')}.` };
}

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}\n\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`);
}

function printCalibration(title: string, sets: readonly ComparedSet[]): void {
  print(title, calibrationLines(calibrationOf(sets.flatMap(({ compared }) => compared))));
}

async function main(): Promise<number> {
  const sets = labelledSets(process.env.CORPUS_DIR);
  const given = readDetails(sets);
  if ('problem' in given) {
    console.error(given.problem);
    return 2;
  }
  const compared: ComparedSet[] = [];
  for (const set of sets) compared.push({ ...set, compared: await compareSet(set) });
  print(
    'What is right',
    scoreLines(compared.map(({ name, compared: documents }) => ({ name, score: scoreOf(documents) }))),
  );
  printCalibration(
    'Confidence, stated against observed: documents to work on',
    compared.filter(({ isHeldOut }) => !isHeldOut),
  );
  printCalibration(
    'Confidence, stated against observed: held-out documents',
    compared.filter(({ isHeldOut }) => isHeldOut),
  );
  const detailed = compared.find(({ name }) => name === given.details);
  if (detailed) {
    const mistakes = mistakeLines(detailed.compared);
    print(`What is wrong in ${detailed.name}`, mistakes.length > 0 ? mistakes : ['Nothing.']);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
