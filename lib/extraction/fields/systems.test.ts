import { describe, expect, it } from 'vitest';
import { outcomeOf, PROVIDER_NAMED, readInLetter } from '#lib/testing/read-in-letter.ts';

/** Answer, whether a system is used, its names, who operates it. The provider is BackWorks Occupational. */
const CASES: readonly (readonly [string, unknown, unknown, unknown])[] = [
  ['Yes, CairnPortal, which is operated by the provider.', true, ['CairnPortal'], 'provider'],
  ['Yes, OHIO, run by us', true, ['OHIO'], 'council'],
  ['Yes - Cority, a system belonging to and run by the Council.', true, ['Cority'], 'council'],
  ['OPAS-G2. Used by the Council’s OH unit and hosted by the Council.', true, ['OPAS-G2'], 'council'],
  ['Yes. BackWorks Online. BackWorks host and run it.', true, ['BackWorks Online'], 'provider'],
  ['Civica OH, operated by the Council.', true, ['Civica OH'], 'council'],
  ['eOPAS. The Council.', true, ['eOPAS'], 'council'],
  ['Yes, "MyMerrow" (provider).', true, ['MyMerrow'], 'provider'],
  ['Yes / Oakleaf Portal / the provider', true, ['Oakleaf Portal'], 'provider'],
  ['MyHR / Council', true, ['MyHR'], 'council'],
  [
    'Cority is used by OH (Council system), physiotherapy appointments are booked on ArcHub which the provider operates.',
    true,
    ['Cority', 'ArcHub'],
    'both',
  ],
  [
    'Yes, Vivup, on which the wellbeing hub is built. We configure and run it ourselves.',
    true,
    ['Vivup'],
    'council',
  ],
  ['Power BI. The provider sends the data and the Council operates it', true, ['Power BI'], 'council'],
  [
    'Halo Wellbeing Manager. It is hosted by the vendor but we operate it ourselves',
    true,
    ['Halo Wellbeing Manager'],
    'council',
  ],
  [
    'Yes, there are two. The Council operates OH Gateway, for its own staff. The provider operates Oarsman Diary, for its appointments.',
    true,
    ['OH Gateway', 'Oarsman Diary'],
    'both',
  ],
  [
    'Referrals are made on the Council’s own HR portal (iTrent), run by the Council.',
    true,
    ['iTrent'],
    'council',
  ],
  [
    'The provider uses its own system for appointments, called Ardvorlich OnCase.',
    true,
    ['Ardvorlich OnCase'],
    'provider',
  ],
  ['Yes. Name: eRefer. Operated by: the provider', true, ['eRefer'], 'provider'],
  [
    'The Council formerly used the Kinetic Hub. It now uses CorvaneConnect, which is operated by the provider.',
    true,
    ['CorvaneConnect'],
    'provider',
  ],
  [
    'Yes, an online portal called PhysioTrack. It is managed by BackWorks Occupational.',
    true,
    ['PhysioTrack'],
    'provider',
  ],
  ['No – referrals are made by e-mail.', false, 'not_answered', 'not_answered'],
  ['None', false, 'not_answered', 'not_answered'],
  ['The Council does not use any digital system.', false, 'not_answered', 'not_answered'],
  [
    "There's no system or portal. Referrals are sent by secure e-mail.",
    false,
    'not_answered',
    'not_answered',
  ],
  ['No. Not applicable.', false, 'not_applicable', 'not_applicable'],
];

describe('systems', () => {
  it.each(CASES)('%s', (answer, used, names, operator) => {
    const read = (['systemUsed', 'systemNames', 'systemOperator'] as const).map((field) =>
      outcomeOf(readInLetter(field, answer, PROVIDER_NAMED)),
    );
    expect(read).toEqual([used, names, operator]);
  });
});
