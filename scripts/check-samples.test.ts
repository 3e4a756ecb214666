import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Council, councilSchema } from '#lib/domain/council.ts';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { labelSchema } from '#lib/evaluation/label.ts';

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
    const gold = labelSchema.parse(readJson('gold', `${name}.json`));
    expect(Object.keys(gold.fields)).toEqual(FIELD_IDS);
    expect(councils.find((council) => council.slug === name)?.name).toBe(gold.authority);
  });
});

describe.each(['development', 'held-out'])('the responses in %s', (folder) => {
  it('have labels each, and all labels a response', () => {
    expect(namesIn(folder, GOLD)).toEqual(namesIn(folder, DOCUMENT));
  });

  it.each(namesIn(folder, GOLD))('%s is labelled soundly and is of no real council', (name) => {
    const gold = labelSchema.parse(readJson(folder, `${name}.json`));
    expect(Object.keys(gold.fields)).toEqual(FIELD_IDS);
    expect(realNames).not.toContain(gold.authority.toLowerCase());
  });
});
