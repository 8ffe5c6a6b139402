import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/domain/deck.ts';
import { classPictureOf } from '../../../src/domain/homework/classPicture.ts';
import { readHandedIn } from '../../../src/domain/homework/handedIn.ts';
import { formatLessonLink } from '../../../src/domain/session/lessonLink.ts';
import { anyClass, classDeal, linkOf } from '../../fixtures/aClass.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { toLab } from '../../fixtures/aGame.ts';
import { aPlayed } from '../../fixtures/aWholeGame.ts';

const editionOne = (edition: number): Deck | undefined => (edition === 1 ? aDeck() : undefined);
const read = (text: string) => readHandedIn(text, editionOne);

const link = (choice: number, seed = classDeal): string =>
  linkOf({ ...aPlayed, seed, choices: [choice, choice, choice] });

/** The link of a lesson that was held in class. */
const lesson = formatLessonLink({
  edition: 1,
  cards: [{ number: 3, first: toLab.certain, second: null }],
  beliefBefore: null,
  beliefAfter: null,
});

describe('what a class has handed in', () => {
  test('is counted game by game, and what is left out is named with the reason', () => {
    const wrong = `${link(2).slice(0, -1)}${link(2).endsWith('0') ? '1' : '0'}`;
    const text = `
      Amber: https://example.org/#${link(0)}
      Otter: "#${link(1)}" and once more #${link(1)}
      Heron: https://example.org/#${link(0, 42)}
      Robin: https://example.org/#${wrong}
      Finch: https://example.org/#deal=100l8dDabcdef
      Crane: https://example.org/#${lesson}
      Raven: #${linkOf({ ...aPlayed, seed: classDeal }, 7)}`;
    const { deal, games, leftOut } = read(text);
    expect(deal).toEqual({ edition: 1, seed: classDeal });
    expect(games).toHaveLength(2);
    expect(leftOut).toEqual([
      { reason: 'again', text: link(1), times: 2 },
      { reason: 'otherDeal', text: link(0, 42) },
      { reason: 'broken', text: wrong, problem: 'link/damaged' },
      { reason: 'invitation', text: '100l8dDabcdef' },
      { reason: 'lesson', text: lesson },
      { reason: 'broken', text: linkOf({ ...aPlayed, seed: classDeal }, 7), problem: 'link/unknown-deck' },
    ]);
  });

  test('is of the deal that most have played; of two with as many, the first', () => {
    expect(read([link(0, 42), link(0), link(1)].join(' ')).deal?.seed).toBe(classDeal);
    expect(read([link(0, 42), link(0)].join(' ')).deal?.seed).toBe(42);
    expect(read([link(0), link(0, 42)].join(' ')).deal?.seed).toBe(classDeal);
  });

  test('counts a game once that was sent without where its player stood and then with it, whichever came first', () => {
    const played = { ...aPlayed, seed: classDeal, beliefBefore: 4, beliefAfter: 9 };
    const silent = linkOf({ ...played, beliefBefore: null, beliefAfter: null });
    const open = linkOf(played);
    for (const text of [`${silent} ${open}`, `${open} ${silent}`]) {
      const { games, leftOut } = read(text);
      expect(games.map(({ beliefBefore }) => beliefBefore)).toEqual([4]);
      expect(leftOut).toEqual([{ reason: 'saysLess', text: silent }]);
    }
  });

  test('counts two games with the same moves where each player stood elsewhere', () => {
    const played = { ...aPlayed, seed: classDeal, beliefAfter: 9 };
    const text = [4, 5].map((beliefBefore) => linkOf({ ...played, beliefBefore })).join(' ');
    expect(read(text).games).toHaveLength(2);
    expect(read(text).leftOut).toEqual([]);
  });

  test('is nothing where nothing was pasted', () => {
    expect(read('')).toEqual({ deal: null, games: [], leftOut: [] });
  });

  test('gives the same picture in any order', () => {
    fc.assert(
      fc.property(anyClass(), fc.gen(), (links, generate) => {
        const shuffled = generate(fc.shuffledSubarray, [...links], { minLength: links.length });
        const picture = (texts: readonly string[]) => classPictureOf(aDeck(), read(texts.join('\n')).games);
        expect(picture(shuffled)).toEqual(picture(links));
      }),
      { numRuns: 40 },
    );
  });

  test('counts the same when it is pasted twice, and names every link as a second one', () => {
    fc.assert(
      fc.property(anyClass(), (links) => {
        const once = read(links.join(' '));
        const twice = read([...links, ...links].join(' '));
        expect(twice.games).toEqual(once.games);
        expect(once.leftOut).toEqual([]);
        expect(twice.leftOut).toEqual(links.map((text) => ({ reason: 'again', text, times: 2 })));
      }),
      { numRuns: 40 },
    );
  });

  test('counts each link once or names it, never both but for a second one', () => {
    const anyLinks = fc.array(
      fc.tuple(fc.nat(2), fc.constantFrom(classDeal, 42, 7)).map(([choice, seed]) => link(choice, seed)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { games, leftOut } = read(links.join('\n'));
        const others = leftOut.filter(({ reason }) => reason !== 'again').length;
        expect(games.length + others).toBe(new Set(links).size);
      }),
      { numRuns: 60 },
    );
  });
});
