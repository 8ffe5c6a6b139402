import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Partners, pairPeople, type Sign, type Voter } from '../../../src/domain/session/partners.ts';
import type { Side } from '../../../src/domain/vocabulary.ts';

const votersOf = (bubble: number, lab: number): readonly Voter[] => {
  const some = (count: number, side: Side) =>
    Array.from({ length: count }, (_, index): Voter => ({ id: `${side}-${index}`, side }));
  return [...some(bubble, 'bubble'), ...some(lab, 'lab')];
};

const nameOf = ({ shape, letter }: Sign): string => `${shape} ${letter}`;

const anySeed = fc.nat(2 ** 32 - 1);
const bothSides = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), anySeed);

/** @returns whoever shows the sign that somebody looks for. */
const foundBy = (pairs: ReadonlyMap<string, Partners>, { lookFor }: Partners): readonly string[] =>
  [...pairs].filter(([, { own }]) => nameOf(own) === nameOf(lookFor)).map(([id]) => id);

describe('For the talk', () => {
  test('everybody who voted has a sign, and looks for one that somebody has who voted otherwise', () => {
    fc.assert(
      fc.property(bothSides, ([bubble, lab, seed]) => {
        const voters = votersOf(bubble, lab);
        const pairs = pairPeople(voters, seed);
        expect(pairs.size).toBe(voters.length);
        for (const { id, side } of voters) {
          const found = foundBy(pairs, pairs.get(id)!);
          expect(found.length).toBeGreaterThan(0);
          for (const other of found) expect(other.startsWith(side)).toBe(false);
        }
      }),
    );
  });

  test('who is looked for looks back', () => {
    fc.assert(
      fc.property(bothSides, ([bubble, lab, seed]) => {
        const pairs = pairPeople(votersOf(bubble, lab), seed);
        for (const partners of pairs.values())
          for (const other of foundBy(pairs, partners))
            expect(nameOf(pairs.get(other)!.lookFor)).toBe(nameOf(partners.own));
      }),
    );
  });

  test('ten against twenty make ten groups of three', () => {
    const pairs = pairPeople(votersOf(10, 20), 5);
    const letters = [...pairs.values()].map(({ own }) => own.letter);
    expect(new Set(letters).size).toBe(10);
    for (const letter of letters) expect(letters.filter((each) => each === letter)).toHaveLength(3);
  });

  test('a thousand share the 23 letters, so that a partner is never far', () => {
    const pairs = pairPeople(votersOf(400, 600), 5);
    expect(pairs.size).toBe(1000);
    expect(new Set([...pairs.values()].map(({ own }) => own.letter)).size).toBe(23);
  });

  test('a shape does not tell a side: the same one stands for either, under other letters', () => {
    const pairs = pairPeople(votersOf(30, 30), 11);
    const shapesOf = (side: Side) =>
      new Set([...pairs].filter(([id]) => id.startsWith(side)).map(([, { own }]) => own.shape));
    expect(shapesOf('bubble').size).toBeGreaterThan(3);
    expect(shapesOf('lab').size).toBeGreaterThan(3);
  });

  test('where all voted alike everybody has somebody to look for all the same', () => {
    const pairs = pairPeople(votersOf(0, 9), 3);
    expect(pairs.size).toBe(9);
    for (const partners of pairs.values()) expect(foundBy(pairs, partners).length).toBeGreaterThan(0);
  });

  test('one voter alone has nobody to look for, and neither has none', () => {
    expect(pairPeople(votersOf(1, 0), 3).size).toBe(0);
    expect(pairPeople([], 3).size).toBe(0);
  });

  test('the same votes and seed give the same signs, another seed other ones', () => {
    expect(pairPeople(votersOf(5, 6), 8)).toEqual(pairPeople(votersOf(5, 6), 8));
    expect(pairPeople(votersOf(5, 6), 8)).not.toEqual(pairPeople(votersOf(5, 6), 9));
  });
});
