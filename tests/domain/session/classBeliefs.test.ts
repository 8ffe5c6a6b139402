import { describe, expect, test } from 'vitest';
import { beliefsOf, countBeliefs } from '../../../src/domain/session/classBeliefs.ts';
import type { Command } from '../../../src/domain/session/command.ts';
import type { BeliefTime } from '../../../src/domain/session/phase.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { aSession, hold, joining, to } from '../../fixtures/aSession.ts';

const people = ['a', 'b', 'c', 'd', 'e', 'f'];

const saying = (time: BeliefTime, beliefs: readonly (number | null)[]): readonly Command[] =>
  beliefs.map((belief, index) => ({
    kind: 'believe',
    participant: people[index] ?? '',
    time,
    belief,
    revision: 1,
  }));

const asking = hold(aSession(), [...joining(...people), to('beliefBefore')]);

/** A lesson past its last question, in which people said those things before and after. */
const lesson = (before: readonly (number | null)[], after: readonly (number | null)[]): Session =>
  hold(asking, [
    ...saying('before', before),
    ...[to('read', 0), to('beliefAfter')],
    ...saying('after', after),
    to('ended'),
  ]);

describe('Where a class stands', () => {
  test('is shown in five bands from five answers up', () => {
    // 0 to 3 are the first band, 4 to 7 the second, 8 to 12 the third, 13 to 16 the fourth, 17 to 20 the last.
    expect(beliefsOf(lesson([0, 3, 5, 10, 20], []))?.before).toEqual({ answers: 5, bands: [2, 1, 1, 0, 1] });
  });

  test('is withheld below five: only how many answered is told', () => {
    expect(beliefsOf(lesson([0, 4, 5, 10], []))?.before).toEqual({ answers: 4, bands: null });
    expect(beliefsOf(lesson([0, 4, 5, 10, null], []))?.before).toEqual({ answers: 4, bands: null });
  });

  test('is withheld while it is asked, as each new answer could be told from the last', () => {
    const open = hold(asking, saying('before', [0, 3, 5, 10, 20]));
    expect(beliefsOf(open)?.before).toEqual({ answers: 5, bands: null });
    expect(beliefsOf(hold(open, [to('read', 0)]))?.before.bands).toEqual([2, 1, 1, 0, 1]);
  });

  test('stays as it is when somebody is removed, or the change would tell where they stand', () => {
    const session = hold(asking, [
      ...saying('before', [0, 4, 5, 10, 20]),
      { kind: 'remove', participant: 'a' },
    ]);
    expect(countBeliefs(session, 'before')).toBe(4);
    expect(beliefsOf(hold(session, [to('read', 0)]))?.before).toEqual({ answers: 5, bands: [1, 2, 1, 0, 1] });
  });

  test('is not known where it is not asked', () => {
    expect(beliefsOf(aSession({ asksBelief: false }))).toBeNull();
  });
});

describe('How a class moved', () => {
  test('is counted over those who answered both times', () => {
    // a 0 -> 3 towards no problem, b 4 -> 4 stayed, c 5 -> 1 towards problem, d 10 -> 11, e 20 -> 19; f only after.
    const session = lesson([0, 4, 5, 10, 20], [3, 4, 1, 11, 19, 8]);
    expect(beliefsOf(session)?.shift).toEqual({ towardsProblem: 2, stayed: 1, towardsNoProblem: 2 });
  });

  test('is withheld where fewer than five answered both times', () => {
    expect(beliefsOf(lesson([0, 4, 5, 10, 20], [3, 4, 1, 11, null, 8]))?.shift).toBeNull();
  });

  test('is withheld while it is asked', () => {
    const session = hold(asking, [
      ...saying('before', [0, 4, 5, 10, 20]),
      ...[to('read', 0), to('beliefAfter')],
      ...saying('after', [3, 4, 1, 11, 19]),
    ]);
    expect(beliefsOf(session)?.shift).toBeNull();
    expect(beliefsOf(hold(session, [to('ended')]))?.shift).not.toBeNull();
  });

  test('is withheld, too, where the host has gone back to the first question', () => {
    const back = hold(asking, [
      ...saying('before', [0, 4, 5, 10, 20]),
      ...[to('read', 0), to('beliefAfter')],
      ...saying('after', [3, 4, 1, 11, 19]),
      ...[to('read', 0), to('beliefBefore')],
    ]);
    expect(beliefsOf(back)?.shift).toBeNull();
  });
});

describe('On one screen', () => {
  const counting = (bands: readonly [number, number, number, number, number]): Command => ({
    kind: 'countBelief',
    time: 'before',
    bands,
  });
  const one = hold(aSession({ way: 'oneScreen' }), [to('beliefBefore')]);

  test('hands are counted, and withheld below five', () => {
    expect(beliefsOf(hold(one, [counting([1, 0, 2, 0, 2])]))?.before).toEqual({
      answers: 5,
      bands: [1, 0, 2, 0, 2],
    });
    expect(beliefsOf(hold(one, [counting([1, 0, 2, 0, 1])]))?.before).toEqual({ answers: 4, bands: null });
  });

  test('nobody knows who moved', () => {
    expect(beliefsOf(hold(one, [counting([9, 9, 9, 9, 9]), to('ended')]))?.shift).toBeNull();
  });
});
