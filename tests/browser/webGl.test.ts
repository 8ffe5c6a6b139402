import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { startGame } from './playing/ends.ts';
import { arrive } from './playing/player.ts';
import { sortOne } from './playing/sorting.ts';
import { cardAt, nextButton } from './playing/table.ts';

/** Lets the program that stands in for a graphics card pass for one: no test machine has a real one. */
const withGraphicsCard = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const unmaskedRenderer = 0x9246;
    const give = HTMLCanvasElement.prototype.getContext;
    const tell = WebGLRenderingContext.prototype.getParameter;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, options: object = {}) {
        return Reflect.apply(give, this, [kind, { ...options, failIfMajorPerformanceCaveat: false }]);
      },
    });
    Object.assign(WebGLRenderingContext.prototype, {
      getParameter(this: WebGLRenderingContext, name: number) {
        return name === unmaskedRenderer ? 'A graphics card' : Reflect.apply(tell, this, [name]);
      },
    });
  });
};

test('with a graphics card the picture is drawn by it, and claims can be sorted', async () => {
  const player = await arrive({
    prepare: withGraphicsCard,
    viewport: { width: 640, height: 480 },
    reducedMotion: true,
  });
  const { page } = player;
  const canvas = page.locator('canvas');
  await canvas.waitFor({ state: 'attached' });
  // A canvas that is drawn on by WebGL gives no other context.
  expect(await canvas.evaluate((element: HTMLCanvasElement) => element.getContext('2d'))).toBeNull();
  await startGame(player);
  // A wrong certainty bursts the bubble or topples the flask.
  for (const position of [0, 1, 2, 3]) {
    await sortOne(player, position, { isRight: position % 2 === 0, conviction: 'certain' });
    await nextButton(player, position).press('Enter');
  }
  await cardAt(player, 4).waitFor();

  const withPicture = await page.screenshot();
  await canvas.evaluate((element: HTMLCanvasElement) => element.remove());
  expect((await page.screenshot()).equals(withPicture)).toBe(false);
});
