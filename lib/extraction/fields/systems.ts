import { findNames, type NameMention } from '../kinds/names.ts';
import { saysNotHeld } from '../kinds/notices.ts';
import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';

const SYSTEM = /\b(?:system|portal|platform|software|database|application|app|spreadsheet|tool|solution)\b/i;
const NO_SYSTEM =
  /\b(?:do|does|did|is|are|has|have) (?:not|n't)\b.{0,60}\b(?:use|using|used|have|operate|in place|system|portal|platform)\b|\bno (?:digital|online|electronic|specific|dedicated|such)?\s?(?:\w+ ){0,2}(?:system|portal|platform|software)\b|\b(?:paper[- ]based|manual(?:ly)?) (?:system|process|only)/i;
const TAIL =
  /^\s(?:(?:online|referral|client|customer|web|management|self-service|employee)\s){0,3}(?:portal|system|platform|app|hub)\b/i;
const INTRODUCES =
  /\b(?:called|named?|known as|uses?|used is|using|through|via|in|on|(?:system|portal|platform|software|database|name|it|this)(?: used| name)? (?:is|are|:)|system:|portal:|system\/portal:|name:|operator\s-|(?:system|portal|platform|software),|name\s-|is)\s{0,9}(?:the\s|an?\s|called\s|their\s|its\s|our\s){0,2}["']?$/i;
const NOT_SYSTEM =
  /\b(?:council|occupational health|human resources|hr|provider|physiotherap\w+|employees|microsoft teams|teams|zoom)\b/i;

/** Whether any digital system or portal is used. */
export function readSystemUsed(context: FieldContext): Finding | null {
  const sentences = [...context.own, ...context.general].sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    const plain = context.segment.origin === 'prose' ? null : findYesNo(sentence.text);
    if (plain) return found(plain.value, sentence, plain.start, plain.end, SURE);
    if (NO_SYSTEM.test(sentence.text)) return foundIn(false, [sentence], CONFIDENT);
  }
  const names = readSystemNames(context);
  if (names) return { ...names, value: true, confidence: CONFIDENT };
  const positive = sentences.find(
    ({ text }) => SYSTEM.test(text) && !saysNotHeld(text) && !/\bnot applicable\b/i.test(text),
  );
  return positive ? foundIn(true, [positive], LIKELY) : null;
}

/** The names of the systems, as written. */
export function readSystemNames({ all, own, segment, providers }: FieldContext): Finding | null {
  const sentences = segment.origin === 'prose' ? own.filter(({ text }) => SYSTEM.test(text)) : all;
  const chosen: { sentence: Sentence; mention: NameMention; confidence: number }[] = [];
  for (const sentence of sentences) {
    if (NO_SYSTEM.test(sentence.text)) continue;
    for (const mention of findNames(sentence.text)) {
      const system = systemOf(
        mention,
        sentence.text,
        providers,
        chosen.at(-1)?.sentence === sentence ? chosen.at(-1)?.mention : undefined,
      );
      if (system) chosen.push({ sentence, ...system });
    }
  }
  const unique = chosen.filter(
    ({ mention }, i) =>
      chosen.findIndex((other) => other.mention.name.toLowerCase() === mention.name.toLowerCase()) === i,
  );
  if (unique.length === 0) return null;
  return {
    value: unique.map(({ mention }) => mention.name),
    spans: unique.map(({ sentence, mention }) => ({
      start: sentence.start + mention.start,
      end: sentence.start + mention.end,
    })),
    confidence: Math.min(...unique.map(({ confidence }) => confidence)),
  };
}

function systemOf(
  mention: NameMention,
  text: string,
  providers: readonly string[],
  previous: NameMention | undefined,
): { mention: NameMention; confidence: number } | null {
  const { name, start, end } = mention;
  if (NOT_SYSTEM.test(name)) return null;
  const after = text.slice(end, end + 60);
  const tail = TAIL.exec(after)?.[0] ?? '';
  const isProvider = providers.some((provider) => provider.toLowerCase() === name.toLowerCase());
  // "IPRS Health online portal": a provider's name names its portal only with the noun behind it.
  if (isProvider)
    return tail
      ? { mention: { name: name + tail, start, end: end + tail.length }, confidence: CONFIDENT - 0.05 }
      : null;
  const before = text.slice(Math.max(0, start - 60), start);
  const opens =
    /^\W{0,3}(?:yes\W{1,4})?(?:the\s|an?\s|this is\s)?$/i.test(text.slice(0, start)) &&
    /^\s{0,2}(?:$|[.,;:(-])/.test(after);
  if (opens || (/\bcalled|named|known as/i.test(before.slice(-20)) && INTRODUCES.test(before)))
    return { mention, confidence: SURE };
  if (INTRODUCES.test(before) || tail) return { mention, confidence: CONFIDENT - 0.02 };
  const joined = previous && /^[^.]{0,60}(?:,|\band|&)\s{1,2}$/i.test(text.slice(previous.end, start));
  return joined ? { mention, confidence: CONFIDENT - 0.05 } : null;
}

const BY =
  /\b(?:(?:operated|managed|run|owned|hosted|administered|maintained|provided|supplied|held|controlled)\b[^.;()]{0,30}?\bby|belongs to)\s(?:the\s|our\s|an?\s)?(?<who>[^.;()]{0,50})/gi;
const WHO_PROVIDER = /^(?:\w+\s){0,3}?(?:provider|supplier|contractor)s?\b/i;
const WHO_COUNCIL =
  /^(?:\w+\s){0,2}?(?:council|authority|us|in-house|occupational health|oh|hr|human resources|ict|it (?:team|department))\b/i;
const PROVIDERS_OWN =
  /\b(?:provider|supplier|contractor)'?s?'? (?:own )?(?:\w+ ){0,3}(?:system|portal|platform|software)\b|\b(?:provider|supplier) (?:has|uses|operates|owns|hosts|manages|runs)\b/i;
const COUNCILS_OWN =
  /\b(?:council's|our|council|authority's|internal|in-house) (?:own )?(?:\w+ ){0,4}(?:system|portal|platform|software)\b/i;
const DEPARTMENT_HAS =
  /\b(?:occupational health|OH|HR|human resources)\b(?:\s(?:team|service|unit|department))?\s(?:have|has|use|uses|operates?|runs?)\b/i;

/** Who operates the system: "council", "provider" or "both". */
export function readSystemOperator(context: FieldContext): Finding | null {
  const { all, own, segment, providers } = context;
  const sentences = segment.origin === 'prose' ? own : all;
  const named = sentences.flatMap((sentence) => operatorsIn(sentence, providers));
  if (named.length > 0) return combined(named, CONFIDENT + 0.02);
  const owner = sentences.flatMap((sentence): Operator[] => {
    if (PROVIDERS_OWN.test(sentence.text)) return [{ who: 'provider', sentence }];
    return COUNCILS_OWN.test(sentence.text) || DEPARTMENT_HAS.test(sentence.text)
      ? [{ who: 'council', sentence }]
      : [];
  });
  if (owner.length > 0) return combined(owner, LIKELY);
  const system = readSystemNames(context);
  const names = Array.isArray(system?.value) ? system.value : [];
  const ofProvider = names.some((name) =>
    providers.some((provider) => String(name).toLowerCase().startsWith(`${provider.toLowerCase()} `)),
  );
  return system && ofProvider
    ? {
        value: 'provider',
        spans: system.spans,
        confidence: LIKELY,
        derivation: 'the system bears the provider’s name',
      }
    : null;
}

interface Operator {
  readonly who: 'council' | 'provider';
  readonly sentence: Sentence;
}

function operatorsIn(sentence: Sentence, providers: readonly string[]): Operator[] {
  const text = sentence.text.trim();
  if (/^(?:by )?(?:the )?(?:provider|supplier)\.?$/i.test(text)) return [{ who: 'provider', sentence }];
  if (/^(?:by )?(?:the )?council\.?$/i.test(text)) return [{ who: 'council', sentence }];
  return [...sentence.text.matchAll(BY)].flatMap((match): Operator[] => {
    const who = match.groups?.['who'] ?? '';
    const both =
      /\bboth\b|\b(?:council|us)\b.{0,30}\b(?:and|&)\b.{0,30}\bprovider|\bprovider\b.{0,30}\b(?:and|&)\b.{0,30}\bcouncil/i.test(
        who,
      );
    if (both)
      return [
        { who: 'council', sentence },
        { who: 'provider', sentence },
      ];
    if (WHO_PROVIDER.test(who) || providers.some((name) => who.toLowerCase().startsWith(name.toLowerCase())))
      return [{ who: 'provider', sentence }];
    return WHO_COUNCIL.test(who) ? [{ who: 'council', sentence }] : [];
  });
}

function combined(operators: readonly Operator[], confidence: number): Finding {
  const who = new Set(operators.map((operator) => operator.who));
  const value = who.size === 2 ? 'both' : (operators[0]?.who ?? 'council');
  return foundIn(
    value,
    operators.map(({ sentence }) => sentence),
    who.size === 2 ? Math.min(confidence, CONFIDENT) : confidence,
  );
}
