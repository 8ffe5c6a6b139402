import { describe, expect, test } from 'vitest';
import {
  isSameMoment,
  jumpsFrom,
  type LessonPlan,
  lobby,
  type Moment,
  momentsOf,
  nextMoment,
  phases,
} from '../../../src/domain/session/phase.ts';

const plan: LessonPlan = { cards: 2, asksBelief: true };
const at = (phase: Moment['phase'], card: number | null = null): Moment => ({ phase, card });
const named = (moments: readonly Moment[]): readonly string[] =>
  moments.map(({ phase, card }) => (card === null ? phase : `${phase} ${card}`));

describe('The order of a lesson', () => {
  test('is question on belief, each card with its six phases, question on belief, end', () => {
    expect(named(momentsOf(plan))).toEqual([
      'lobby',
      'beliefBefore',
      ...['read 0', 'firstVote 0', 'advice 0', 'talk 0', 'secondVote 0', 'reveal 0'],
      ...['read 1', 'firstVote 1', 'advice 1', 'talk 1', 'secondVote 1', 'reveal 1'],
      'beliefAfter',
      'ended',
    ]);
  });

  test('leaves belief out where it is not asked', () => {
    const moments = named(momentsOf({ cards: 1, asksBelief: false }));
    expect(moments.slice(0, 2)).toEqual(['lobby', 'read 0']);
    expect(moments.slice(-2)).toEqual(['reveal 0', 'ended']);
  });

  test('goes through every phase there is', () => {
    expect(new Set(momentsOf(plan).map(({ phase }) => phase))).toEqual(new Set(phases));
  });

  test('leads step by step from the lobby to the end, and no further', () => {
    const passed: Moment[] = [];
    for (let moment: Moment | null = lobby; moment; moment = nextMoment(plan, moment)) passed.push(moment);
    expect(passed).toEqual(momentsOf(plan));
  });

  test('leads nowhere from a moment that the lesson does not have', () => {
    expect(nextMoment(plan, at('read', 7))).toBeNull();
  });
});

describe('The host may jump', () => {
  test.each([
    ['from the lobby over the question on belief', at('lobby'), ['read 0', 'ended']],
    ['from the question on belief only to the end', at('beliefBefore'), ['ended']],
    ['from a claim that was read to the next card', at('read', 0), ['read 1', 'beliefAfter', 'ended']],
    ['from an open vote only to the end', at('firstVote', 0), ['ended']],
    ['from the advice over the talk', at('advice', 0), ['secondVote 0', 'reveal 0', 'ended']],
    ['from the talk over the second vote', at('talk', 1), ['reveal 1', 'ended']],
    ['from a reveal over the cards that are left', at('reveal', 0), ['beliefAfter', 'ended']],
    ['from the last reveal over the question on belief', at('reveal', 1), ['ended']],
    ['from the last question nowhere but on', at('beliefAfter'), []],
    ['from the end nowhere', at('ended'), []],
  ])('%s', (_, moment, jumps) => {
    expect(named(jumpsFrom(plan, moment))).toEqual(jumps);
  });

  test('but what follows anyway is no jump', () => {
    for (const moment of momentsOf(plan)) {
      const next = nextMoment(plan, moment);
      expect(jumpsFrom(plan, moment).filter((jump) => next && isSameMoment(jump, next))).toEqual([]);
    }
  });
});
