import { buffer } from 'node:stream/consumers';
import jsQR from 'jsqr';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pngSize } from '../fixtures/pngSize.ts';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { expectFit } from './playing/fit.ts';
import { linkIn, textToSend } from './playing/link.ts';
import { type Player, reading } from './playing/player.ts';
import { arriveSure } from './playing/skipping.ts';

const askForMore = ({ page, words: { say } }: Player): Promise<void> =>
  page.getByRole('button', { name: say('share.otherWays') }).press('Enter');

const code = ({ page, words: { say } }: Player) => page.getByRole('img', { name: say('share.code') });

const picture = ({ page, words: { say } }: Player) => page.getByRole('img', { name: say('share.picture') });

/** Black and white: one digit for each pixel, 1 where it is dark. */
interface Pixels {
  readonly dark: string;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page. @returns the pixels of a PNG picture, given in base64. */
const readPixels = async (png: string): Promise<Pixels> => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const paper = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (!paper) throw new Error('no canvas to look at the picture with');
  paper.drawImage(image, 0, 0);
  const { data } = paper.getImageData(0, 0, width, height);
  let dark = '';
  for (let green = 1; green < data.length; green += 4) dark += (data[green] ?? 255) < 128 ? '1' : '0';
  return { dark, width, height };
};

/** @returns what a phone's camera would read in a picture of the screen. */
const readCode = async (page: Page, code: Locator): Promise<string | undefined> => {
  const screenshot = await code.screenshot({ scale: 'css' });
  const { dark, width, height } = await page.evaluate(readPixels, screenshot.toString('base64'));
  const pixels = [...dark].flatMap((digit) => (digit === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
};

/** @returns the picture that is saved. */
const savedPicture = async ({ page, words: { say } }: Player): Promise<Buffer> => {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: say('share.savePicture') }).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('bubble-or-lab.png');
  return buffer(await saved.createReadStream());
};

test.each([
  ['by day on a phone', { ...phone }],
  ['by night on a desktop', { scheme: 'dark' }],
] as const)('the QR code %s is large and opens the score link', async (_, visit) => {
  const player = await arriveSure(visit);
  await askForMore(player);
  const box = await code(player).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(270);
  expect(await readCode(player.page, code(player))).toBe(await linkIn(player));
  await expectNoAxeViolations(player.page);
  await expectFit(player.page);
});

test.each(['en', 'zh'] as const)(
  'the picture in %s can be saved, and is as large as previews are',
  async (language) => {
    const player = await arriveSure({ language });
    await askForMore(player);
    await picture(player).waitFor();
    const png = await savedPicture(player);
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
    // Paper, balance and text: an empty sheet of this size has hardly 4 kB.
    expect(png.length).toBeGreaterThan(40_000);
  },
);

test('code and picture follow what the link tells, and the language', async () => {
  const player = await arriveSure();
  const { page, words } = player;
  await askForMore(player);
  const silent = await savedPicture(player);
  const box = page.getByRole('checkbox', { name: words.say('share.belief') });
  await box.press('Space');
  expect(await code(player).count()).toBe(0);
  await askForMore(player);
  expect(await readCode(page, code(player))).toBe(await linkIn(player));
  expect((await savedPicture(player)).equals(silent)).toBe(false);

  await page.getByRole('button', { name: '简体中文' }).press('Enter');
  const chinese = await reading(player, 'zh');
  await askForMore(chinese);
  await picture(chinese).waitFor();
});

/** Gives the browser a share sheet that does something with what it is given. Runs in the page. */
const shareSheet =
  (share: string) =>
  async (context: BrowserContext): Promise<void> => {
    await context.addInitScript(`Object.assign(navigator, { canShare: () => true, share: ${share} })`);
  };

const sendPicture = ({ page, words: { say } }: Player): Promise<void> =>
  page.getByRole('button', { name: say('share.sendPicture') }).press('Enter');

test('the share sheet gets the picture with the text and the link', async () => {
  const given: unknown[] = [];
  const player = await arriveSure({
    prepare: async (context) => {
      await context.exposeFunction('take', (data: unknown) => given.push(data));
      await shareSheet(
        '({ files, text }) => take({ text, files: files.map(({ name, type }) => name + " " + type) })',
      )(context);
    },
  });
  await askForMore(player);
  await sendPicture(player);
  const text = await textToSend(player);
  await expect.poll(() => given).toEqual([{ text, files: ['bubble-or-lab.png image/png'] }]);
});

test('where the device refuses the picture, that is said, and it can still be saved', async () => {
  const player = await arriveSure({
    prepare: shareSheet('() => Promise.reject(new DOMException("no", "NotAllowedError"))'),
  });
  await askForMore(player);
  await sendPicture(player);
  await player.page.getByText(player.words.say('share.pictureRefused')).waitFor();
  expect(pngSize(await savedPicture(player)).width).toBe(1200);
});

test('where the player closes the share sheet, nothing is said', async () => {
  const player = await arriveSure({
    prepare: shareSheet('() => Promise.reject(new DOMException("closed", "AbortError"))'),
  });
  await askForMore(player);
  await sendPicture(player);
  await picture(player).waitFor();
  expect(await player.page.getByText(player.words.say('share.pictureRefused')).count()).toBe(0);
});

test('where the browser lets nobody paint, that is said, and the QR code is there', async () => {
  const player = await arriveSure({
    prepare: async (context) => {
      await context.addInitScript(
        'OffscreenCanvas.prototype.getContext = HTMLCanvasElement.prototype.getContext = () => null',
      );
    },
  });
  await askForMore(player);
  await player.page.getByText(player.words.say('share.noPicture')).waitFor();
  await code(player).waitFor();
  expect(await picture(player).count()).toBe(0);
});

test('where the part does not load, that is said, and it can be asked for again', async () => {
  const part = /makeOtherWays[^/]*\.js/;
  const player = await arriveSure({ expectedErrors: [part] });
  const { page, words } = player;
  await page.route(part, (route) => route.abort());
  await askForMore(player);
  await page.getByText(words.say('notice.loadFailed')).waitFor();
  await page.getByRole('button', { name: words.say('share.otherWays') }).waitFor();
});
