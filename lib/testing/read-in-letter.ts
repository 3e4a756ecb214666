import type { FieldReading } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { extractResponse } from '#lib/extraction/extract-response.ts';
import { REQUEST_CLAUSES } from '#lib/extraction/segment/request-clauses.ts';

/** What is read for `field` where `answer` stands under the questions of its section; `before` holds earlier answers. */
export function readInLetter(field: FieldId, answer: string, before = ''): FieldReading {
  const section = REQUEST_CLAUSES.find((clause) => clause.fields.includes(field))?.section;
  const questions = REQUEST_CLAUSES.filter((clause) => clause.section === section).map(
    ({ text }) => `${text}?`,
  );
  const text = `Freedom of Information: employee physiotherapy\n\n${before}${questions.join('\n')}\n\n${answer}\n`;
  return extractResponse(text, []).fields[field];
}

/** An earlier answer that names a provider. */
export const PROVIDER_NAMED =
  'Please provide the name of the current provider?\n\nThe provider is BackWorks Occupational Ltd.\n\n';

/** What a test expects of a field: its value where it is answered, else its status. */
export function outcomeOf({ status, value }: FieldReading): unknown {
  return status === 'answered' ? value : status;
}
