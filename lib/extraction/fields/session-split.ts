import { type FieldContext, type Finding, LIKELY } from './reading.ts';
import { type Parts, readShares } from './shares.ts';
import { readLoneShare, readShareInOrder } from './shares-in-order.ts';

type Mode = 'inPersonPercent' | 'videoPercent' | 'telephonePercent';

const MODES: Parts<Mode> = {
  inPersonPercent:
    /\b(?:in[- ]?person|face[- ]?to[- ]?face|f2f|in clinics?|(?:at|in) (?:a|the|our|their) clinic|clinic[- ]based|clinic appointments?|on[- ]?site|in the flesh|physically)\b/i,
  videoPercent: /\b(?:video\w*|virtual\w*|teams|zoom)\b/i,
  telephonePercent: /\b(?:tele-?phones?|phones?|telephonic(?:ally)?|audio)\b/i,
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

/** "70%" under "In person": the question names the mode; the sign may be left out. */
function lonePercentage({ segment, all }: FieldContext): Finding | null {
  return segment.fields.length === 1 ? readLoneShare(all) : null;
}

/** Three percentages without words follow the order of the question. */
function inOrder({ all, segment }: FieldContext, mode: Mode): Finding | null {
  if (segment.origin !== 'question') return null;
  const modes = Object.keys(MODES) as Mode[];
  return readShareInOrder(all, MODES, modes.indexOf(mode));
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
