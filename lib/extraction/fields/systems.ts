import { findNames, type NameMention } from '../kinds/names.ts';
import { saysNotHeld } from '../kinds/notices.ts';
import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { isProviderName } from './provider-alias.ts';
import { CONFIDENT, type FieldContext, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';
import { type Operator, operatorsIn } from './system-operator.ts';

const SYSTEM = /\b(?:system|portal|platform|software|database|application|app|spreadsheet|tool|solution)\b/i;
const NO_SYSTEM =
  /\b(?:do|does|did|is|are|has|have)(?: not|n't)\b.{0,60}\b(?:use|using|used|have|operate|in place|system|portal|platform)\b|\bno (?:digital|online|electronic|specific|dedicated|such)?\s?(?:\w+ ){0,2}(?:system|portal|platform|software)\b|\b(?:paper[- ]based|manual(?:ly)?) (?:system|process|only)/i;
const TAIL =
  /^\s(?:(?:online|referral|client|customer|web|management|self-service|employee)\s){0,3}(?:portal|system|platform|app|hub)\b/i;
const INTRODUCES =
  /\b(?:called|named?|known as|uses?|used is|using|through|via|in|on|operates?|runs?|licen[sc]es?|part of|(?:system|portal|platform|software|database|app|application)\s\(|(?:system|portal|platform|software|database|name|it|this)(?: used| name)? (?:is|are|:)|system:|portal:|system\/portal:|name:|operator\s-|(?:system|portal|platform|software),|name\s-|is)\s{0,9}(?:the\s|an?\s|called\s|their\s|its\s|our\s){0,2}["']?$/i;
const NOT_SYSTEM =
  /\b(?:council|occupational health|human resources|provider|physiotherap\w+|employees|microsoft teams|teams|zoom)\b|^(?:hr|part \w|sessions?(?: .*)?|session delivery|digital systems?|appointments?|question|decision|annex|delivery|total.*|health (?:and|&) safety|excel|e-?mail|microsoft excel|quarter|excluding)$/i;
/** Products that councils use for occupational health, staff or forms. */
const PRODUCT =
  /^(?:cority|medgate|itrent|e?-?opas(?:-g2)?|cohort|civica oh|meddbase|orchid live|workday|oracle fusion|sap successfactors|myhr|resourcelink|tm3|cliniko|power bi|granicus|servicenow|oheos|ohio)$/i;
/** A capital inside the word, as products are written: "OptiRefer", "iTrent", "MyHR". */
const COINED = /^(?:[a-z]{1,2}[A-Z][a-z]\w+|[A-Z][a-z]+[A-Z]\w*)$/;
const NO_LONGER =
  /\b(?:formerly|previously|used to|until|replaced|before|instead of|former|old)\b[^.;]{0,30}$/i;
const NOT_USED = /^["']?\s(?:is|was|are|were) (?:not|no longer|never)\b/i;

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
    if (deniesSystem(sentence.text)) continue;
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
  const unused = sentences.flatMap(({ text }) =>
    findNames(text).flatMap(({ name, end }) => (NOT_USED.test(text.slice(end, end + 24)) ? [name] : [])),
  );
  const unique = chosen.filter(
    ({ mention }, i) =>
      !unused.includes(mention.name) &&
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

/** True unless a system stands before the words that deny one: "the portal is Acme, but iTrent is not used". */
function deniesSystem(text: string): boolean {
  const denied = NO_SYSTEM.exec(text);
  return denied !== null && !SYSTEM.test(text.slice(0, denied.index));
}

function systemOf(
  mention: NameMention,
  text: string,
  providers: readonly string[],
  previous: NameMention | undefined,
): { mention: NameMention; confidence: number } | null {
  const { name, start, end } = mention;
  if (NOT_SYSTEM.test(name) || /'s?$/.test(name)) return null;
  if (NOT_USED.test(text.slice(end, end + 24)) || NO_LONGER.test(text.slice(Math.max(0, start - 60), start)))
    return null;
  const after = text.slice(end, end + 60);
  const tail = TAIL.exec(after)?.[0] ?? '';
  const isProvider = isProviderName(name, providers);
  // "IPRS Health online portal": a provider's name names its portal only with the noun behind it.
  if (isProvider)
    return tail
      ? { mention: { name: name + tail, start, end: end + tail.length }, confidence: CONFIDENT - 0.05 }
      : null;
  const before = text.slice(Math.max(0, start - 60), start);
  const opens =
    /^\W{0,3}(?:yes\W{1,4})?(?:the\s|an?\s|this is\s)?["']?$/i.test(text.slice(0, start)) &&
    /^["']?\s{0,2}(?:$|[.,;:(/-]|is used\b|is operated\b|is (?:our|the)\b)/.test(after);
  if (opens || (/\bcalled|named|known as/i.test(before.slice(-20)) && INTRODUCES.test(before)))
    return { mention, confidence: SURE };
  if (INTRODUCES.test(before) || tail) return { mention, confidence: CONFIDENT - 0.02 };
  if (PRODUCT.test(name)) return { mention, confidence: CONFIDENT - 0.05 };
  if (COINED.test(name)) return { mention, confidence: LIKELY + 0.05 };
  const joined = previous && /^[^.]{0,60}(?:,|\band|&)\s{1,2}$/i.test(text.slice(previous.end, start));
  return joined ? { mention, confidence: CONFIDENT - 0.05 } : null;
}

/** Who operates the system: "council", "provider" or "both". */
export function readSystemOperator(context: FieldContext): Finding | null {
  const { all, own, segment, providers } = context;
  const sentences = segment.origin === 'prose' ? own : all;
  const named = sentences.flatMap((sentence) => operatorsIn(sentence, providers));
  if (named.length > 0) {
    const strength = Math.max(...named.map((operator) => operator.strength));
    return combined(named.filter((operator) => operator.strength === strength));
  }
  const system = readSystemNames(context);
  const names = Array.isArray(system?.value) ? system.value : [];
  const ofProvider = names.some((name) => isProviderName(String(name).split(' ')[0] ?? '', providers));
  return system && ofProvider
    ? {
        value: 'provider',
        spans: system.spans,
        confidence: LIKELY,
        derivation: 'the system bears the provider’s name',
      }
    : null;
}

function combined(operators: readonly Operator[]): Finding {
  const who = new Set(operators.map((operator) => operator.who));
  const [first] = operators;
  const sure = first?.strength === 3 ? CONFIDENT + 0.02 : first?.strength === 2 ? 0.86 : LIKELY;
  return {
    value: who.size === 2 ? 'both' : (first?.who ?? 'council'),
    spans: operators,
    confidence: who.size === 2 ? Math.min(sure, LIKELY) : sure,
  };
}
