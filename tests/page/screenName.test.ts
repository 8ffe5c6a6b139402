import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/domain/game.ts';
import { screenNameOf } from '../../src/page/screenName.ts';
import type { NamedScreen } from '../../src/stores/route.ts';
import { aFinishedGame, aGame, sorting, times, toBubble } from '../fixtures/aGame.ts';

const sortedOut = aGame(sorting(times(12, toBubble.leaning)));
const over = aFinishedGame(times(12, toBubble.leaning));

const nameAt = (screen: NamedScreen, game: Game | null, changes = {}) =>
  screenNameOf({
    route: { screen },
    table: { edition: 1, game, challenge: null },
    isComplete: true,
    ...changes,
  });

describe('The address of the game shows', () => {
  test.each([
    ['the title', 'before the first deal', null, 'title'],
    ['the table', 'while claims are left', aGame(), 'sort'],
    ['the verdict', 'after the last claim', sortedOut, 'verdict'],
    ['the results', 'after the verdict', over, 'results'],
  ])('%s %s', (_, __, game, name) => {
    expect(nameAt('game', game)).toBe(name);
  });
});

test('Title and rules can be looked at in the middle of a game', () => {
  expect([nameAt('title', aGame()), nameAt('rules', aGame())]).toEqual(['title', 'rules']);
});

test('Until the later screens have come, only title and table need no patience', () => {
  const waiting = { isComplete: false };
  expect([nameAt('title', null, waiting), nameAt('game', aGame(), waiting)]).toEqual(['title', 'sort']);
  expect([
    nameAt('rules', null, waiting),
    nameAt('game', sortedOut, waiting),
    nameAt('game', over, waiting),
    nameAt('title', null, { route: { screen: 'link', opened: over }, ...waiting }),
  ]).toEqual(['loading', 'loading', 'loading', 'loading']);
});
