import { z } from 'zod';
import { type Council, councilSchema } from '../council.ts';
import councils from './councils.json' with { type: 'json' };

/** Every UK principal council of 2025-26, in the order of the ONS codes. */
export const REGISTER: readonly Council[] = z.array(councilSchema).parse(councils);

/** The credit that the sources of the register ask for; shown in the app. */
export const REGISTER_CREDIT =
  'Contains public sector information licensed under the Open Government Licence v3.0. ' +
  'Contains data from mySociety’s UK Local Authority Names and Codes, CC BY 4.0.';
