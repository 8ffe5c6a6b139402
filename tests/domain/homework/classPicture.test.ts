import { describe, expect, test } from 'vitest';
import { claimOf } from '../../../src/domain/deck.ts';
import { sortRoundOf } from '../../../src/domain/game.ts';
import { classPictureOf } from '../../../src/domain/homework/classPicture.ts';
import { opponentOf, type Placement } from '../../../src/domain/vocabulary.ts';
import { classDeal, sortedSo } from '../../fixtures/aClass.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { times, toBubble, toLab } from '../../fixtures/aGame.ts';
import { aPlayed, type Played, playWhole } from '../../fixtures/aWholeGame.ts';

const deck = aDeck();
const claims = sortRoundOf(playWhole({ ...aPlayed, seed: classDeal })).claims;
const sideAt = (position: number) => claimOf(deck, claims[position] ?? '').side;

/** Somebody who puts every claim right, leaning; but those at the positions given as told. */
const rightBut = (changes: Readonly<Record<number, 'fairlySure' | 'certain' | 'leaning'>>): Played =>
  sortedSo(
    aPlayed,
    claims.map((_, position): Placement => {
      const wrong = changes[position];
      const side = sideAt(position);
      return wrong ? { side: opponentOf(side), conviction: wrong } : { side, conviction: 'leaning' };
    }),
  );

const pictureOf = (...played: readonly Played[]) =>
  classPictureOf(
    deck,
    played.map((each) => playWhole(each)),
  );

describe('the picture of a class', () => {
  test('tells for each claim how many were right and wrong, and how sure', () => {
    const { claims: tallies, players } = pictureOf(
      rightBut({}),
      rightBut({ 3: 'certain' }),
      rightBut({ 3: 'leaning' }),
    );
    expect(players).toBe(3);
    expect(tallies[0]).toEqual({
      claim: claims[3],
      side: sideAt(3),
      right: { leaning: 1, fairlySure: 0, certain: 0 },
      wrong: { leaning: 1, fairlySure: 0, certain: 1 },
    });
    expect(tallies[1]).toMatchObject({ claim: claims[0], right: { leaning: 3 } });
  });

  test('puts the claim first at which most were certain and wrong, then fairly sure, then leaning', () => {
    // Claim 7: one certain mistake. Claim 2: four fairly sure ones. Claims 6 and 5: two and one that only leaned. At all
    // others everybody was right, and they keep the order of the deal.
    const tallies = pictureOf(
      rightBut({ 2: 'fairlySure', 7: 'certain', 6: 'leaning' }),
      rightBut({ 2: 'fairlySure', 5: 'leaning', 6: 'leaning' }),
      rightBut({ 2: 'fairlySure' }),
      rightBut({ 2: 'fairlySure' }),
    ).claims;
    const order = [7, 2, 6, 5, 0, 1, 3, 4, 8, 9, 10, 11];
    expect(tallies.map(({ claim }) => claim)).toEqual(order.map((position) => claims[position]));
  });

  test('tells in words how well the class told the sides apart, and how many players did how well', () => {
    const all = rightBut({});
    const bubble = sortedSo(aPlayed, times(12, toBubble.leaning));
    // d' of twelve right is 2.93, of everything to one side 0. The means: 2.93; 1.95 (well); 1.46 (somewhat).
    expect(pictureOf(all).discrimination.word).toBe('veryWell');
    expect(pictureOf(all, all, bubble).discrimination).toEqual({
      word: 'well',
      players: { notYet: 1, somewhat: 0, well: 0, veryWell: 2 },
    });
    expect(pictureOf(all, bubble).discrimination.word).toBe('somewhat');
  });

  test('shows a class that leans both ways as even, and who leans how', () => {
    const bubble = sortedSo(aPlayed, times(12, toBubble.leaning));
    const lab = sortedSo(aPlayed, times(12, toLab.leaning));
    expect(pictureOf(bubble, lab).lean).toEqual({
      word: 'even',
      players: { bubble: 1, aLittleBubble: 0, even: 0, aLittleLab: 0, lab: 1 },
    });
    expect(pictureOf(lab, lab).lean.word).toBe('lab');
    // Two of them would have 0 and 1.47, a mean of 0.73: a little.
    expect(pictureOf(bubble, rightBut({})).lean.word).toBe('aLittleBubble');
  });

  test('counts the later rounds exchange by exchange and figure by figure', () => {
    const { exchanges, checks } = pictureOf(
      { ...aPlayed, seed: classDeal, choices: [0, 1, 0] },
      { ...aPlayed, seed: classDeal, choices: [0, 0, 2] },
    );
    expect(checks.map(({ right, total }) => [right, total])).toEqual([
      [2, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(exchanges).toHaveLength(3);
    for (const { right, total } of exchanges) expect([right, total]).toEqual([expect.any(Number), 2]);
  });

  test('tells of belief from five answers up, before and after by themselves', () => {
    const said = (beliefBefore: number | null, beliefAfter: number | null): Played => ({
      ...aPlayed,
      seed: classDeal,
      beliefBefore,
      beliefAfter,
    });
    const five = [said(0, 20), said(5, 20), said(10, null), said(15, 10), said(20, 0)];
    expect(pictureOf(...five)).toMatchObject({ beliefBefore: [1, 1, 1, 1, 1], beliefAfter: null });
    expect(pictureOf(...five, said(null, 9))).toMatchObject({
      beliefBefore: [1, 1, 1, 1, 1],
      beliefAfter: [1, 0, 2, 0, 2],
    });
  });

  test('of nobody is empty', () => {
    expect(pictureOf()).toMatchObject({
      players: 0,
      claims: [],
      exchanges: [],
      checks: [],
      beliefBefore: null,
    });
  });
});
