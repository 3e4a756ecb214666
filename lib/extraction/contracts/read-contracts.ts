import { CONTRACT_FIELDS, type Contract } from '#lib/domain/contract.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import type { FieldReading } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { readContractTerms } from '../fields/contract-terms.ts';
import { evidenceOf } from '../fields/reading.ts';
import { findDates } from '../kinds/dates.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Segmentation } from '../segment/segment.ts';
import type { Span } from '../span.ts';
import { findScope } from './scope.ts';
import { type Statement, statementsIn } from './statements.ts';

/** Limits that no answer reaches. */
const MAX_SENTENCES = 120;
const MAX_SENTENCE_LENGTH = 1500;
const MAX_CONTRACTS = 20;
/** The longest scope that is kept; see `contractSchema`. */
const MAX_NAME_LENGTH = 200;

const LEGAL_FORM = /^(?:Ltd\.?|Limited|PLC|LLP|CIC)$/i;

/** Outside the answers, only a dated sentence about a contract can tell of another one. */
const ABOUT_CONTRACT = /\b(?:contracts?|providers?|suppliers?|contractors?)\b/i;

type MainReadings = Readonly<Record<FieldId, FieldReading>>;

/** Everything said of the contract with one provider. */
interface Draft {
  readonly provider: string;
  readonly sentences: Sentence[];
  readonly naming: Statement;
}

/**
 * The contracts that a response tells of, in text order. `main` are its fields: a single contract is what they say;
 * of several, each has what is said of its provider, or of all.
 */
export function readContracts(text: string, segmentation: Segmentation, main: MainReadings): Contract[] {
  const current = namesIn(main.providers);
  const drafts = draftsOf(sentencesAbout(segmentation), current);
  const named = drafts.map(({ provider }) => provider);
  const isSingle = current.length <= 1 && named.every((provider) => current.includes(provider));
  if (isSingle) return mainContract(text, main, drafts[0]);
  const several = drafts.slice(0, MAX_CONTRACTS).map((draft) => contractOf(text, draft));
  return withSharedDates(several, current, main);
}

/** The names in a reading, without what is none: a legal form, or words around a date. */
function namesIn({ value }: FieldReading): readonly string[] {
  const names = Array.isArray(value) ? value.map(String) : [];
  return names.filter((name) => !LEGAL_FORM.test(name) && findDates(name).length === 0);
}

/** The answers about provider and contract in text order, then dated sentences about contracts anywhere else. */
function sentencesAbout({ segments, loose }: Segmentation): Sentence[] {
  const answers = segments
    .filter(
      ({ origin, fields }) =>
        origin === 'question' && CONTRACT_FIELDS.some((field) => fields.includes(field)),
    )
    .flatMap(({ sentences }) => sentences);
  const prose = segments.filter(({ origin }) => origin === 'prose').flatMap(({ sentences }) => sentences);
  const elsewhere = [...prose, ...loose].filter(
    ({ text }) =>
      text.length <= MAX_SENTENCE_LENGTH && ABOUT_CONTRACT.test(text) && findDates(text).length > 0,
  );
  const once = new Map([...answers, ...elsewhere].map((sentence) => [sentence.start, sentence]));
  return [...once.values()].filter(({ text }) => text.length <= MAX_SENTENCE_LENGTH).slice(0, MAX_SENTENCES);
}

/** One draft a provider, each with the sentences that name it, that follow on those, or that speak of all contracts. */
function draftsOf(sentences: readonly Sentence[], current: readonly string[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const ofAll: Sentence[] = [];
  let spokenOf: readonly Draft[] = [];
  for (const sentence of sentences) {
    for (const statement of statementsIn(sentence, [...current, ...drafts.keys()])) {
      if (statement.isOfAll) ofAll.push(statement.sentence);
      else if (statement.mentions.length > 0) spokenOf = draftsFor(statement, drafts);
      if (statement.isOfAll) continue;
      for (const draft of spokenOf) draft.sentences.push(statement.sentence);
    }
  }
  for (const draft of drafts.values()) draft.sentences.push(...ofAll);
  return [...drafts.values()];
}

function draftsFor(naming: Statement, drafts: Map<string, Draft>): readonly Draft[] {
  return naming.mentions.map(({ provider }) => {
    const draft = drafts.get(provider) ?? { provider, sentences: [], naming };
    drafts.set(provider, draft);
    return draft;
  });
}

/** What the draft's naming words say of its scope, in the words of the text. */
function scopeOf(text: string, { provider, naming }: Draft): { scope: string | null; spans: Span[] } {
  const { sentence, mentions } = naming;
  const mention = mentions.find((one) => one.provider === provider);
  if (!mention) return { scope: null, spans: [] };
  const found = findScope(sentence.text, mention);
  const at = ({ start, end }: Span) => ({ start: sentence.start + start, end: sentence.start + end });
  if (!found) return { scope: null, spans: [at(mention)] };
  const words = text.slice(at(found).start, at(found).end).replace(/\s+/g, ' ').trim();
  return { scope: words.slice(0, MAX_NAME_LENGTH) || null, spans: [at(mention), at(found)] };
}

function contractOf(text: string, draft: Draft): Contract {
  const { scope, spans } = scopeOf(text, draft);
  const { start, end, latestEnd } = readContractTerms(draft.sentences);
  const proofs = [start, end, latestEnd].flatMap((term) => term?.spans ?? []);
  return {
    provider: draft.provider.slice(0, MAX_NAME_LENGTH),
    scope,
    start: start?.date ?? null,
    end: end?.date ?? null,
    latestEnd: latestEnd?.date ?? null,
    evidence: evidenceOf([...spans, ...proofs], text),
  };
}

/** The one contract that the main fields tell of; none if they name neither a provider nor a date. */
function mainContract(text: string, main: MainReadings, draft: Draft | undefined): Contract[] {
  const [provider = null] = namesIn(main.providers);
  const dates = mainDates(main);
  const evidence = joined(...mainEvidence(main));
  const saysNothing = [provider, ...Object.values(dates)].every((fact) => fact === null);
  if (saysNothing || evidence.length === 0) return [];
  return [{ provider, ...dates, scope: draft ? scopeOf(text, draft).scope : null, evidence }];
}

function mainDates({ contractStart, contractEnd, contractLatestEnd }: MainReadings) {
  const dateIn = ({ value }: FieldReading) => (typeof value === 'string' ? value : null);
  return { start: dateIn(contractStart), end: dateIn(contractEnd), latestEnd: dateIn(contractLatestEnd) };
}

function mainEvidence(main: MainReadings): (readonly Evidence[])[] {
  return CONTRACT_FIELDS.map((field) => main[field])
    .filter(({ status }) => status === 'answered')
    .map(({ evidence }) => evidence);
}

/** The evidence of all `lists` in text order, each place once. */
function joined(...lists: (readonly Evidence[])[]): Evidence[] {
  const once = new Map(lists.flat().map((one) => [`${one.start}-${one.end}`, one]));
  return [...once.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Where none of the current contracts has dates of its own, those of the main fields are for all of them. */
function withSharedDates(
  contracts: readonly Contract[],
  current: readonly string[],
  main: MainReadings,
): Contract[] {
  const isCurrent = ({ provider }: Contract) => provider !== null && current.includes(provider);
  const areDated = contracts.some(
    (contract) => isCurrent(contract) && (contract.start ?? contract.end ?? contract.latestEnd) !== null,
  );
  return contracts.map((contract) => {
    if (areDated || !isCurrent(contract)) return contract;
    return {
      ...contract,
      ...mainDates(main),
      evidence: joined(contract.evidence, ...mainEvidence(main)),
    };
  });
}
