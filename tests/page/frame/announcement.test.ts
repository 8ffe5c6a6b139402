import { describe, expect, test } from 'vitest';
import { deckOfEdition, latestEdition } from '../../../src/content/editions.ts';
import type { DeckTexts } from '../../../src/domain/deck.ts';
import { type Game, startGame } from '../../../src/domain/game.ts';
import type { Move } from '../../../src/domain/move.ts';
import type { Placement } from '../../../src/domain/vocabulary.ts';
import { announcementOf } from '../../../src/page/frame/announcement.ts';
import type { Snapshot } from '../../../src/page/snapshot.ts';
import type { NamedScreen } from '../../../src/stores/route.ts';
import { en } from '../../../src/text/en.ts';
import { createTranslate } from '../../../src/text/translate.ts';
import { zh } from '../../../src/text/zh.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { aGame, play, sorting, times, toBubble, toLab } from '../../fixtures/aGame.ts';

const texts: DeckTexts = {
  motion: '',
  claims: {
    'bubble-1': { card: 'Servers cost money.', why: 'The article counts the cost.' },
    'bubble-2': { card: 'Nobody pays yet.', why: 'The article asks who pays.' },
  },
  voices: {},
  documents: {},
};

const english: Snapshot['words'] = {
  language: 'en',
  say: createTranslate('en', en),
  deck: texts,
  rounds: null,
};
const chinese: Snapshot['words'] = {
  language: 'zh',
  say: createTranslate('zh', zh),
  deck: texts,
  rounds: null,
};

const at = (game: Game | null, screen: NamedScreen = 'game', words = english) => ({
  deck: aDeck(),
  table: { edition: 1, game, challenge: null },
  words,
  route: { screen },
  isComplete: true,
});

const aWholeGame = (): Game => {
  const deck = deckOfEdition(latestEdition);
  if (!deck) throw new Error('the latest edition has no deck');
  return startGame(deck, 1, null, 'whole');
};

const dealt = aGame();
const place = (placement: Placement): Move => ({ kind: 'place', placement });

/** What is said after the first claim, which helps Bubble, has been put there. */
const saidAfter = (placement: Placement) => announcementOf(at(dealt), at(play(dealt, [place(placement)])));

describe('A screen reader is told', () => {
  test('the first claim of a new deal', () => {
    expect(announcementOf(at(null, 'title'), at(dealt))).toBe('Claim 1 of 12: Servers cost money.');
  });

  test('the next claim', () => {
    const turned = play(dealt, [place(toLab.leaning)]);
    const next = play(turned, [{ kind: 'next' }]);
    expect(announcementOf(at(turned), at(next))).toBe('Claim 2 of 12: Nobody pays yet.');
  });

  test.each([
    [toBubble.leaning, 'Right, plus 1 point. The article counts the cost.'],
    [toBubble.certain, 'Right, plus 3 points. The article counts the cost.'],
    [
      toLab.fairlySure,
      'Wrong, minus 2 points: the document uses it for Bubble. The article counts the cost.',
    ],
    [toLab.leaning, 'Wrong, no points lost: the document uses it for Bubble. The article counts the cost.'],
  ])('right or wrong, the points and why: %j', (placement, sentence) => {
    expect(saidAfter(placement)).toBe(sentence);
  });

  test('why, as soon as the reasons have come, where they come after the claim was placed', () => {
    const cards = { ...texts, claims: { 'bubble-1': { card: 'Servers cost money.' } } };
    const turned = play(dealt, [place(toBubble.leaning)]);
    const early = at(turned, 'game', { ...english, deck: cards });
    expect(announcementOf(early, at(turned))).toBe('Right, plus 1 point. The article counts the cost.');
    expect(announcementOf(at(dealt, 'game', early.words), at(dealt))).toBeNull();
  });

  test('that the last claim is sorted, then the results', () => {
    const last = play(dealt, sorting(times(12, toBubble.certain)).slice(0, -1));
    const verdict = play(last, [{ kind: 'next' }]);
    const over = play(verdict, [{ kind: 'conclude', belief: null }]);
    expect(announcementOf(at(last), at(verdict))).toBe('That was the last claim. Where do you stand now?');
    // Six of the twelve help Bubble: 6 x 3 - 6 x 6 = -18 points, of 12 x 3 = 36.
    expect(announcementOf(at(verdict), at(over))).toBe(
      'Your results: −18 of 36 points, 6 of 12 sorted right.',
    );
  });

  test('where the game stands, when it comes back from another screen', () => {
    expect(announcementOf(at(dealt, 'rules'), at(dealt))).toBe('Claim 1 of 12: Servers cost money.');
  });
});

describe('A screen reader is not told', () => {
  test('anything again when only the language changes', () => {
    expect(announcementOf(at(dealt), at(dealt, 'game', chinese))).toBeNull();
  });

  test('of the game while another screen stands before it', () => {
    expect(announcementOf(at(dealt), at(dealt, 'title'))).toBeNull();
    expect(announcementOf(at(null, 'title'), at(dealt, 'title'))).toBeNull();
  });

  test('the claim again when only its context is opened', () => {
    const whole = aWholeGame();
    const opened = play(whole, [{ kind: 'openContext' }]);
    expect(announcementOf(at(whole), at(opened))).toBeNull();
  });

  test('of a game that there is not', () => {
    expect(announcementOf(at(null, 'title'), at(null))).toBeNull();
  });
});
