'use client';
import { Button, List, ListItem, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '#components/ui/notice.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { RESPONSE_STATE_LABELS } from '#lib/domain/foi-response.ts';
import { getField } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Judgement } from '#lib/domain/review.ts';
import type { CouncilOption, ReviewResponse } from '#lib/domain/review-response.ts';
import { FieldRow } from './field-row.tsx';
import { QuestionList } from './question-list.tsx';
import { ResponseFacts, ResponseForms } from './response-forms.tsx';
import type { ReviewActions } from './review-actions.ts';
import { ReviewBar } from './review-bar.tsx';
import { SourcePane } from './source-pane.tsx';
import { useWorkbench } from './use-workbench.ts';
import classes from './workbench.module.css';

interface WorkbenchProps {
  readonly response: ReviewResponse;
  readonly councils: readonly CouncilOption[];
  readonly actions: ReviewActions;
}

/** One response under review: the source on the left, what was read from it on the right. */
export function Workbench({ response, councils, actions }: WorkbenchProps) {
  const bench = useWorkbench(response, actions);
  const { facts, saves, save, chosen } = bench;
  const [showsSource, setShowsSource] = useState(true);
  const canEdit = facts.state === 'needs_review';

  return (
    <div>
      <TextLink href="/review" size="sm">
        Review queue
      </TextLink>
      <Title order={1} size="h2">
        {facts.council?.name ?? 'Council not recognised'}
      </Title>
      <Text size="sm" c="dimmed">
        {RESPONSE_STATE_LABELS[facts.state]}
        {facts.isSample ? ' · sample' : ''}
        {facts.live && canEdit ? ' · an earlier state of it is published' : ''}
      </Text>
      <Button
        className={classes.toggle}
        size="compact-sm"
        variant="default"
        aria-expanded={showsSource}
        onClick={() => setShowsSource(!showsSource)}
      >
        {showsSource ? 'Hide the source' : 'Show the source'}
      </Button>
      <div className={classes.panes}>
        <div className={classes.source} data-shown={showsSource}>
          <SourcePane
            documents={response.documents}
            answers={response.answers}
            judgements={facts.judgements}
            chosen={chosen}
            pointed={bench.pointed}
            onChoose={bench.choose}
            onBind={canEdit ? bench.bind : undefined}
          />
        </div>
        <div className={classes.fields}>
          <Notices response={response} restored={bench.restored.map((id) => getField(id).label)} />
          <section aria-labelledby="details" className={classes.details}>
            <h2 id="details" tabIndex={-1} className={classes.heading}>
              The response
            </h2>
            {canEdit ? (
              <ResponseForms facts={facts} councils={councils} saves={saves} save={save} actions={actions} />
            ) : (
              <ResponseFacts facts={facts} />
            )}
          </section>
          <h2 className={classes.heading}>What was read</h2>
          {canEdit ? (
            <Text size="xs" c="dimmed">
              On a value: Enter accepts it and goes to the next one to check, a digit takes another reading, E
              corrects, ↑ and ↓ move. Every change is saved as you make it.
            </Text>
          ) : null}
          <QuestionList
            answers={response.answers}
            contracts={response.contracts}
            renderField={(field) => (
              <FieldRow
                field={field}
                judgement={facts.judgements[field.id]}
                isChosen={chosen === field.id}
                isOpen={bench.open === field.id}
                canEdit={canEdit}
                isUnsaved={bench.isUnsaved(field.id)}
                draft={bench.draftOf(field.id)}
                save={saves[field.id]}
                onChoose={() => bench.choose(field.id)}
                onOpen={(open) => {
                  bench.choose(field.id);
                  bench.setOpen(open ? field.id : null);
                }}
                onAccept={() => bench.accept(field.id)}
                text={textOf(response, facts.judgements[field.id])}
                onTake={(candidate) => void bench.take(field.id, candidate)}
                onPoint={bench.point}
                onDraft={(draft) => bench.setDraft(field.id, draft)}
                onSave={(draft) => void bench.saveDraft(field.id, draft)}
                onDiscard={() => bench.setDraft(field.id, null)}
                onKey={(event) => bench.onKey(field.id, event)}
              />
            )}
          />
        </div>
      </div>
      <ReviewBar
        review={bench}
        actions={actions}
        hasUnsaved={bench.hasUnsaved}
        onNext={() => bench.goToNext(chosen)}
      />
    </div>
  );
}

/** The text of the document that proves `judgement`; "" if there is none. */
function textOf(response: ReviewResponse, judgement: Judgement | undefined): string {
  return response.documents.find(({ id }) => id === judgement?.documentId)?.text ?? '';
}

function Notices({ response, restored }: { response: ReviewResponse; restored: readonly string[] }) {
  return (
    <>
      {restored.length > 0 ? (
        <Notice title="Restored what you had entered">
          Not saved yet: {restored.join(', ')}. Choose Correct beside it to save or discard it.
        </Notice>
      ) : null}
      {response.warnings.length > 0 ? (
        <Notice tone="warning" title="What the reading was unsure of">
          <List size="sm">
            {response.warnings.map((warning) => (
              <ListItem key={warning}>{warning}</ListItem>
            ))}
          </List>
        </Notice>
      ) : null}
    </>
  );
}
