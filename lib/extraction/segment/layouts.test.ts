import { describe, expect, it } from 'vitest';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { segmentText } from './segment.ts';

/** One response, part by part, to be laid out in many ways. */
interface Part {
  readonly fields: readonly FieldId[];
  readonly question: string;
  readonly name: string;
  readonly answer: string;
}

interface Section {
  readonly title: string;
  readonly parts: readonly Part[];
}

const RESPONSE: readonly Section[] = [
  {
    title: 'Service Delivery Model',
    parts: [
      {
        fields: ['deliveryModel'],
        question: 'Is the service in-house or externally commissioned?',
        name: 'Delivery model',
        answer: 'Externally commissioned',
      },
    ],
  },
  {
    title: 'Current Provider Details',
    parts: [
      {
        fields: ['providers'],
        question: 'Who is the current provider?',
        name: 'Provider',
        answer: 'Acme Physio Ltd',
      },
      {
        fields: ['contractStart', 'contractEnd'],
        question: 'What are the start and end dates of the contract?',
        name: 'Contract dates',
        answer: '1 May 2023 to 30 April 2026',
      },
    ],
  },
  {
    title: 'Referral and Triage Process',
    parts: [
      {
        fields: ['referralRoutes'],
        question: 'How are employees referred?',
        name: 'Referral route',
        answer: 'Line managers complete a form',
      },
      {
        fields: ['triagedBy'],
        question: 'Is triage internal or by the provider?',
        name: 'Triage',
        answer: 'Done by Acme nurses',
      },
      {
        fields: ['referralCount'],
        question: 'How many referrals were there in the last 12 months?',
        name: 'Number of referrals',
        answer: '145 in 2024/25',
      },
    ],
  },
  {
    title: 'Digital Systems / Case Management Tools',
    parts: [
      {
        fields: ['systemUsed'],
        question: 'Is any digital system or portal used?',
        name: 'System',
        answer: 'Yes, AcmeTrack',
      },
    ],
  },
  {
    title: 'Session Delivery',
    parts: [
      {
        fields: ['inPersonPercent'],
        question: 'What proportion of sessions are in person?',
        name: 'In person',
        answer: '70%',
      },
      {
        fields: ['telephonePercent'],
        question: 'What proportion of sessions are by telephone?',
        name: 'Telephone',
        answer: '30%',
      },
    ],
  },
  {
    title: 'Average Sessions Per Case',
    parts: [
      {
        fields: ['sessionsPerCase'],
        question: 'How many sessions does an employee have on average?',
        name: 'Average sessions',
        answer: '4.6',
      },
    ],
  },
  {
    title: 'Self-Managed vs Assisted Treatment Plans',
    parts: [
      {
        fields: ['selfManagedPercent', 'assistedPercent'],
        question: 'What proportion of plans are self-managed and what proportion assisted?',
        name: 'Self-managed / assisted',
        answer: 'Nothing is recorded of this',
      },
    ],
  },
  {
    title: 'Performance and Reporting',
    parts: [
      {
        fields: ['kpis'],
        question: 'Which KPIs are collected?',
        name: 'KPIs',
        answer: 'Waiting times and attendance',
      },
    ],
  },
  {
    title: 'Price and Costing',
    parts: [
      {
        fields: ['annualCost'],
        question: 'What is the annual budget?',
        name: 'Annual budget',
        answer: '£25,500',
      },
      {
        fields: ['costPerSession'],
        question: 'What is the average cost of a session?',
        name: 'Cost per session',
        answer: '£41.50',
      },
    ],
  },
  {
    title: 'Optional / Educational Services',
    parts: [
      {
        fields: ['educationOffered'],
        question: 'Are any webinars or workshops offered?',
        name: 'Education',
        answer: 'Yes, two a year',
      },
    ],
  },
  {
    title: 'Contractual and Procurement Details',
    parts: [
      {
        fields: ['retenderDate'],
        question: 'When does the contract expire?',
        name: 'Expiry',
        answer: 'At the end of April 2026',
      },
      {
        fields: ['tenderPlanned'],
        question: 'Is a tender planned in the next 12 months?',
        name: 'Tender planned',
        answer: 'Probably, but nothing is settled',
      },
    ],
  },
];

const BEFORE = 'Exampleton Council\n\nDear Mr Sample\n\nThank you for your request of 3 May 2025.\n\n';
const AFTER = '\n\nYours sincerely\n\nA. Officer\n';
const LETTERS = 'abcdefghijk';
const WORDS = 'one two three four five six seven eight nine ten eleven'.split(' ');

