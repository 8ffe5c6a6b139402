import { expect, test } from 'vitest';
import { answerOutcomeOf } from '../../../src/domain/outcomes/answerOutcome.ts';
import type { AnswerRound } from '../../../src/domain/rounds/answerRound.ts';
import { aDeck } from '../../fixtures/aDeck.ts';

/** bubble-1 is put, which lab-1 and lab-2 reply to. */
const roundWith = (hand: readonly string[], answer: string): AnswerRound => ({
  kind: 'answer',
  exchanges: [{ form: 'reply', claim: 'bubble-1', hand }],
  answers: [answer],
  face: 'back',
});

test('Of all that is right in the deck, only what is in the hand counts as right there', () => {
  const round = roundWith(['lab-4', 'lab-2', 'lab-5', 'lab-8'], 'lab-5');
  expect(answerOutcomeOf(aDeck(), round, 0)).toMatchObject({ right: ['lab-2'], isRight: false, points: 0 });
});

test('Where two cards of the hand are right, each of them counts', () => {
  for (const answer of ['lab-2', 'lab-1']) {
    const outcome = answerOutcomeOf(aDeck(), roundWith(['lab-2', 'lab-4', 'lab-1', 'lab-5'], answer), 0);
    expect(outcome).toMatchObject({ right: ['lab-2', 'lab-1'], isRight: true, points: 2 });
  }
});
