import { expect, test } from 'vitest';
import type { Game } from '../../../src/domain/game.ts';
import { type GuideStep, guideStepAfterMove, guideStepOf } from '../../../src/page/guide/guideStep.ts';
import { emptyDraft } from '../../../src/stores/draft.ts';
import { aFinishedGame, aGame, times, toLab } from '../../fixtures/aGame.ts';

const shownAt = (guide: GuideStep | null, game: Game | null) =>
  guideStepOf({ draft: { ...emptyDraft, guide }, table: { edition: 1, game, challenge: null } });

const dealt = aGame();
const turned = aGame([{ kind: 'place', placement: toLab.leaning }]);

test('Claim and places are shown while the card waits, what came of it once it is turned over', () => {
  expect([shownAt('claim', dealt), shownAt('places', dealt), shownAt('turn', turned)]).toEqual([
    'claim',
    'places',
    'turn',
  ]);
  expect([shownAt('claim', turned), shownAt('places', turned), shownAt('turn', dealt)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('Nobody is led who has not asked, has no game, or has sorted all claims', () => {
  const over = aFinishedGame(times(12, toLab.leaning));
  expect([shownAt(null, dealt), shownAt('claim', null), shownAt('claim', over)]).toEqual([null, null, null]);
});

test('Who puts the card down as told is shown what came of it, and then no more; whoever just plays is left alone', () => {
  expect(guideStepAfterMove('places')).toBe('turn');
  expect([guideStepAfterMove('claim'), guideStepAfterMove('turn'), guideStepAfterMove(null)]).toEqual([
    null,
    null,
    null,
  ]);
});
