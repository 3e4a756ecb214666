import { Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { ReviewActions } from '#components/review/review-actions.ts';
import { Workbench } from '#components/review/workbench.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { RESPONSE_STATE_LABELS } from '#lib/domain/foi-response.ts';
import { withShownText } from '#lib/domain/shown-text.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { listCouncilOptions } from '#lib/store/read/review/list-council-options.ts';
import {
  addCouncilAction,
  chooseCouncilAction,
  decideFieldAction,
  publishAction,
  rejectAction,
  returnToReviewAction,
  setDetailsAction,
} from './actions.ts';

const ACTIONS: ReviewActions = {
  decideField: decideFieldAction,
  setDetails: setDetailsAction,
  chooseCouncil: chooseCouncilAction,
  addCouncil: addCouncilAction,
  publish: publishAction,
  reject: rejectAction,
  returnToReview: returnToReviewAction,
};

interface Props {
  readonly params: Promise<{ id: string }>;
}

// One read for the page and its title.
const getResponse = cache((id: string) => findResponse(id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const response = await getResponse((await params).id);
  return { title: `Review: ${response?.council?.name ?? 'council not recognised'}` };
}

export default async function ReviewResponsePage({ params }: Props) {
  const [response, councils] = await Promise.all([getResponse((await params).id), listCouncilOptions()]);
  if (!response) notFound();
  const isRead = !['received', 'reading', 'failed'].includes(response.state);
  if (isRead) {
    const documents = withShownText(response.documents, Object.values(response.judgements));
    return <Workbench response={{ ...response, documents }} councils={councils} actions={ACTIONS} />;
  }
  return (
    <>
      <TextLink href="/review" size="sm">
        Review queue
      </TextLink>
      <Title order={1} size="h2" mb="sm">
        {RESPONSE_STATE_LABELS[response.state]}
      </Title>
      {response.state === 'failed' ? (
        <Notice tone="error" title="There is nothing to review">
          The file could not be read. Its original is kept; upload it in another format, or paste its text.
        </Notice>
      ) : (
        <Text>This usually takes a few seconds. Reload the page to see whether it has been read.</Text>
      )}
    </>
  );
}
