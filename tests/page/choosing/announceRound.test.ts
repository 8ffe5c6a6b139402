import { expect, test } from 'vitest';
import type { AnswerRound } from '../../../src/domain/rounds/answerRound.ts';
import type { CheckRound } from '../../../src/domain/rounds/checkRound.ts';
import { announceRound } from '../../../src/page/choosing/announceRound.ts';
import { en } from '../../../src/text/en.ts';
import { enLater } from '../../../src/text/enLater.ts';
import { createTranslate } from '../../../src/text/translate.ts';
import { aDeck } from '../../fixtures/aDeck.ts';

const argumentOf = (sentence: string) => ({
  name: '',
  supports: {},
  answers: { 'bubble-1': sentence },
  contrasts: {},
});

const told = {
  deck: aDeck(),
  table: { edition: 1, game: null, challenge: null },
  words: {
    language: 'en',
    say: createTranslate('en', en, enLater),
    deck: {
      motion: '',
      claims: { 'bubble-1': { card: 'Servers cost money.' }, 'lab-1': { card: 'They get cheaper.' } },
      voices: {},
      documents: {},
    },
    rounds: {
      argument: { 'lab-1': argumentOf('It grants the cost and looks ahead.') },
      checks: {
        'bubble-1': {
          ask: 'How much?',
          options: ['It does not say', 'A lot', 'Little'],
          why: 'No sum is given.',
        },
      },
    },
  },
  route: { screen: 'game' },
  isComplete: true,
} as const;

const put: AnswerRound = {
  kind: 'answer',
  exchanges: [
    { form: 'reply', claim: 'bubble-1', hand: ['lab-3', 'lab-1', 'lab-4', 'lab-5'] },
    { form: 'thenAndNow', claim: 'bubble-1', hand: [] },
  ],
  answers: [],
  face: 'front',
};

test('A claim that is put is read out with its side and the question of its form', () => {
  expect(announceRound(put, told)).toBe(
    'Exchange 1 of 2. A claim for Bubble: Servers cost money. Which claim does the document itself give as the reply?',
  );
  expect(announceRound({ ...put, answers: ['lab-1'] }, told)).toBe(
    'Exchange 2 of 2. A claim for Bubble, about then: Servers cost money. Which claim does the document set against it today?',
  );
});

test('An answer is read out as right with the reason, or as wrong with what the document gives', () => {
  expect(announceRound({ ...put, answers: ['lab-1'], face: 'back' }, told)).toBe(
    'Right, plus 2 points. It grants the cost and looks ahead.',
  );
  expect(announceRound({ ...put, answers: ['lab-3'], face: 'back' }, told)).toBe(
    'Wrong, no points lost. The document gives this: They get cheaper. It grants the cost and looks ahead.',
  );
});

const figure: CheckRound = {
  kind: 'check',
  checks: [{ claim: 'bubble-1', options: [2, 0, 1] }],
  choices: [],
  face: 'front',
};

test('A figure is read out with its question, then right or wrong with the working', () => {
  expect(announceRound(figure, told)).toBe('Figure 1 of 1. Servers cost money. How much?');
  expect(announceRound({ ...figure, choices: [0], face: 'back' }, told)).toBe(
    'Right, plus 2 points. No sum is given.',
  );
  expect(announceRound({ ...figure, choices: [2], face: 'back' }, told)).toBe(
    'Wrong, no points lost. The right option is: It does not say. No sum is given.',
  );
});
