import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { isSignOff } from './boilerplate.ts';
import { type Element, readElements, type Sentence } from './elements.ts';
import { type Label, numbersIn } from './labels.ts';
import { type Line, splitLines } from './lines.ts';
import { fieldsOf, Numbering, partsOf } from './numbering.ts';
import { proseBySection } from './prose.ts';
import { REQUEST_CLAUSES, type RequestClause } from './request-clauses.ts';
import { sectionsOf } from './section-words.ts';

/** Words that answer some fields together. */
export interface Segment {
  /** In the order of the questionnaire. */
  readonly fields: readonly FieldId[];
  /** The fields of each sub-question, in the order in which it was asked. */
  readonly parts: readonly (readonly FieldId[])[];
  readonly sentences: readonly Sentence[];
  /**
   * How its fields are known: it stands under their question, it names them, its words are about their section, or it
   * is prose about anything.
   */
  readonly origin: 'question' | 'notice' | 'topic' | 'prose';
}

export interface Segmentation {
  /** As long as the text; see `splitLines`. */
  readonly folded: string;
  /** Segments with words in them, in text order. */
  readonly segments: readonly Segment[];
  /** Fields whose question or heading occurs, answered or not. */
  readonly asked: ReadonlySet<FieldId>;
  /** Sentences of the covering letter and after the answers. */
  readonly loose: readonly Sentence[];
  /** What the letter's own question numbers stand for. */
  readonly numbering: Numbering;
}

interface Draft {
  clauses: RequestClause[];
  headingOnly: boolean;
  /** Opened by a question or heading, not by a number alone. */
  readonly isAsked: boolean;
  /** Opened by a short name in front of the first words of its answer. */
  readonly isNamed: boolean;
  extraFields: FieldId[];
  readonly sentences: Sentence[];
  readonly origin: Segment['origin'];
}

/** No response has more questions and headings than this. */
const MAX_SEGMENTS = 200;
/** So many questions in a row without an answer are the request repeated as a whole. */
const REQUEST_RUN = 4;

/** Aligns `text` with the request: which words answer which fields. Linear in the length of the text. */
export function segmentText(text: string): Segmentation {
  const lines = splitLines(text);
  const elements = readElements(lines);
  const reader = new SegmentReader(isInterleaved(elements));
  for (const element of elements) reader.read(element);
  const drafts = withUnaskedSiblings(reader.drafts);
  const segments = drafts.filter((draft) => draft.sentences.length > 0).map(finish);
  const asked = new Set(drafts.flatMap((draft) => (draft.isAsked ? fieldsOf(draft.clauses) : [])));
  const notices = noticesAmong(reader.loose, reader.numbering);
  const prose = proseAmong(reader.body, segments, lines.lines);
  return {
    folded: lines.folded,
    segments: [...segments, ...notices, ...prose],
    asked,
    loose: reader.loose,
    numbering: reader.numbering,
  };
}

/** True if answers stand between the questions, so that a bare number in an answer is only a list. */
function isInterleaved(elements: readonly Element[]): boolean {
  const reader = new SegmentReader(true);
  for (const element of elements) reader.read(element);
  const asked = reader.drafts.filter((draft) => draft.isAsked && draft.clauses.length > 0);
  return asked.length > 0 && asked.filter((draft) => draft.sentences.length > 0).length >= asked.length * 0.4;
}

class SegmentReader {
  readonly drafts: Draft[] = [];
  readonly loose: Sentence[] = [];
  /** Those of `loose` that stand between the salutation and the closing words. */
  body: Sentence[] = [];
  readonly numbering = new Numbering();
  readonly #interleaved: boolean;
  #current: Draft | null = null;
  #unanswered = 0;
  #lastNumber = 0;
  #closed = false;
  #lead = '';
  #saluted = false;
  /** The line of the last closing words: what follows on it belongs to them. */
  #closingLine = -1;
  #signed = false;

  constructor(interleaved: boolean) {
    this.#interleaved = interleaved;
  }

