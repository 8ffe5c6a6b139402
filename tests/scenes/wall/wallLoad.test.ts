import { expect, test } from 'vitest';
import { wallView } from '../../../src/domain/session/wallView.ts';
import { emptyLoad, loadOf, loadsIn } from '../../../src/scenes/wall/wallLoad.ts';
import { aSession, aTally, hold, to } from '../../fixtures/aSession.ts';

test('The beam tilts to the side with more votes, by how many more there are', () => {
  // 9 of 12 for Bubble: (3 − 9) / 12 × 6.5° = −3.25°, anticlockwise.
  expect(loadOf(aTally({ certain: 4, unsaid: 5 }, { leaning: 3 })).tilt).toBe(-3.25);
  expect(loadOf(aTally({ unsaid: 5 }, { unsaid: 5 })).tilt).toBe(0);
});

test('In a small class each vote is a weight, in a large one a few votes are', () => {
  const small = loadOf(aTally({ unsaid: 9 }, { unsaid: 3 }));
  expect([small.bubble.length, small.lab.length]).toEqual([9, 3]);
  // 12 weights for 240 votes: 20 votes each, and the 2 for Lab still are one weight.
  const large = loadOf(aTally({ unsaid: 238 }, { unsaid: 2 }));
  expect([large.bubble.length, large.lab.length]).toEqual([12, 1]);
});

test('Before the reveal nothing lies in the pans, at the reveal first the one vote and then the other', () => {
  const first = aTally({ unsaid: 9 }, { unsaid: 3 });
  const second = aTally({ unsaid: 2 }, { unsaid: 10 });
  const voted = hold(aSession({ way: 'oneScreen', code: null, asksBelief: false }), [
    to('read', 0),
    to('firstVote', 0),
    { kind: 'count', card: 0, vote: 'first', tally: first },
    to('advice', 0),
    to('secondVote', 0),
    { kind: 'count', card: 0, vote: 'second', tally: second },
  ]);
  expect(loadsIn(wallView(voted))).toEqual([emptyLoad]);
  expect(loadsIn(wallView(hold(voted, [to('reveal', 0)])))).toEqual([loadOf(first), loadOf(second)]);
  expect(loadsIn(null)).toEqual([emptyLoad]);
});
