import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { REGISTER } from '#lib/domain/register/register.ts';
import { type ComparedDocument, compareWithLabel } from '#lib/evaluation/compare-with-label.ts';
import { type Label, labelSchema } from '#lib/evaluation/label.ts';
import { extractResponse } from '#lib/extraction/extract-response.ts';
import { readSource } from '#lib/reading/read-source.ts';

const SAMPLES = join(import.meta.dirname, '../samples');

/** Documents with their labels. */
export interface LabelledSet {
  readonly name: string;
  /** Folder of the documents. */
  readonly documents: string;
  /** Folder of the labels: NAME.json for NAME.txt. */
  readonly labels: string;
  /** True if the documents only measure: nobody looks into what was read wrong. */
  readonly isHeldOut: boolean;
}

/** The sets of the project, and that in `corpusFolder` if one is named. */
export function labelledSets(corpusFolder: string | undefined): readonly LabelledSet[] {
  const ownSet = (name: string, folder: string, isHeldOut = false): LabelledSet => ({
    name,
    documents: join(SAMPLES, folder),
    labels: join(SAMPLES, folder),
    isHeldOut,
  });
  return [
    { ...ownSet('samples', 'responses'), labels: join(SAMPLES, 'gold') },
    ownSet('development', 'development'),
    ...(corpusFolder
      ? [{ name: 'corpus', documents: corpusFolder, labels: corpusFolder, isHeldOut: false }]
      : []),
    ownSet('held-out', 'held-out', true),
  ];
}

async function listFolder(path: string): Promise<readonly string[]> {
  const files = await readdir(path).catch((error: Error) => {
    throw new Error(`The folder ${path} cannot be opened: ${error.message}`);
  });
  return files.sort();
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The label ${path} is not JSON.`);
  }
}

async function readLabel(path: string): Promise<Label> {
  const parsed = labelSchema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues;
  throw new Error(`The label ${path} is wrong at ${problem?.path.join('.')}: ${problem?.message}`);
}

async function readDocument(path: string) {
  const result = await readSource(await readFile(path), path);
  return result.ok ? extractResponse(result.source.text, REGISTER) : null;
}

/** Reads every document of `set` that has a label, by name in order. Throws if a label breaks the rules of samples/README.md. */
export async function compareSet(set: LabelledSet): Promise<readonly ComparedDocument[]> {
  const labels = new Set(await listFolder(set.labels));
  const files = await listFolder(set.documents);
  const labelled = files.filter((file) => !file.endsWith('.json') && labels.has(`${parse(file).name}.json`));
  return Promise.all(
    labelled.map(async (file) => {
      const { name } = parse(file);
      const label = await readLabel(join(set.labels, `${name}.json`));
      return compareWithLabel(name, label, await readDocument(join(set.documents, file)));
    }),
  );
}
