import { z } from 'zod';
import { evidenceSchema } from '#lib/domain/evidence.ts';
import { statusSchema, type Value } from '#lib/domain/field-value.ts';
import { responseDetailsSchema } from '#lib/domain/foi-response.ts';
import { newCouncilSchema } from '#lib/domain/new-council.ts';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';

const idSchema = z.string().min(1).max(100);
const ofResponse = z.object({ responseId: idSchema });

/** What the page saw need not be valid by today's rules; it is only compared. */
const seenDetailsSchema = z.object({
  reference: z.string().nullable(),
  responseDate: z.string().nullable(),
  reuse: responseDetailsSchema.shape.reuse,
});

export const decideFieldSchema = ofResponse.extend({
  fieldId: z.enum(FIELD_IDS),
  seenId: idSchema.nullable(),
  documentId: z.string().max(100),
  reading: z.object({
    status: statusSchema,
    /** Whether it fits the field is the workflow's to say. */
    value: z.custom<Value | null>((value) => value !== undefined),
    evidence: z.array(evidenceSchema).max(100),
    exemptions: z.array(z.string().trim().min(1).max(100)).max(20),
  }),
});

export const setDetailsSchema = ofResponse.extend({
  seen: seenDetailsSchema,
  details: responseDetailsSchema,
});

export const chooseCouncilSchema = ofResponse.extend({
  seenCouncilId: idSchema.nullable(),
  councilId: idSchema,
});

export const addCouncilSchema = ofResponse.extend({
  seenCouncilId: idSchema.nullable(),
  council: newCouncilSchema,
});

export const publishSchema = ofResponse.extend({ revision: z.int().nonnegative() });
export const rejectSchema = ofResponse.extend({ reason: z.string().max(5000) });
export const returnSchema = ofResponse;
