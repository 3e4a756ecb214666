import { findPercentages } from '../kinds/percentages.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY } from './reading.ts';
import { type Parts, readShares } from './shares.ts';

type Mode = 'inPersonPercent' | 'videoPercent' | 'telephonePercent';

const MODES: Parts<Mode> = {
  inPersonPercent: /\b(?:in[- ]?person|face[- ]?to[- ]?face|f2f|in clinic|clinic[- ]based|on[- ]?site)\b/i,
  videoPercent: /\b(?:video\w*|virtual\w*|teams|zoom)\b/i,
  telephonePercent: /\b(?:tele-?phone|phone|telephonic(?:ally)?)\b/i,
};

/** The share of sessions delivered in the way that `context.field` names. */
export function readSessionShare(context: FieldContext): Finding | null {
  const mode = context.field as Mode;
  const sentences = context.segment.origin === 'prose' ? context.own : context.all;
  const shares = readShares(sentences, MODES);
  const stated = shares.get(mode) ?? lonePercentage(context) ?? inOrder(context, mode);
  if (stated) return stated;
  return mentionsMode(context, mode) ? null : impliedZero(shares);
}

/** "70%" under "In person": the question names the mode. */
function lonePercentage({ segment, all }: FieldContext): Finding | null {
  if (segment.fields.length !== 1) return null;
  for (const sentence of all) {
    const [mention] = findPercentages(sentence.text);
    if (mention) return found(mention.quantity, sentence, mention.start, mention.end, CONFIDENT + 0.02);
  }
  return null;
}

/** Three percentages without words follow the order of the question. */
function inOrder({ all, segment }: FieldContext, mode: Mode): Finding | null {
  const figures = all.flatMap((sentence) =>
    findPercentages(sentence.text).map((mention) => ({ sentence, mention })),
  );
  const modes = Object.keys(MODES) as Mode[];
  const named = all.some(({ text }) => modes.some((id) => MODES[id].test(text)));
  const figure = figures[modes.indexOf(mode)];
  if (segment.origin !== 'question' || named || figures.length !== modes.length || !figure) return null;
  return found(
    figure.mention.quantity,
    figure.sentence,
    figure.mention.start,
    figure.mention.end,
    LIKELY + 0.08,
  );
}

function mentionsMode({ all, segment, own }: FieldContext, mode: Mode): boolean {
  return (segment.origin === 'prose' ? own : all).some(({ text }) => MODES[mode].test(text));
}

/** All sessions in one way leave none for the others. */
function impliedZero(shares: ReadonlyMap<Mode, Finding>): Finding | null {
  for (const [mode, finding] of shares) {
    const { value } = finding;
    if (
      typeof value !== 'object' ||
      !('value' in value) ||
      value.value !== 100 ||
      value.qualifier !== 'exact'
    )
      continue;
    const words = {
      inPersonPercent: 'in person',
      videoPercent: 'by video',
      telephonePercent: 'by telephone',
    }[mode];
    return {
      value: { value: 0, qualifier: 'exact' },
      spans: finding.spans,
      confidence: LIKELY + 0.1,
      derivation: `0%, as 100% are ${words}`,
    };
  }
  return null;
}
