import { describe, expect, it } from 'vitest';
import { councilSchema } from './council.ts';
import { newCouncilSchema, slugOf, toCouncilEntry } from './new-council.ts';

const fen = { name: 'Fen Council', type: 'district', nation: 'England', region: 'East of England' };

describe('a council entered by hand', () => {
  it.each([
    ['St Mary’s & Fen Council', 'st-marys-and-fen-council'],
    ['Cyngor Sir Ynys Môn', 'cyngor-sir-ynys-mon'],
    ['  --  ', ''],
  ])('“%s” has the address name “%s”', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('becomes a proper entry of the register', () => {
    const entered = newCouncilSchema.parse({ ...fen, population: null });
    expect(councilSchema.safeParse(toCouncilEntry(entered)).success).toBe(true);
  });

  it.each<[object, string]>([
    [{ region: 'Wales' }, 'an English council in another nation'],
    [{ nation: 'Wales' }, 'a Welsh council in an English region'],
    [{ name: '  ' }, 'a blank name'],
    [{ population: 0 }, 'no people'],
  ])('%j is refused: %s', (over) => {
    expect(newCouncilSchema.safeParse({ ...fen, population: null, ...over }).success).toBe(false);
  });
});
