import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsInText } from '#lib/domain/evidence.ts';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { fieldReadingSchemaOf } from '#lib/domain/field-value.ts';
import { FIELDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { readSource } from '#lib/reading/read-source.ts';
import { extractResponse } from './extract-response.ts';
import { REQUEST_CLAUSES } from './segment/request-clauses.ts';

/** What holds for any reading of any text: types by the questionnaire, evidence that stands in the text. */
function expectSound(response: ExtractedResponse, text: string): void {
  for (const field of FIELDS) {
    const reading = response.fields[field.id];
    const checked = fieldReadingSchemaOf(field).safeParse(reading);
    expect(checked.error?.message ?? '', `${field.id} ${JSON.stringify(reading)}`).toBe('');
    if (reading.status === 'answered') expect(reading.evidence.length).toBeGreaterThan(0);
    const quotes = [...reading.evidence, ...reading.candidates.flatMap((candidate) => candidate.evidence)];
    for (const evidence of quotes) expect(standsInText(evidence, text)).toBe(true);
  }
  const { authority, reference, responseDate, reuse, answers, contracts } = response;
  const spans = [authority, reference, responseDate, reuse].flatMap((fact) => fact?.evidence ?? []);
  const proofs = [...answers.flatMap((answer) => answer.spans), ...contracts.flatMap((one) => one.evidence)];
  for (const evidence of [...spans, ...proofs]) {
    expect(standsInText(evidence, text)).toBe(true);
  }
}

/** Words of which responses are made, so that random texts come close to real ones. */
const FRAGMENTS = [
  ...REQUEST_CLAUSES.map(({ text }) => `${text}?`),
  ...[
    '1. ',
    'Q2: ',
    '3a ',
    'Questions 2 to 9 ',
    '\n',
    '\n\n',
    ' - ',
    '| ',
    '• ',
    '> ',
    'Response: ',
    'Dear Sir',
    'Yours faithfully',
  ],
  ...[
    'External',
    'Not applicable',
    'Yes',
    'No.',
    '70%',
    '4-6',
    '£42,500',
    '1 April 2023 to 31 March 2026',
    '2+1+1',
    '2024/25',
    '547',
  ],
  ...[
    'section 43(2)',
    'not held',
    'Acme Health Ltd',
    'in person',
    'telephone',
    'extendable',
    'fewer than 5',
    'Leicester City Council',
  ],
];
const likeAResponse = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('extractResponse, for any text', () => {
  it('gives a sound reading and gives it again', () => {
    fc.assert(
      fc.property(fc.oneof(likeAResponse, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const response = extractResponse(text, REGISTER);
        expectSound(response, text);
        expect(extractResponse(text, REGISTER)).toEqual(response);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a letter that answers in prose', () => {
    const letter =
      'Dear Ms Smith\n\nThank you for your request under the Freedom of Information Act. Physiotherapy is provided externally by ' +
      'Bluebird Physio Ltd under a contract which runs from 1 April 2023 to 31 March 2026. In 2024/25 we made 212 referrals. ' +
      'The annual budget is £60,000 and each session costs £40 excluding VAT.\n\nYours sincerely';
    const { fields } = extractResponse(letter, REGISTER);
    expect(fields.deliveryModel.value).toBe('external');
    expect(fields.providers.value).toEqual(['Bluebird Physio']);
    expect(fields.contractEnd.value).toBe('2026-03-31');
    expect(fields.referralCount.value).toEqual({ value: 212, qualifier: 'exact' });
    expect(fields.annualCost.value).toEqual({ value: 60000, qualifier: 'exact' });
    expect(fields.costPerSession.value).toEqual({ value: 40, qualifier: 'exact' });
    expect(fields.kpis).toMatchObject({ status: 'not_answered' });
  });

  it('says so where a text is no response', () => {
    const recipe =
      'Scones\n\n1. Rub 50 g of butter into 225 g of flour.\n2. Add milk.\n3. Bake for 12 minutes at 220 degrees.';
    const { fields, warnings, authority } = extractResponse(recipe, REGISTER);
    expect(Object.values(fields).every(({ status }) => status === 'not_answered')).toBe(true);
    expect(authority).toBeNull();
    expect(warnings).toContain(
      'This text does not look like a response to the request about staff physiotherapy.',
    );
    expect(warnings).toContain('No council could be recognised.');
  });
});

const norm = (value: unknown) => (Array.isArray(value) ? [...value].map(String).sort() : value);

async function responsesIn(folder: string) {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md');
  return Promise.all(
    files.map(async (name) => {
      const result = await readSource(readFileSync(join(folder, name)), name);
      if (!result.ok) throw new Error(`${name}: ${result.message}`);
      return { name: basename(name).replace(/\.[^.]+$/, ''), text: result.source.text };
    }),
  );
}

const corpus = process.env.CORPUS_DIR;

describe.skipIf(!corpus || !existsSync(corpus))('extractResponse, for the labelled corpus', () => {
  it('gives a sound reading of every document', async () => {
    for (const { text } of await responsesIn(corpus ?? ''))
      expectSound(extractResponse(text, REGISTER), text);
  });

  it.each(['leicester', 'coventry'])('reads %s without a single wrong or missing value', async (name) => {
    const document = (await responsesIn(corpus ?? '')).find((one) => one.name === name);
    const gold = JSON.parse(readFileSync(join(corpus ?? '', `${name}.json`), 'utf8'));
    const response = extractResponse(document?.text ?? '', REGISTER);
    for (const key of ['authority', 'reference', 'responseDate', 'reuse'] as const) {
      expect(response[key]?.value ?? null, key).toEqual(gold[key]);
    }
    for (const { id } of FIELDS) {
      const { status, value, exemptions } = response.fields[id];
      expect({ status, value: norm(value), exemptions }, id).toEqual({
        status: gold.fields[id].status,
        value: norm(gold.fields[id].value),
        exemptions: gold.fields[id].exemptions ?? [],
      });
    }
  });
});

describe('extractResponse, for the sample responses', () => {
  it('gives a sound reading of every sample', async () => {
    for (const { text } of await responsesIn('samples/responses'))
      expectSound(extractResponse(text, REGISTER), text);
  });
});
