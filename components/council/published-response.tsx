import { Text, Title } from '@mantine/core';
import { Notice } from '#components/ui/notice.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { PublishedResponse } from '#lib/domain/council-profile.ts';
import { REUSE_LABELS } from '#lib/domain/foi-response.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import { SECTIONS } from '#lib/domain/questionnaire/definition.ts';
import type { Question } from '#lib/domain/questionnaire/questionnaire.ts';
import { ContractsTable } from './contracts-table.tsx';
import classes from './council-profile.module.css';
import { EvidenceFocus } from './evidence-focus.tsx';
import { LeftOutNote } from './left-out-note.tsx';
import { MarkedText } from './marked-text.tsx';
import { PublishedField } from './published-field.tsx';
import { VerbatimAnswer } from './verbatim-answer.tsx';

interface PublishedResponseViewProps {
  readonly slug: string;
  readonly response: PublishedResponse;
}

/** A published response: what it is, its values by section with the words that prove them, and the document itself. */
export function PublishedResponseView({ slug, response }: PublishedResponseViewProps) {
  return (
    <>
      {response.isCurrent ? null : (
        <Notice tone="warning" title="An earlier response">
          A newer response of this council has replaced it.{' '}
          <TextLink href={`/councils/${slug}`} underline="always">
            See the current one
          </TextLink>
        </Notice>
      )}
      <ResponseFacts response={response} />
      <EvidenceFocus>
        <div>
          {SECTIONS.map((section) => (
            <section key={section.id} className={classes.section} aria-labelledby={section.id}>
              <Title order={2} size="h4" id={section.id}>
                {section.title}
              </Title>
              {(section.questions as readonly Question[]).map((question, index, questions) => (
                <QuestionView
                  key={question.id}
                  question={question}
                  above={questions[index - 1]}
                  response={response}
                />
              ))}
              {section.id === 'provider_details' ? <ContractsTable contracts={response.contracts} /> : null}
            </section>
          ))}
        </div>
        <Source response={response} />
      </EvidenceFocus>
    </>
  );
}

function ResponseFacts({ response }: { readonly response: PublishedResponse }) {
  const { reference, responseDate, reuse, publishedAt } = response;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>Response</dt>
        <dd>{responseDate ? formatDate(responseDate) : 'Date not stated'}</dd>
      </div>
      <div>
        <dt>Reference</dt>
        <dd>{reference ?? 'Not stated'}</dd>
      </div>
      <div>
        <dt>Re-use</dt>
        <dd>{reuse ? REUSE_LABELS[reuse] : 'Nothing said'}</dd>
      </div>
      <div>
        <dt>Published here</dt>
        <dd>{formatDate(publishedAt.slice(0, 10))}</dd>
      </div>
    </dl>
  );
}

interface QuestionViewProps {
  readonly question: Question;
  readonly above: Question | undefined;
  readonly response: PublishedResponse;
}

function QuestionView({ question, above, response }: QuestionViewProps) {
  return (
    <div className={classes.question}>
      <Text size="sm" c="dimmed" maw="75ch">
        {question.text}
      </Text>
      <VerbatimAnswer answers={response.answers} question={question} above={above} />
      <dl className={classes.fields}>
        {question.fields.map((field) => (
          <PublishedField key={field.id} field={field} judgement={response.judgements[field.id]} />
        ))}
      </dl>
    </div>
  );
}

function Source({ response }: { readonly response: PublishedResponse }) {
  return (
    <div className={classes.source}>
      <Title order={2} size="h4" mb="xs">
        The document
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.pane} aria-label="Text of the document" tabIndex={0} data-pane>
        {response.documents.map((document) => (
          <article key={document.id}>
            <Text size="xs" c="dimmed" mb="xs">
              {document.fileName} ·{' '}
              <a href={`/api/v1/documents/${document.id}/original`} className={classes.proof}>
                Download the original
              </a>
            </Text>
            <MarkedText
              text={document.text}
              judgements={Object.values(response.judgements).filter(
                (judgement) => judgement.documentId === document.id,
              )}
            />
            <LeftOutNote document={document} />
          </article>
        ))}
      </section>
    </div>
  );
}
