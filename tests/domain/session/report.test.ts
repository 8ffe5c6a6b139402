import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import type { Vote } from '../../../src/domain/session/phase.ts';
import { reportOf } from '../../../src/domain/session/report.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import type { Tally } from '../../../src/domain/session/tally.ts';
import { toLab } from '../../fixtures/aGame.ts';
import { aSession, aTally, aVotingSession, hold, to, voting } from '../../fixtures/aSession.ts';

const count = (card: number, vote: Vote, tally: Tally): Command => ({ kind: 'count', card, vote, tally });

/** A whole card with those hands; without a second vote where none are given. */
const played = (card: number, first: Tally, second?: Tally): readonly Command[] => [
  ...[to('read', card), to('firstVote', card), count(card, 'first', first), to('advice', card)],
  ...(second ? [to('secondVote', card), count(card, 'second', second)] : []),
  to('reveal', card),
];

const lesson = (...commands: readonly (readonly Command[])[]): Session =>
  hold(aSession({ way: 'oneScreen', asksBelief: false }), [...commands.flat(), to('ended')]);

describe('A report', () => {
  test('tells of the claims that were voted on, in their order', () => {
    const report = reportOf(
      lesson(played(0, aTally({ unsaid: 1 }, {})), [to('read', 1), to('firstVote', 1)]),
    );
    expect(report.claims.map(({ card, claim }) => [card, claim.words.en?.card])).toEqual([
      [0, 'card one (en)'],
    ]);
    expect(report.claims[0]).toMatchObject({ swing: null, gain: null, isContextShown: false });
  });

  test('counts who took part, and nobody on one screen', () => {
    expect(reportOf(aVotingSession(['a', 'b'])).participants).toBe(2);
    expect(reportOf(lesson()).participants).toBeNull();
  });

  test('counts somebody who was removed only if they had voted: their vote is in it', () => {
    const voted = hold(aVotingSession(['a', 'b', 'c']), [voting('a', 0, 'first', toLab.certain)]);
    const removed = hold(voted, [
      { kind: 'remove', participant: 'a' },
      { kind: 'remove', participant: 'b' },
    ]);
    expect(reportOf(removed).participants).toBe(2);
  });

  test('names nobody', () => {
    const session = hold(aVotingSession(['a-person']), [voting('a-person', 0, 'first', toLab.certain)]);
    const written = JSON.stringify(reportOf(hold(session, [to('ended')])));
    expect(written).not.toContain('a-person');
    expect(written).not.toContain(session.participants[0]?.name);
  });

  test('puts the most surely mistaken claims first, by the first vote', () => {
    // Sides: one Bubble, two Lab, three Lab. Certain and wrong: one 2, two 3, three 2; fairly sure: one 1, three 4.
    const report = reportOf(
      lesson(
        played(0, aTally({ certain: 9 }, { certain: 2, fairlySure: 1 }), aTally({ certain: 9 }, {})),
        played(1, aTally({ certain: 3 }, { certain: 9 })),
        played(2, aTally({ certain: 2, fairlySure: 4 }, { certain: 9 })),
        played(3, aTally({ certain: 9 }, { leaning: 5 })),
      ),
    );
    expect(report.surelyMistaken).toEqual([
      { card: 1, certain: 3, fairlySure: 0 },
      { card: 2, certain: 2, fairlySure: 4 },
      { card: 0, certain: 2, fairlySure: 1 },
    ]);
  });
});

describe('Taken further is a claim', () => {
  const furtherOf = (first: Tally, second?: Tally) => reportOf(lesson(played(0, first, second))).further;

  test.each([
    // Claim `one` helps Bubble.
    [
      'from which the class moved away',
      aTally({ unsaid: 9 }, { unsaid: 1 }),
      aTally({ unsaid: 8 }, { unsaid: 2 }),
      'movedAway',
    ],
    [
      'that few have right',
      aTally({ unsaid: 1 }, { unsaid: 9 }),
      aTally({ unsaid: 2 }, { unsaid: 8 }),
      'stillMistaken',
    ],
    [
      'on which the class is split',
      aTally({ unsaid: 1 }, { unsaid: 9 }),
      aTally({ unsaid: 7 }, { unsaid: 3 }),
      'stillSplit',
    ],
    [
      'of which somebody is certain and wrong',
      aTally({ leaning: 9 }, {}),
      aTally({ leaning: 9 }, { certain: 1 }),
      'movedAway',
    ],
    [
      'of which somebody stays certain and wrong',
      aTally({ leaning: 5 }, { certain: 5 }),
      aTally({ leaning: 9 }, { certain: 1 }),
      'surelyMistaken',
    ],
    ['that was split in its only vote', aTally({ unsaid: 5 }, { unsaid: 5 }), undefined, 'stillSplit'],
  ])('%s', (_, first, second, reason) => {
    expect(furtherOf(first, second)).toEqual([{ card: 0, reason }]);
  });

  test('never where most are right and nobody is certain and wrong', () => {
    expect(
      furtherOf(aTally({ certain: 5 }, { certain: 5 }), aTally({ certain: 9 }, { fairlySure: 1 })),
    ).toEqual([]);
  });
});