  read(element: Element): void {
    switch (element.kind) {
      case 'ask':
        this.#ask(element);
        return;
      case 'label':
        this.#anchor(element.label);
        return;
      case 'marker':
        if (this.#unanswered >= REQUEST_RUN) this.#leave();
        return;
      case 'break':
        this.#leave();
        return;
      case 'closing':
        this.#leave();
        this.#closed = true;
        this.#closingLine = element.sentence.line;
        this.#signed ||= isSignOff(element.sentence.text);
        this.loose.push(element.sentence);
        return;
      case 'text':
        this.#text(element);
        return;
    }
  }

  #ask({ clauses, heading, inline, label, text }: Element & { kind: 'ask' }): void {
    this.#lead = text;
    const numbered = label ? this.numbering.clausesOf(label) : [];
    // "7. Self-managed: 30%" answers question 7, of which it names a part.
    const isPart = inline && covers(numbered, clauses);
    const known = clauses.length === 0 || isPart ? numbered : clauses;
    if (known.length === 0) {
      // A question that is none of ours has answers of its own.
      if (this.#current && this.#current.sentences.length > 0 && text.endsWith('?')) this.#leave();
      return;
    }
    if (!inline) this.numbering.learn(label, known);
    this.#closed = false;
    const current = this.#current;
    if (inline && !isPart && current && covers(current.clauses, known)) return;
    const sameSection = current?.clauses[0]?.section === known[0]?.section;
    if (current && sameSection && current.sentences.length === 0 && current.origin === 'question') {
      if (heading) return;
      current.clauses = current.headingOnly ? [...known] : [...new Set([...current.clauses, ...known])];
      current.headingOnly = false;
      return;
    }
    this.#open([...known], { origin: 'question', headingOnly: heading, isAsked: true, isNamed: inline });
    this.#unanswered++;
  }

  #text({ sentence, label, opening, opensParagraph, answers }: Element & { kind: 'text' }): void {
    if (label) this.#anchor(label, answers);
    if (opensParagraph && this.#current?.isNamed && this.#isAboutOther(this.#current, sentence.text))
      this.#leave();
    if (
      !this.#interleaved &&
      this.#unanswered >= REQUEST_RUN &&
      this.#current?.origin === 'question' &&
      !label
    )
      this.#leave();
    if (
      this.#current &&
      !/^dear\b/i.test(sentence.text) &&
      !(opening && this.#current.sentences.length === 0)
    ) {
      this.#current.sentences.push({ ...sentence, lead: this.#lead });
      this.#lead = '';
      if (this.#current.sentences.length === 1) this.#unanswered = 0;
      return;
    }
    this.loose.push(sentence);
    if (/^dear\b/i.test(sentence.text)) this.#startOver();
    else if (!this.#signed && !opening && sentence.line !== this.#closingLine) this.body.push(sentence);
  }

  /** What stands above the salutation is a letterhead, whatever its labels say. */
  #startOver(): void {
    if (this.#saluted) return;
    this.#saluted = true;
    this.body = [];
    this.drafts.length = 0;
    this.#leave();
  }

  /** Starts the answer that a number points to, where the number can be one. */
  #anchor(label: Label, answers = false): void {
    if (label.numbers.length === 0) return;
    const clauses = this.numbering.clausesOf(label);
    const [first = 0] = label.numbers;
    if (clauses.length === 0) return;
    if (
      label.kind === 'bare' &&
      (this.#interleaved || (!answers && (first < this.#lastNumber || this.#closed)))
    )
      return;
    const current = this.#current;
    const answersCurrent =
      current && current.sentences.length === 0 && clauses.some((clause) => current.clauses.includes(clause));
    if (label.kind === 'answer' && (this.#interleaved || answersCurrent)) return;
    this.#lastNumber = first;
    this.#closed = false;
    const origin = label.numbers.length > 1 ? 'notice' : 'question';
    this.#open([...clauses], { origin, headingOnly: false, isAsked: false, isNamed: false });
    this.#unanswered = 0;
  }

  #open(clauses: RequestClause[], kind: Pick<Draft, 'origin' | 'headingOnly' | 'isAsked' | 'isNamed'>): void {
    if (this.drafts.length >= MAX_SEGMENTS) return;
    this.#current = { ...kind, clauses, extraFields: [], sentences: [] };
    this.drafts.push(this.#current);
  }

  /** True if `text` is about another section than that of a short name some paragraphs above. */
  #isAboutOther(draft: Draft, text: string): boolean {
    const sections = sectionsOf(text);
    return (
      draft.sentences.length > 0 &&
      sections.length > 0 &&
      !draft.clauses.some(({ section }) => sections.includes(section))
    );
  }

  #leave(): void {
    this.#current = null;
    this.#unanswered = 0;
  }
}

/** True if `parts` asks for nothing that `whole` does not ask for. */
function covers(whole: readonly RequestClause[], parts: readonly RequestClause[]): boolean {
  const asked = fieldsOf(whole);
  return fieldsOf(parts).every((field) => asked.includes(field));
}

/** A question asked in part is answered in whole: its last part takes the fields that no other words ask for. */
function withUnaskedSiblings(drafts: readonly Draft[]): readonly Draft[] {
  const asked = new Set(drafts.flatMap((draft) => fieldsOf(draft.clauses)));
  const lastOfSection = new Map<number, Draft>();
  for (const draft of drafts) {
    const section = draft.clauses[0]?.section;
    if (section !== undefined && draft.origin === 'question') lastOfSection.set(section, draft);
  }
  for (const clause of REQUEST_CLAUSES) {
    const draft = lastOfSection.get(clause.section);
    for (const field of clause.fields) {
      if (draft && !asked.has(field) && !draft.extraFields.includes(field)) draft.extraFields.push(field);
    }
  }
  return drafts;
}

function finish(draft: Draft): Segment {
  const fields = new Set([...fieldsOf(draft.clauses), ...draft.extraFields]);
  return {
    fields: FIELD_IDS.filter((id) => fields.has(id)),
    parts: partsOf(draft.clauses),
    sentences: draft.sentences,
    origin: draft.origin,
  };
}

/** Sentences outside the answers that settle questions by number ("… sought in questions 5, 6 and 7 …"). */
function noticesAmong(loose: readonly Sentence[], numbering: Numbering): Segment[] {
  const byLine = new Map<number, Sentence[]>();
  for (const sentence of loose) {
    const beside = byLine.get(sentence.line);
    if (beside) beside.push(sentence);
    else byLine.set(sentence.line, [sentence]);
  }
  return loose.flatMap((sentence): Segment[] => {
    const match =
      /\b(?:questions?|qs?\.?)\s{0,2}(\d{1,2}(?:\s{0,2}(?:,|and|to|-|&)\s{0,2}(?:and\s)?\d{1,2}){0,12})\b/i.exec(
        sentence.text,
      );
    if (!match?.[1]) return [];
    const clauses = numbering.clausesOf({
      kind: 'question',
      numbers: numbersIn(match[1]),
      item: null,
      length: 0,
    });
    return clauses.length === 0
      ? []
      : [{ fields: fieldsOf(clauses), parts: [], sentences: about(sentence, byLine), origin: 'notice' }];
  });
}

/** The sentences that a number speaks for: its own, or the paragraph that it stands behind ("… (Question 1)"). */
function about(sentence: Sentence, byLine: ReadonlyMap<number, readonly Sentence[]>): readonly Sentence[] {
  const isBare = /^\(?(?:questions?|qs?)\W[\d\s,&and-]{1,20}\)?\W{0,2}$/i.test(sentence.text);
  return isBare ? (byLine.get(sentence.line) ?? [sentence]) : [sentence];
}

/** So many fields without an answer of their own are looked for in everything that is said. */
const MIN_OPEN_FIELDS = 6;
/** So many are looked for in what stands outside the answers. */
const MIN_OPEN_BESIDE = 3;

function proseAmong(
  body: readonly Sentence[],
  segments: readonly Segment[],
  lines: readonly Line[],
): Segment[] {
  const covered = new Set(segments.flatMap(({ fields }) => fields));
  const open = FIELD_IDS.filter((id) => !covered.has(id));
  if (open.length < MIN_OPEN_BESIDE) return [];
  const sentences = [...body, ...segments.flatMap((segment) => segment.sentences)].sort(
    (a, b) => a.start - b.start,
  );
  if (sentences.length === 0) return [];
  const topics = [...proseBySection(body, lines)].flatMap(([section, about]): Segment[] => {
    const fields = fieldsOf(REQUEST_CLAUSES.filter((clause) => clause.section === section));
    const unanswered = fields.filter((field) => open.includes(field));
    return unanswered.length === 0
      ? []
      : [{ fields: unanswered, parts: [], sentences: about, origin: 'topic' }];
  });
  const prose: Segment = { fields: open, parts: [], sentences, origin: 'prose' };
  return open.length < MIN_OPEN_FIELDS ? topics : [...topics, prose];
}
