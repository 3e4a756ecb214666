import { readFile } from 'node:fs/promises';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { extractResponse } from '#lib/extraction/extract-response.ts';
import { readSource } from '#lib/reading/read-source.ts';

/** Prints what is read from each file as one line of JSON, in order. Exit status: 0, 1 if a file failed, 2 without files. */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('usage: npm run --silent extract -- FILE...');
    return 2;
  }
  let status = 0;
  for (const file of files) {
    const line = await extractFile(file);
    if ('error' in line) status = 1;
    console.log(JSON.stringify(line));
  }
  return status;
}

async function extractFile(file: string) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { file, error: { code: 'not_found', message: `This file could not be opened: ${reason}` } };
  }
  const result = await readSource(bytes, file);
  if (!result.ok) return { file, error: { code: result.code, message: result.message } };
  return lineOf(file, extractResponse(result.source.text, REGISTER));
}

function lineOf(
  file: string,
  { authority, reference, responseDate, reuse, fields, warnings }: ExtractedResponse,
) {
  const printed = Object.entries(fields).map(([id, { status, value, confidence, evidence, exemptions }]) => [
    id,
    { status, value, confidence, evidence, ...(exemptions.length > 0 ? { exemptions } : {}) },
  ]);
  return {
    file,
    authority: authority?.value ?? null,
    gssCode: authority?.gssCode ?? null,
    reference: reference?.value ?? null,
    responseDate: responseDate?.value ?? null,
    reuse: reuse?.value ?? null,
    fields: Object.fromEntries(printed),
    warnings,
  };
}

process.exitCode = await main(process.argv.slice(2));
