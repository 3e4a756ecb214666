import { REGIONS } from '#lib/domain/council.ts';
import { STATUSES, type Value } from '#lib/domain/field-value.ts';
import type { Cell, Provision } from '#lib/domain/provision.ts';
import { FIELDS, type Field, optionsOf } from '#lib/domain/questionnaire/questionnaire.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { answered, buildProvision, missing } from './build-provision.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PROVIDERS = [
  'Physio Direct North',
  'Corvane Occupational Health',
  'Harbour & Hale Physiotherapy',
  'Medway Musculoskeletal',
  'Oakfield Health Partners',
  'St Brannoc’s NHS Foundation Trust Occupational Health and Wellbeing Service',
  'Tindall Rehab',
  'Wyre Physio',
];
const SYSTEMS = ['Cority', 'OPAS-G2', 'eOPAS', 'Physio Portal', 'Meddbase'];
const NO_ANSWER = STATUSES.filter((status) => status !== 'answered');

interface Dice {
  readonly below: (limit: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
}

function diceOf(seed: number): Dice {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from');
    return value;
  };
  return { below, pick, chance: (probability) => random() < probability };
}

function dateBetween({ below }: Dice, firstYear: number, years: number): string {
  return new Date(Date.UTC(firstYear + below(years), below(12), 1 + below(28))).toISOString().slice(0, 10);
}

const LARGEST = { referrals: 2_000, percent: 100, sessions: 9, gbp_per_year: 250_000, gbp_per_session: 90 };
const FIRST_YEARS: Readonly<Record<string, number>> = {
  contractStart: 2019,
  contractEnd: 2025,
  contractLatestEnd: 2029,
};

function makeValue(field: Field, dice: Dice): Value {
  const { type } = field;
  switch (type.kind) {
    case 'choice':
      return dice.pick(optionsOf(field)).value;
    case 'choices':
      return [...new Set([dice.pick(optionsOf(field)).value, dice.pick(optionsOf(field)).value])];
    case 'names':
      return [dice.pick(field.id === 'providers' ? PROVIDERS : SYSTEMS)];
    case 'text':
      return `DN${100_000 + dice.below(900_000)}`;
    case 'date':
      return dateBetween(dice, FIRST_YEARS[field.id] ?? 2026, 4);
    case 'period':
      return { start: '2024-04-01', end: '2025-03-31' };
    case 'yes_no':
      return dice.chance(0.5);
    case 'quantity':
      return {
        value: 1 + dice.below(LARGEST[type.unit]),
        qualifier: dice.pick(['exact', 'exact', 'approx'] as const),
      };
  }
}

function cellOf(field: Field, dice: Dice): Cell {
  if (dice.chance(0.7)) return answered(makeValue(field, dice));
  const status = dice.pick(NO_ANSWER);
  return status === 'withheld' ? missing(status, 'FOIA 43(2)') : missing(status);
}

/** `count` provisions made up at random, the same for the same seed: councils of the register, then invented ones. */
export function generateProvisions(count: number, seed = 1): readonly Provision[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const known = REGISTER[index];
    const council = known ?? {
      slug: `invented-${index}`,
      gssCode: null,
      name: `Invented Council ${index}`,
      type: 'district' as const,
      nation: 'England' as const,
      region: dice.pick(REGIONS),
      population: 50_000 + dice.below(400_000),
    };
    const { slug, gssCode, name, type, nation, region, population } = council;
    return buildProvision({
      council: { slug, gssCode, name, type, nation, region, population, isSample: known === undefined },
      cells: Object.fromEntries(FIELDS.map((field) => [field.id, cellOf(field, dice)])),
    });
  });
}
