'use client';
import { Button, Group, List, ListItem, Stack, Text } from '@mantine/core';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { formatDate } from '#lib/domain/format-value.ts';
import { getField } from '#lib/domain/questionnaire/questionnaire.ts';
import { DETAIL_LABELS } from '#lib/domain/review.ts';
import { checksOf, type ReviewFacts } from '#lib/domain/review-response.ts';

interface PublishDialogProps {
  readonly facts: ReviewFacts;
  readonly opened: boolean;
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onPublish: () => void;
}

/** Asks before publishing: what is unsure, what is replaced. */
export function PublishDialog({ facts, opened, isBusy, problem, onClose, onPublish }: PublishDialogProps) {
  const checks = checksOf(facts);
  const unsure = [
    ...checks.details.map((detail) => DETAIL_LABELS[detail]),
    ...checks.fields.map((id) => getField(id).label),
  ];
  const { replaces } = facts;
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={`Publish the response of ${facts.council?.name ?? 'an unknown council'}?`}
    >
      <Stack gap="sm">
        <Text size="sm">
          Its values will be shown to everyone: in the comparison, the charts and the exports.
        </Text>
        {unsure.length === 0 ? (
          <Text size="sm">Nothing is left to check.</Text>
        ) : (
          <div>
            <Text size="sm" fw={600}>
              {unsure.length === 1 ? 'One thing has' : `${unsure.length} things have`} not been checked and
              will be published as read:
            </Text>
            <List size="sm">
              {unsure.map((label) => (
                <ListItem key={label}>{label}</ListItem>
              ))}
            </List>
          </div>
        )}
        {replaces ? (
          <Notice tone="warning" title="This replaces an earlier response">
            The council’s response {replaces.reference ?? 'without a reference'}, published on{' '}
            {formatDate(replaces.publishedAt.slice(0, 10))}, becomes superseded. It stays readable on the
            council’s page.
          </Notice>
        ) : null}
        {problem ? (
          <Notice tone="error" title="Not published">
            {problem}
          </Notice>
        ) : null}
        <Group>
          <Button onClick={onPublish} loading={isBusy} data-autofocus>
            Publish
          </Button>
          <Button variant="default" onClick={onClose}>
            Not yet
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
