'use client';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { z } from 'zod';
import { Notice } from '#components/ui/notice.tsx';
import { useKept } from '#components/ui/use-kept.ts';
import { REUSE_LABELS, type ResponseDetails, reuseSchema } from '#lib/domain/foi-response.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import type { ReviewFacts } from '#lib/domain/review-response.ts';
import { readTypedDate, writeTypedDate } from '#lib/domain/typed-date.ts';
import classes from './details-panel.module.css';
import { SaveNote } from './save-note.tsx';
import type { SaveState } from './use-review.ts';

const detailsDraftSchema = z.object({ reference: z.string(), date: z.string(), reuse: z.string() });
type DetailsDraft = z.infer<typeof detailsDraftSchema>;

function draftOf({ reference, responseDate, reuse }: ResponseDetails): DetailsDraft {
  return {
    reference: reference ?? '',
    date: responseDate ? writeTypedDate(responseDate) : '',
    reuse: reuse ?? '',
  };
}

const DATE_PROBLEM =
  'Enter a date, for example 30 November 2025, or leave it blank if the response has none.';

/** The details that a draft amounts to, or null if the date cannot be read. */
function readDetails({ reference, date, reuse }: DetailsDraft): ResponseDetails | null {
  const responseDate = date.trim() === '' ? null : readTypedDate(date);
  if (responseDate === null && date.trim() !== '') return null;
  return {
    reference: reference.trim() || null,
    responseDate,
    reuse: reuseSchema.safeParse(reuse).data ?? null,
  };
}

interface DetailsPanelProps {
  readonly facts: ReviewFacts;
  readonly save: SaveState | undefined;
  readonly onSave: (details: ResponseDetails) => Promise<boolean>;
}

/** Reference, date and re-use of the response: corrected, or confirmed as they are. */
export function DetailsPanel({ facts, save, onSave }: DetailsPanelProps) {
  const kept = useKept(`review:${facts.id}:details`, detailsDraftSchema);
  const draft = kept.value ?? draftOf(facts);
  const details = readDetails(draft);
  const typedDate = readTypedDate(draft.date);
  const hasUnknown = facts.reference === null || facts.responseDate === null;

  const submit = async (given: DetailsDraft) => {
    const read = readDetails(given);
    if (read && (await onSave(read))) kept.keep(null);
  };
  const set = (part: Partial<DetailsDraft>) => kept.keep({ ...draft, ...part });
  const leave = () => {
    if (kept.value) void submit(kept.value);
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(draft);
      }}
    >
      <TextInput
        label="Reference"
        description="The council’s own, as written"
        value={draft.reference}
        maxLength={100}
        onChange={(event) => set({ reference: event.currentTarget.value })}
        onBlur={leave}
      />
      <TextInput
        label="Date of the response"
        description={typedDate ? `Understood as ${formatDate(typedDate)}` : 'Day first'}
        value={draft.date}
        error={details ? null : DATE_PROBLEM}
        onChange={(event) => set({ date: event.currentTarget.value })}
        onBlur={leave}
      />
      <NativeSelect
        className={classes.after}
        label="Re-use"
        description="What the response says of it"
        value={draft.reuse}
        data={[
          { value: '', label: 'Nothing said' },
          ...reuseSchema.options.map((value) => ({ value, label: REUSE_LABELS[value] })),
        ]}
        onChange={(event) => {
          const next = { ...draft, reuse: event.currentTarget.value };
          kept.keep(next);
          void submit(next);
        }}
      />
      <Group gap="xs" className={classes.after}>
        {hasUnknown && !facts.detailsChecked && !kept.value ? (
          <Button type="submit" size="compact-sm">
            Accept: the response states no {facts.reference === null ? 'reference' : 'date'}
            {facts.reference === null && facts.responseDate === null ? ' or date' : ''}
          </Button>
        ) : null}
        {kept.value ? (
          <Button type="submit" size="compact-sm" disabled={!details}>
            Save details
          </Button>
        ) : null}
        <SaveNote save={save} isUnsaved={false} />
      </Group>
      {save?.kind === 'conflict' ? (
        <Notice tone="warning" title="Someone else changed the details">
          Nothing was overwritten. Now: {facts.reference ?? 'no reference'},{' '}
          {facts.responseDate ? formatDate(facts.responseDate) : 'no date'}. Save to put yours in their place.
        </Notice>
      ) : null}
    </form>
  );
}
