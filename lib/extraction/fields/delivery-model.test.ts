import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/testing/read-answer.ts';

const MODELS: readonly (readonly [string, string])[] = [
  ['In-house', 'in_house'],
  ['Internal', 'in_house'],
  ['In house provision.', 'in_house'],
  ['The service is delivered fully in house', 'in_house'],
  ['Physiotherapy is provided by our own Occupational Health team.', 'in_house'],
  ['We employ two physiotherapists directly.', 'in_house'],
  ['The Council directly employs a physiotherapist within its Occupational Health Unit.', 'in_house'],
  ['We have our own physiotherapists; nothing is contracted out.', 'in_house'],
  ['The Council has an in-house physiotherapist and does not use an external provider.', 'in_house'],
  ['In-house, we do not commission an external provider', 'in_house'],
  ['In-house or external: In-house', 'in_house'],
  ['Delivered internally rather than through an external provider.', 'in_house'],
  ['External', 'external'],
  ['Externally commissioned.', 'external'],
  ['Outsourced to a third party.', 'external'],
  ['This service is contracted out.', 'external'],
  ['The Council uses an external company.', 'external'],
  ['We buy physiotherapy in from the Larkhill Clinic, a local practice.', 'external'],
  [
    'The service has been externally commissioned since it was withdrawn from the in-house Occupational Health team in 2016.',
    'external',
  ],
  ['It was in-house until 2019 and has been externally provided since.', 'external'],
  ['Not in-house – through an externally commissioned provider.', 'external'],
  ['Through an externally commissioned provider', 'external'],
  ['Physiotherapy is provided as part of our outsourced occupational health contract.', 'external'],
  ['Provided by Acme Health Ltd under contract', 'external'],
  [
    'The Council does not employ any physiotherapists. The service is purchased from a private clinic.',
    'external',
  ],
  ['We have an SLA with the local NHS Trust for staff physiotherapy.', 'external'],
  ['The service is commissioned from the NHS.', 'external'],
  ['External provider', 'external'],
  ['No, the service is provided externally.', 'external'],
  ['Hybrid', 'hybrid'],
  ['Both', 'hybrid'],
  ['A mixture of both.', 'hybrid'],
  ['Partly in-house and partly through an external provider.', 'hybrid'],
  ['We employ one physiotherapist and commission an external provider for overflow.', 'hybrid'],
  ['The Council does not provide physiotherapy for its employees.', 'none'],
  ['Neither. We do not offer a physiotherapy service to staff.', 'none'],
  ['The Council has no employee physiotherapy service.', 'none'],
  ['There is no physiotherapy provision for staff; they are advised to see their GP.', 'none'],
  ['Physiotherapy is not offered to employees.', 'none'],
  ['None', 'none'],
  ['The Council currently commissions an external provider.', 'external'],
  [
    'Our employee physiotherapy service is delivered through an externally commissioned provider as part of our occupational health contract',
    'external',
  ],
  ['Services are delivered by an in-house team of physiotherapists.', 'in_house'],
  ['We do not have an in-house physiotherapy service. It is provided by an external company.', 'external'],
  [
    'The Council does not currently deliver employee physiotherapy services, either in-house or through an external provider.',
    'none',
  ],
  ['No - the Council does not deliver this service.', 'none'],
  ['The Occupational Health service is in-house but physiotherapy is outsourced.', 'external'],
  ['Occupational health is provided in-house; physiotherapy is commissioned externally.', 'external'],
  ['Commissioned', 'external'],
  ['We have a small in-house team supplemented by an external provider at busy times.', 'hybrid'],
  ['Externally via our Employee Assistance Programme', 'external'],
  [
    'Physiotherapy is delivered by NHS physiotherapists under a service level agreement with the local trust',
    'external',
  ],
  ['Physiotherapy is part of the occupational health contract with Optima Health.', 'external'],
  [
    'Employee physiotherapy services are delivered by an external provider, managed by our in-house occupational health team',
    'external',
  ],
  ['The Council uses a mixed model', 'hybrid'],
  ['We use a combination of in-house physiotherapists and an external company', 'hybrid'],
  ['Employees do not have access to a physiotherapy service', 'none'],
  ['The Council ceased to provide physiotherapy in 2021', 'none'],
  ['In house through our Occupational Health Team', 'in_house'],
  ['Internal Occupational Health Service', 'in_house'],
];

describe('how physiotherapy is delivered', () => {
  it.each(MODELS)('%s is %s', (answer, model) => {
    expect(readAnswer('deliveryModel', answer)).toMatchObject({ status: 'answered', value: model });
  });

  it.each(['Please see the attached document.', 'We hold this information.'])('%s tells none', (answer) => {
    expect(readAnswer('deliveryModel', answer).status).not.toBe('answered');
  });
});
