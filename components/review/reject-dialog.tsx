'use client';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useKept } from '#components/ui/use-kept.ts';

const reasonSchema = z.string();

interface RejectDialogProps {
  readonly responseId: string;
  readonly isLive: boolean;
  readonly opened: boolean;
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onReject: (reason: string) => Promise<boolean>;
}

/** Asks for the reason why a response is set aside. */
export function RejectDialog({ responseId, isLive, opened, problem, onClose, onReject }: RejectDialogProps) {
  const kept = useKept(`review:${responseId}:reject`, reasonSchema);
  const [error, setError] = useState<string | null>(null);
  const reason = kept.value ?? '';
  const submit = async () => {
    if (reason.trim() === '') return setError('Give the reason, so that others understand the decision.');
    setError(null);
    if (await onReject(reason)) {
      kept.keep(null);
      onClose();
    }
  };
  return (
    <Dialog opened={opened} onClose={onClose} title="Reject this response">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">
            Use this for a file that is not a council’s response to the request. The file is kept, and the
            response can be returned to review.
            {isLive ? ' What it has published is taken out of the comparison.' : ''}
          </Text>
          <Textarea
            label="Reason"
            value={reason}
            error={error}
            maxLength={500}
            autosize
            minRows={3}
            data-autofocus
            onChange={(event) => kept.keep(event.currentTarget.value)}
          />
          {problem ? (
            <Notice tone="error" title="This could not be saved">
              {problem}
            </Notice>
          ) : null}
          <Group>
            <Button type="submit" color="red.9">
              Reject
            </Button>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
