import { Text } from '@mantine/core';
import type { SaveState } from './use-review.ts';

interface SaveNoteProps {
  readonly save: SaveState | undefined;
  /** True while something entered is not saved. */
  readonly isUnsaved: boolean;
}

function wordsOf({ save, isUnsaved }: SaveNoteProps): string {
  if (save?.kind === 'saving') return 'Saving …';
  if (save?.kind === 'failed') return save.message;
  if (isUnsaved) return 'Something you entered here is not saved yet. Choose Correct to see it.';
  return save?.kind === 'saved' ? 'Saved' : '';
}

/** Says how the last save of one part of the page went; read out by screen readers when it changes. */
export function SaveNote(props: SaveNoteProps) {
  const isFailed = props.save?.kind === 'failed';
  return (
    <Text
      component="p"
      size="xs"
      m={0}
      role="status"
      {...(isFailed ? { c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}
    >
      {wordsOf(props)}
    </Text>
  );
}
