'use client';
import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '#components/ui/notice.tsx';
import { councilTypeLabel } from '#lib/domain/council.ts';
import type { NewCouncil } from '#lib/domain/new-council.ts';
import type { CouncilOption, ReviewFacts } from '#lib/domain/review-response.ts';
import { NewCouncilDialog } from './new-council-dialog.tsx';
import { SaveNote } from './save-note.tsx';
import type { SaveState } from './use-review.ts';

interface CouncilPickerProps {
  readonly facts: ReviewFacts;
  readonly councils: readonly CouncilOption[];
  readonly save: SaveState | undefined;
  readonly onChoose: (councilId: string) => void;
  readonly onAdd: (council: NewCouncil) => Promise<boolean>;
}

/** Which council wrote the response: a search box over the register, or a council entered by hand. */
export function CouncilPicker({ facts, councils, save, onChoose, onAdd }: CouncilPickerProps) {
  const [isAdding, setIsAdding] = useState(false);
  const { council, authorityRead } = facts;
  const isListed = !council || councils.some(({ id }) => id === council.id);
  const offered = isListed ? councils : [...councils, council];
  const about = council
    ? [councilTypeLabel(council.type), council.region, council.gssCode ?? 'no GSS code'].join(' · ')
    : null;
  return (
    <div>
      <Select
        label="Council"
        placeholder="Type a name to search the register"
        description={about ?? (authorityRead ? `The response says “${authorityRead}”.` : undefined)}
        error={council ? null : 'Not recognised. Choose the council, or enter it by hand.'}
        searchable
        comboboxProps={{ withinPortal: false }}
        limit={30}
        nothingFoundMessage="No council of that name. Enter it by hand."
        value={council?.id ?? null}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          if (id && id !== council?.id) onChoose(id);
        }}
      />
      <Group gap="xs" mt={6}>
        <Button size="compact-sm" variant="default" onClick={() => setIsAdding(true)}>
          Enter a council by hand
        </Button>
        <SaveNote save={save} isUnsaved={false} />
      </Group>
      {save?.kind === 'conflict' ? (
        <Notice tone="warning" title="Someone else chose the council">
          Nothing was overwritten. It is now {council?.name ?? 'not chosen'}.
        </Notice>
      ) : null}
      {council?.isSample ? (
        <Text size="xs" c="dimmed" mt={4}>
          A fictional council of the sample set.
        </Text>
      ) : null}
      <NewCouncilDialog
        responseId={facts.id}
        suggestedName={authorityRead ?? ''}
        opened={isAdding}
        problem={save?.kind === 'failed' ? save.message : null}
        onClose={() => setIsAdding(false)}
        onAdd={async (entered) => {
          const added = await onAdd(entered);
          if (added) setIsAdding(false);
          return added;
        }}
      />
    </div>
  );
}
