'use client';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useKept } from '#components/ui/use-kept.ts';
import { COUNCIL_TYPES, NATIONS, REGIONS } from '#lib/domain/council.ts';
import { type NewCouncil, newCouncilSchema } from '#lib/domain/new-council.ts';

const draftSchema = z.object({
  name: z.string(),
  type: z.string(),
  nation: z.string(),
  region: z.string(),
  population: z.string(),
});
type Draft = z.infer<typeof draftSchema>;

const ENGLISH_REGIONS = REGIONS.filter((region) => !NATIONS.some((nation) => nation === region));

function readCouncil({ name, type, nation, region, population }: Draft) {
  const digits = population.replaceAll(',', '').trim();
  return newCouncilSchema.safeParse({
    name,
    type,
    nation,
    region: nation === 'England' ? region : nation,
    population: digits === '' ? null : Number(digits),
  });
}

interface NewCouncilDialogProps {
  readonly responseId: string;
  readonly suggestedName: string;
  readonly opened: boolean;
  /** What the server said of the last attempt, or null. */
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onAdd: (council: NewCouncil) => Promise<boolean>;
}

/** The form that enters a council of no register. What is typed survives closing and reloading. */
export function NewCouncilDialog(props: NewCouncilDialogProps) {
  const { responseId, suggestedName, opened, problem, onClose, onAdd } = props;
  const kept = useKept(`review:${responseId}:council`, draftSchema);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const draft = kept.value ?? {
    name: suggestedName,
    type: '',
    nation: 'England',
    region: '',
    population: '',
  };
  const input = (key: keyof Draft) => ({
    value: draft[key],
    error: errors[key],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      kept.keep({ ...draft, [key]: event.currentTarget.value }),
  });

  const submit = async () => {
    const read = readCouncil(draft);
    setErrors(
      read.success
        ? {}
        : Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message])),
    );
    if (read.success && (await onAdd(read.data))) kept.keep(null);
  };

  return (
    <Dialog opened={opened} onClose={onClose} title="Enter a council by hand">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <TextInput label="Name" description="The full official name" {...input('name')} data-autofocus />
          <NativeSelect
            label="Type"
            data={[{ value: '', label: 'Choose a type' }, ...COUNCIL_TYPES]}
            {...input('type')}
          />
          <NativeSelect label="Nation" data={[...NATIONS]} {...input('nation')} />
          {draft.nation === 'England' ? (
            <NativeSelect
              label="Region"
              data={[{ value: '', label: 'Choose a region' }, ...ENGLISH_REGIONS]}
              {...input('region')}
            />
          ) : null}
          <TextInput
            label="Population (optional)"
            inputMode="numeric"
            description="Usual residents"
            {...input('population')}
          />
          {problem ? (
            <Notice tone="error" title="This could not be saved">
              {problem}
            </Notice>
          ) : null}
          <Group>
            <Button type="submit">Add this council</Button>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