type Line = (section: Section, index: number) => string;
type PartLine = (part: Part, index: number, section: Section, sectionIndex: number) => string;

function bySection(line: Line, between = '\n\n'): string {
  return RESPONSE.map(line).join(between);
}

function byPart(line: PartLine, between = '\n'): string {
  return RESPONSE.flatMap((section, s) => section.parts.map((part, p) => line(part, p, section, s))).join(
    between,
  );
}

const answersOf = ({ parts }: Section, between = '\n') => parts.map(({ answer }) => answer).join(between);
const questionsOf = ({ parts }: Section, between = '\n') =>
  parts.map(({ question }) => question).join(between);
const number = (part: number) => String.fromCharCode(97 + part);
const flat = RESPONSE.flatMap(({ parts }) => parts);

const LAYOUTS: Readonly<Record<string, string>> = {
  'titles and answers': bySection((section) => `${section.title}\n${answersOf(section)}`),
  'titles in capitals': bySection((section) => `${section.title.toUpperCase()}\n\n${answersOf(section)}`),
  'numbered titles': bySection((section, i) => `${i + 1}. ${section.title}\n\n${answersOf(section)}`),
  'numbered questions': bySection(
    (section, i) => `${i + 1}. ${questionsOf(section, ' ')}\n${answersOf(section)}`,
  ),
  'questions without numbers': byPart((part) => `${part.question}\n${part.answer}`, '\n\n'),
  'question and answer on one line': byPart((part) => `${part.question} ${part.answer}`),
  'a dash before the answer': byPart((part) => `${part.question} - ${part.answer}`),
  'answers in capitals': byPart((part) => `${part.question} ${part.answer.toUpperCase()}`),
  'Q and A': bySection(
    (section, i) => `Q${i + 1}: ${questionsOf(section, ' ')}\nA${i + 1}: ${answersOf(section, '. ')}`,
  ),
  'Q. and A. without numbers': byPart((part) => `Q. ${part.question}\nA. ${part.answer}`, '\n\n'),
  'Question and Response': bySection(
    (section, i) => `Question ${i + 1}\n${questionsOf(section)}\nResponse\n${answersOf(section)}`,
  ),
  'You asked, our reply': byPart((part) => `You asked: ${part.question}\nOur reply: ${part.answer}`, '\n\n'),
  'short names, marked': byPart((part) => `Question: ${part.name}\nAnswer: ${part.answer}`, '\n\n'),
  'letters inside numbers': byPart(
    (part, p, _, s) => `${s + 1}${number(p)}. ${part.question}\n${part.answer}`,
    '\n\n',
  ),
  'request first, then numbers': `${bySection((section, i) => `${i + 1}. ${questionsOf(section, ' ')}`, '\n')}\n\nOur response:\n\n${bySection((section, i) => `${i + 1}. ${answersOf(section, '. ')}`, '\n')}`,
  'request first, renumbered by part': `${flat.map(({ question }, i) => `${i + 1}. ${question}`).join('\n')}\n\nOur response is as follows.\n\n${flat.map(({ answer }, i) => `${i + 1}. ${answer}`).join('\n')}`,
  'request first as names': `${bySection((section, i) => `${i + 1}) ${section.parts.map(({ name }) => name.toLowerCase()).join(', ')}`, '\n')}\n\n${bySection((section, i) => `${i + 1}) ${answersOf(section, '. ')}`, '\n\n')}`,
  'request first, lettered': `${bySection((section, i) => `(${LETTERS[i]}) ${questionsOf(section, ' ')}`, '\n')}\n\nThe answers are:\n\n${bySection((section, i) => `(${LETTERS[i]}) ${answersOf(section, '. ')}.`, '\n')}`,
  'numbers alone': bySection((section, i) => `${i + 1}. ${answersOf(section, '. ')}.`, '\n'),
  'Q numbers alone': bySection((section, i) => `Q${i + 1} - ${answersOf(section, '. ')}.`, '\n'),
  'Question n on a line': bySection((section, i) => `Question ${i + 1}\n${answersOf(section)}`),
  'answer to question n': bySection(
    (section, i) => `Answer to question ${i + 1}: ${answersOf(section, '. ')}.`,
  ),
  'numbers after the signature': `I enclose our answers as Appendix A.\n\nYours sincerely\n\nA. Officer\n\nAPPENDIX A - RESPONSE\n\n${bySection((section, i) => `${i + 1}. ${answersOf(section, '. ')}.`, '\n\n')}`,
  'names and colons': byPart((part) => `${part.name}: ${part.answer}`),
  'names and dashes': byPart((part) => `${part.name} - ${part.answer}`),
  'bulleted names': byPart((part) => `• ${part.name}: ${part.answer}`),
  'tabbed table': `Question\tResponse\n${byPart((part) => `${part.name}\t${part.answer}`)}`,
  'numbered tabbed table': `No\tQuestion\tAnswer\n${byPart((part, _, __, s) => `${s + 1}\t${part.question}\t${part.answer}`)}`,
  'piped table': `| Question | Response |\n|---|---|\n${byPart((part) => `| ${part.question} | ${part.answer} |`)}`,
  'piped table of names': `| Topic | Answer |\n|---|---|\n${byPart((part) => `| ${part.name} | ${part.answer} |`)}`,
  'quoted request': byPart((part) => `> ${part.question}\n\n${part.answer}`, '\n\n'),
  'markdown headings': bySection((section) => `## ${section.title}\n\n${answersOf(section, '\n\n')}`),
  'bold questions': byPart((part) => `**${part.question}**\n\n${part.answer}`, '\n\n'),
  'columns set with spaces': byPart((part) => `${part.name.padEnd(28)}${part.answer}`),
  'numbered columns set with spaces': byPart(
    (part, _, __, s) => `${`${s + 1}`.padEnd(5)}${part.name.padEnd(28)}${part.answer}`,
  ),
  'cells on lines of their own': `No\n\nQuestion\n\nAnswer\n\n${bySection((section, i) => `${i + 1}\n\n${questionsOf(section, '\n\n')}\n\n${answersOf(section, '\n\n')}`)}`,
  'numbers in words': bySection((section, i) => `Question ${WORDS[i]}: ${answersOf(section, '. ')}.`),
  'No. n': bySection((section, i) => `No. ${i + 1} - ${answersOf(section, '. ')}.`),
  'In response to question n': bySection(
    (section, i) => `In response to question ${i + 1}, ${answersOf(section, '. ')}.`,
  ),
  'numbers in brackets': bySection((section, i) => `(${i + 1}) ${answersOf(section, '. ')}.`, '\n'),
  'a hash before numbers': bySection((section, i) => `#${i + 1} ${answersOf(section, '. ')}.`, '\n'),
  'answers above the quoted request': `${bySection((section, i) => `${i + 1}. ${answersOf(section, '. ')}.`, '\n')}\n\n-----Original Message-----\nFrom: A Person\n\n${bySection((section, i) => `> ${i + 1}. ${questionsOf(section, ' ')}`, '\n')}`,
  'the whole request on top, titles below': `You asked:\n\n${bySection((section) => `${section.title}\n${questionsOf(section)}`)}\n\nOur response:\n\n${bySection((section) => `${section.title}\n${answersOf(section)}`)}`,
  'indented answers': byPart((part) => `${part.question}\n        ${part.answer}`, '\n\n'),
  arrows: byPart((part) => `${part.question}\n-> ${part.answer}`, '\n\n'),
  'titles with the question on one line': bySection(
    (section, i) =>
      `${i + 1}. ${section.title} - ${questionsOf(section, ' ')}\n\nCouncil response: ${answersOf(section, '. ')}`,
  ),
};

/** The fields under whose segments the words of `answer` stand. */
function fieldsOfAnswer(text: string, answer: string): ReadonlySet<FieldId> {
  const holds = (words: string) => words.toLowerCase().includes(answer.toLowerCase());
  return new Set(
    segmentText(text)
      .segments.filter(
        ({ origin, sentences }) => origin !== 'prose' && sentences.some((sentence) => holds(sentence.text)),
      )
      .flatMap(({ fields }) => fields),
  );
}

describe('segmentText, for one response in many layouts', () => {
  it.each(Object.entries(LAYOUTS))('finds every answer under its question: %s', (_, body) => {
    const text = `${BEFORE}${body}${AFTER}`;
    const lost = flat.flatMap(({ fields, answer }) => {
      const found = fieldsOfAnswer(text, answer);
      return fields.filter((field) => !found.has(field)).map((field) => `${field}: ${answer}`);
    });
    expect(lost).toEqual([]);
  });
});
