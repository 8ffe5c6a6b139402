import { expect, test } from 'vitest';
import { dragByMouse, middleOf } from './harness/dragging.ts';
import { startGame } from './playing/ends.ts';
import { arrive } from './playing/player.ts';
import { cardAt } from './playing/table.ts';

/**
 * Runs in the page: notes in which order another place is held, the picture is drawn, and the card is moved, which
 * each frame of the picture ends with.
 */
const noteDrawing = (): void => {
  const note = (what: string): void => {
    document.documentElement.dataset.drawn = `${document.documentElement.dataset.drawn ?? ''} ${what}`;
  };
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    if (this.canvas.isConnected) note('picture');
    clearRect.apply(this, area);
  };
  new MutationObserver((changes) => {
    const isOf = (selector: string): boolean =>
      changes.some(({ target }) => target instanceof Element && target.matches(selector));
    if (isOf('[role=radio]')) note('place');
    if (isOf('[data-front]')) note('card');
  }).observe(document, { subtree: true, attributeFilter: ['aria-checked', 'style'] });
};

test('in the frame in which another place is held the card moves on, and the picture follows in the next', async () => {
  const player = await arrive();
  const { page } = player;
  await startGame(player);
  await page.locator('canvas').waitFor({ state: 'attached' });
  const middle = await middleOf(cardAt(player, 0));
  await page.evaluate(noteDrawing);

  let drawn = '';
  await dragByMouse(page, middle, { x: middle.x + 500, y: middle.y }, async () => {
    drawn = (await page.locator('html').getAttribute('data-drawn')) ?? '';
  });
  expect(drawn).toMatch(/place card picture card/);
  expect(drawn).not.toMatch(/place picture/);
});
