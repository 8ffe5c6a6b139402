import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { startGame } from './playing/ends.ts';
import { arrive, type Player } from './playing/player.ts';
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

/** A small picture that nothing moves: what stands in for a graphics card is slow. */
const arriveQuietly = (): Promise<Player> =>
  arrive({ prepare: withGraphicsCard, viewport: { width: 640, height: 480 }, reducedMotion: true });

test('with a graphics card the picture is drawn by it, and claims can be sorted', async () => {
  const player = await arriveQuietly();
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

/** Runs in the page: takes the graphics card away from the canvas and, a little later, gives it back. */
const loseGraphics = async (canvas: HTMLCanvasElement): Promise<void> => {
  const extension = canvas.getContext('webgl')?.getExtension('WEBGL_lose_context');
  if (!extension) throw new Error('the canvas is not drawn on by WebGL');
  const isBack = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve));
  canvas.addEventListener('webglcontextlost', () => setTimeout(() => extension.restoreContext(), 100));
  extension.loseContext();
  await isBack;
};

test('where the graphics card is taken away and given back, the picture at rest comes back', async () => {
  const player = await arriveQuietly();
  const { page } = player;
  const canvas = page.locator('canvas');
  await startGame(player);
  await canvas.waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const show = (visibility: string): Promise<void> =>
    canvas.evaluate((element, value) => {
      element.style.visibility = value;
    }, visibility);
  await show('hidden');
  const withoutPicture = await page.screenshot();
  await show('visible');
  const looksLike = async (seen: Buffer): Promise<boolean> => (await page.screenshot()).equals(seen);

  await expect.poll(() => looksLike(withoutPicture)).toBe(false);
  let atRest = await page.screenshot();
  await expect
    .poll(async () => {
      const before = atRest;
      atRest = await page.screenshot();
      return atRest.equals(before);
    })
    .toBe(true);
  await canvas.evaluate(loseGraphics);
  await expect.poll(() => looksLike(atRest)).toBe(true);
});
