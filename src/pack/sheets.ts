import type { LessonPack, PackCard, PackWords } from './lessonPack.ts';
import { type Part, part } from './part.ts';

/** How many cards stand on one sheet. */
const cardsPerSheet = 2;

/** The outline of a luggage tag, with its hole; stretched to the card. */
const tag: Part = {
  tag: 'svg',
  attributes: {
    class: 'pack-tag',
    viewBox: '0 0 180 116',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  },
  children: [
    { tag: 'path', attributes: { d: 'M9 .6H171L179.4 9V115.4H.6V9Z' }, children: [] },
    { tag: 'path', attributes: { class: 'pack-hair', d: 'M10 3H170L177 10V113H3V10Z' }, children: [] },
    { tag: 'circle', attributes: { cx: '90', cy: '9', r: '2.6' }, children: [] },
  ],
};

const list = (items: readonly string[]): Part => part('ul', '', ...items.map((item) => part('li', '', item)));

const numberOf = (cards: readonly PackCard[], card: PackCard): string => String(cards.indexOf(card) + 1);

const cardSheets = ({ cards, motion }: LessonPack, { tell }: PackWords): readonly Part[] =>
  Array.from({ length: Math.ceil(cards.length / cardsPerSheet) }, (_, sheet) => {
    const here = cards.slice(sheet * cardsPerSheet, (sheet + 1) * cardsPerSheet);
    return part(
      'section',
      'pack-sheet pack-cards',
      ...here.map((card) =>
        part(
          'article',
          'pack-card',
          tag,
          part('p', 'pack-motion', motion),
          part('p', 'pack-claim', card.card),
          part('p', 'pack-ask', tell('card.ask')),
          part('p', 'pack-number', numberOf(cards, card)),
        ),
      ),
    );
  });

const questionsOn = (card: PackCard, number: string, { tell }: PackWords): Part =>
  part(
    'section',
    'pack-item',
    part('h3', '', tell('card', { n: number, name: card.name })),
    part('h4', '', tell('questions.before')),
    list(card.before),
    ...(card.after.length === 0 ? [] : [part('h4', '', tell('questions.after')), list(card.after)]),
  );

const questionSheet = ({ cards, name }: LessonPack, words: PackWords): Part =>
  part(
    'section',
    'pack-sheet',
    part('h2', '', words.tell('questions')),
    ...(name === null ? [] : [part('p', 'pack-lesson', name)]),
    part('p', 'pack-note', words.tell('questions.note')),
    ...cards.map((card) => questionsOn(card, numberOf(cards, card), words)),
  );

const answerOn = (card: PackCard, number: string, { say, tell, texts }: PackWords): Part => {
  const { claim, check } = card;
  return part(
    'section',
    'pack-item',
    part('h3', '', tell('card', { n: number, name: card.name })),
    part('p', `pack-side pack-side--${claim.side}`, tell('answer', { side: say(`side.${claim.side}`) })),
    part('p', '', card.why),
    part('p', '', say('temptation', { temptation: card.temptation })),
    part(
      'p',
      'pack-note',
      tell('source', {
        role: say(`role.${claim.role}`),
        voice: texts.voices[claim.voice] ?? '',
        passage: claim.passage,
        source: texts.documents[claim.document]?.source ?? '',
      }),
    ),
    ...(check
      ? [
          part(
            'p',
            'pack-note',
            tell('answer.check', { ask: check.ask, option: check.options[0] ?? '', why: check.why }),
          ),
        ]
      : []),
  );
};

const answerSheet = ({ cards, name }: LessonPack, words: PackWords): Part =>
  part(
    'section',
    'pack-sheet',
    part('h2', '', words.tell('answers')),
    ...(name === null ? [] : [part('p', 'pack-lesson', name)]),
    part('p', 'pack-note', words.tell('answers.note')),
    ...cards.map((card) => answerOn(card, numberOf(cards, card), words)),
  );

/** @returns the sheets of a lesson in the order in which they are printed: cards, questions, answers. */
export const lessonSheets = (pack: LessonPack, words: PackWords): readonly Part[] => [
  ...cardSheets(pack, words),
  questionSheet(pack, words),
  answerSheet(pack, words),
];
