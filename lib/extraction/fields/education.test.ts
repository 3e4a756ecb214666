import { describe, expect, it } from 'vitest';
import { outcomeOf, PROVIDER_NAMED, readInLetter } from '#lib/testing/read-in-letter.ts';

/** Answer, whether education is offered, who delivers it. The provider is BackWorks Occupational. */
const CASES: readonly (readonly [string, unknown, unknown])[] = [
  ['Yes, the provider delivers workshops', true, 'provider'],
  ['Yes. Provider', true, 'provider'],
  ['Yes; provider.', true, 'provider'],
  ['Yes - provider', true, 'provider'],
  ['Yes\nBy the provider', true, 'provider'],
  ['Yes\n• Provider - up to six half-days of workshops a year', true, 'provider'],
  ['Yes, by both', true, 'both'],
  ['Yes\nBoth', true, 'both'],
  ['Yes; internally. They ran 14 "Love Your Spine" workshops', true, 'internal'],
  ['Yes. In-house.', true, 'internal'],
  ['Yes. By the Occupational Health and Wellbeing Service.', true, 'internal'],
  ['Yes, but only for staff who work with screens.\nOur Health & Safety team.', true, 'internal'],
  ['Yes - posture clinics, delivered in house', true, 'internal'],
  ['We do, and they are delivered by our own Wellbeing Officers.', true, 'internal'],
  ['The Council does offer these. They are delivered by its own Health and Safety team.', true, 'internal'],
  ['Yes there have been a couple of lunch and learns. BackWorks.', true, 'provider'],
  [
    'Health & Safety do manual handling courses in-house and there are 4 MSK e-learning modules',
    true,
    'internal',
  ],
  [
    'Yes. BackWorks deliver four webinars a year and our own Wellbeing Champions run back care drop-ins.',
    true,
    'both',
  ],
  [
    'Yes. Back care sessions by BackWorks, moving and handling refreshers by the Council’s own trainers.',
    true,
    'both',
  ],
  ['Yes, and the MSK Adviser delivers it.', true, 'internal'],
  ['We offer webinars on posture. They are delivered by the company.', true, 'provider'],
  ['Two posture webinars each year, from BackWorks.', true, 'provider'],
  ['YES - DSE AND POSTURE E-LEARNING\nINTERNAL (LEARNING POOL)', true, 'internal'],
  ['An online module is part of the induction of each new employee. HR administers it.', true, 'internal'],
  ['Not currently', false, 'not_answered'],
  ['No.', false, 'not_answered'],
  ['None at present, although we are looking into it.', false, 'not_answered'],
  ['The contract does not include education.', false, 'not_answered'],
  ['There are no talks or workshops of the kind that you mention.', false, 'not_answered'],
  ['Nothing in addition to the portal', false, 'not_answered'],
  [
    "We don't put on any MSK education as such but the provider's website has videos on it.",
    false,
    'not_answered',
  ],
  ['No. Not applicable.', false, 'not_applicable'],
];

describe('education', () => {
  it.each(CASES)('%s', (answer, offered, by) => {
    const read = (['educationOffered', 'educationDeliveredBy'] as const).map((field) =>
      outcomeOf(readInLetter(field, answer, PROVIDER_NAMED)),
    );
    expect(read).toEqual([offered, by]);
  });
});
