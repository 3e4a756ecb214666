import { Text } from '@mantine/core';
import { type Judgement, needsLook } from '#lib/domain/review.ts';
import classes from './certainty.module.css';

/** How sure a judgement is, in words: "Reviewed", "Sure 95%", "Check 62%". */
export function describeCertainty(judgement: Judgement | undefined): string {
  if (!judgement) return 'Check: not read';
  if (judgement.origin === 'reviewed') return 'Reviewed';
  const percent = `${Math.round(judgement.confidence * 100)}%`;
  return needsLook(judgement) ? `Check ${percent}` : `Sure ${percent}`;
}

/** How sure a judgement is: a mark and a word first, a colour second. */
export function Certainty({ judgement }: { readonly judgement: Judgement | undefined }) {
  const tone = needsLook(judgement) ? 'check' : judgement?.origin === 'reviewed' ? 'reviewed' : 'sure';
  const mark = { check: '?', reviewed: '✓', sure: '·' }[tone];
  return (
    <Text component="span" size="xs" className={classes.certainty} data-tone={tone}>
      <span aria-hidden="true">{mark}</span> {describeCertainty(judgement)}
    </Text>
  );
}
