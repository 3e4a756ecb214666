import { Text } from '@mantine/core';
import type { ReviewDocument } from '#lib/domain/review-response.ts';

/** Says that a very long text is shown in part, and where the rest is. */
export function LeftOutNote({ document }: { readonly document: ReviewDocument }) {
  const leftOut = document.characterCount - document.text.length;
  if (leftOut <= 0) return null;
  return (
    <Text size="sm" c="dimmed" mt="sm">
      The text goes on for {leftOut.toLocaleString('en-GB')} more characters that hold no evidence. They are
      in the original file.
    </Text>
  );
}
