'use client';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { TextLink } from '#components/ui/text-link.tsx';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { isSure } from '#lib/domain/review.ts';
import { checksOf, type ReviewFacts } from '#lib/domain/review-response.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import type { ReviewActions } from './review-actions.ts';
import classes from './review-bar.module.css';
import type { Review } from './use-review.ts';

interface ReviewBarProps {
  readonly review: Review;
  readonly actions: ReviewActions;
  /** True while something entered is not saved. */
  readonly hasUnsaved: boolean;
  readonly onNext: () => void;
}

/** What is left to check: "3 of 26 values need a look; also the council". */
function describeLeft(facts: ReviewFacts): string {
  const { fields, details } = checksOf(facts);
  const total = FIELD_IDS.length;
  if (fields.length + details.length === 0) return `All ${total} values are sure or reviewed.`;
  const values =
    fields.length === 0 ? `All ${total} values are fine` : `${fields.length} of ${total} values need a look`;
  if (details.length === 0) return `${values}.`;
  const words = { council: 'the council', reference: 'the reference', responseDate: 'the date' };
  return `${values}; also check ${details.map((detail) => words[detail]).join(', ')}.`;
}

/** The bar that stays in view: what is left, and the ways to finish. */
export function ReviewBar({ review, actions, hasUnsaved, onNext }: ReviewBarProps) {
  const { facts, save, saves } = review;
  const [dialog, setDialog] = useState<'publish' | 'reject' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const responseId = facts.id;

  const publish = async () => {
    setIsBusy(true);
    try {
      const result = await actions.publish({ responseId, revision: facts.revision });
      if (result.facts) review.setFacts(result.facts);
      setProblem(result.problem);
      if (!result.problem) setDialog(null);
    } catch {
      setProblem('The server could not be reached. Check your connection and publish again.');
    } finally {
      setIsBusy(false);
    }
  };
  const moveFailed = saves.move?.kind === 'failed' ? saves.move.message : null;

  return (
    <section className={classes.bar} aria-label="Finish the review">
      {facts.state === 'needs_review' ? (
        <>
          <div className={classes.words} role="status">
            <Text size="sm">{describeLeft(facts)}</Text>
            {facts.council ? null : (
              <Text size="xs" c="dimmed">
                Choose the council above; without it the response cannot be published.
              </Text>
            )}
            {hasUnsaved ? (
              <Text size="xs" c="dimmed">
                Something you entered is not saved yet and would not be published.
              </Text>
            ) : null}
          </div>
          <Group gap="xs">
            <Button variant="default" onClick={onNext} disabled={isSure(checksOf(facts))}>
              Next to check
            </Button>
            <Button variant="default" onClick={() => setDialog('reject')}>
              Reject …
            </Button>
            <Button disabled={!facts.council} onClick={() => setDialog('publish')}>
              Publish …
            </Button>
          </Group>
        </>
      ) : (
        <>
          <Done facts={facts} />
          <Group gap="xs">
            {moveFailed ? (
              <Text size="xs" c="var(--mantine-color-error)">
                {moveFailed}
              </Text>
            ) : null}
            <Button
              variant="default"
              onClick={() => void save('move', () => actions.returnToReview({ responseId }))}
            >
              Return to review
            </Button>
          </Group>
        </>
      )}
      <PublishDialog
        facts={facts}
        opened={dialog === 'publish'}
        isBusy={isBusy}
        problem={problem}
        onClose={() => setDialog(null)}
        onPublish={() => void publish()}
      />
      <RejectDialog
        responseId={responseId}
        isLive={facts.live !== null}
        opened={dialog === 'reject'}
        problem={moveFailed}
        onClose={() => setDialog(null)}
        onReject={(reason) => save('move', () => actions.reject({ responseId, reason }))}
      />
    </section>
  );
}

function Done({ facts }: { readonly facts: ReviewFacts }) {
  if (facts.state === 'rejected') {
    return (
      <Text size="sm" className={classes.words} role="status">
        Rejected: {facts.rejectReason}
      </Text>
    );
  }
  const words =
    facts.state === 'published'
      ? 'Published. To change it, return it to review: what is published stays until you publish again.'
      : 'A newer response of this council is published instead of this one.';
  return (
    <div className={classes.words} role="status">
      <Text size="sm">{words}</Text>
      <Group gap="md">
        {facts.council ? (
          <TextLink size="sm" href={`/councils/${facts.council.slug}`}>
            See {facts.council.name}
          </TextLink>
        ) : null}
        <TextLink size="sm" href="/">
          Compare councils
        </TextLink>
        <TextLink size="sm" href="/review">
          Back to the queue
        </TextLink>
      </Group>
    </div>
  );
}
