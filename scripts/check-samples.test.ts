import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Council, councilSchema } from '#lib/domain/council.ts';
import { statusSchema, valueSchemaOf } from '#lib/domain/field-value.ts';
import { reuseSchema } from '#lib/domain/foi-response.ts';
import { isoDateSchema } from '#lib/domain/iso-date.ts';
import { FIELD_IDS, FIELDS, type Field } from '#lib/domain/questionnaire/questionnaire.ts';
import { REGISTER } from '#lib/domain/register/register.ts';

const SAMPLES = join(import.meta.dirname, '..', 'samples');
const DOCUMENT = /\.(txt|html|md)$/;
const GOLD = /\.json$/;

/** The base names, sorted, of the files in `folder` whose name matches `kind`. */
const namesIn = (folder: string, kind: RegExp) =>
  readdirSync(join(SAMPLES, folder))
    .filter((file) => kind.test(file))
    .map((file) => parse(file).name)
    .sort();
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(SAMPLES, ...path), 'utf8'));
const namesOf = (council: Council) =>
  [council.slug, council.name, council.shortName, ...council.alternativeNames].map((name) =>
    name.toLowerCase(),
  );

const exemptionSchema = z.string().regex(/^(FOIA|FOISA|EIR) \d+[A-Z]?(\(\d+\))?(\([a-z]+\))?$/);

const goldFieldSchema = (field: Field) =>
  z
    .strictObject({
      status: statusSchema,
      value: z.union([valueSchemaOf(field), z.null()]),
      exemptions: z.array(exemptionSchema).min(1).optional(),
    })
    .refine((label) => (label.status === 'answered') === (label.value !== null), {
      message: 'A value belongs to the status “answered” and to no other.',
    })
    .refine((label) => label.status !== 'withheld' || label.exemptions !== undefined, {
      message: 'A refusal names the section that it rests on.',
    })
    .refine((label) => !label.exemptions || label.status === 'withheld' || label.status === 'elsewhere', {
      message: 'Sections belong to “withheld” and “elsewhere” only.',
    });

/** The labels of one response: facts about the whole, and every field of the questionnaire. */
const goldSchema = z.strictObject({
  authority: z.string().trim().min(1),
  reference: z.string().trim().min(1).nullable(),
  responseDate: isoDateSchema.nullable(),
  reuse: reuseSchema.nullable(),
  fields: z.strictObject(Object.fromEntries(FIELDS.map((field) => [field.id, goldFieldSchema(field)]))),
});

const councils = z.array(councilSchema).parse(readJson('councils.json'));
const realNames = new Set(REGISTER.flatMap(namesOf));

describe('the sample councils', () => {
  it.each(['slug', 'name'] as const)('have each a %s of their own', (key) => {
    const own = councils.map((council) => council[key]);
    expect(new Set(own).size).toBe(own.length);
  });

  it('share no slug and no name with a real council', () => {
    expect(councils.flatMap(namesOf).filter((name) => realNames.has(name))).toEqual([]);
  });

  it('are fictional: no ONS code, and a domain that cannot exist', () => {
    for (const council of councils) {
      expect(council.gssCode).toBeNull();
      expect(council.domain).toMatch(/\.example$/);
    }
  });

  it('have a response each', () => {
    expect(councils.map((council) => council.slug).sort()).toEqual(namesIn('responses', DOCUMENT));
  });
});

describe('the sample responses', () => {
  it('have labels each, and all labels a response', () => {
    expect(namesIn('gold', GOLD)).toEqual(namesIn('responses', DOCUMENT));
  });

  it.each(namesIn('gold', GOLD))('%s is labelled soundly and is of a sample council', (name) => {
    const gold = goldSchema.parse(readJson('gold', `${name}.json`));
    expect(Object.keys(gold.fields)).toEqual(FIELD_IDS);
    expect(councils.find((council) => council.slug === name)?.name).toBe(gold.authority);
  });
});

describe.each(['development', 'held-out'])('the responses in %s', (folder) => {
  it('have labels each, and all labels a response', () => {
    expect(namesIn(folder, GOLD)).toEqual(namesIn(folder, DOCUMENT));
  });

  it.each(namesIn(folder, GOLD))('%s is labelled soundly and is of no real council', (name) => {
    const gold = goldSchema.parse(readJson(folder, `${name}.json`));
    expect(Object.keys(gold.fields)).toEqual(FIELD_IDS);
    expect(realNames).not.toContain(gold.authority.toLowerCase());
  });
});
