import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { axeViolationsIn, treeOf } from './harness/accessibility.ts';
import { errorsOf, expectNoErrors, watchErrors } from './harness/errors.ts';
import { openGame, startBrowser } from './harness/openGame.ts';
import { faintTextsOn } from './playing/contrast.ts';
import { tangledOn } from './playing/fit.ts';

/** Opens the game in a browser in which things may go wrong. */
const openApart = async (expected: readonly RegExp[] = []): Promise<Page> => {
  const context = await (await startBrowser()).newContext({ reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  watchErrors(context, expected);
  const page = await context.newPage();
  await page.goto(inject('addresses').root);
  return page;
};

describe('a test learns of', () => {
  test('an error in the console', async () => {
    const page = await openApart();
    await page.evaluate("console.error('the table is gone')");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('the table is gone')]);
    expect(() => expectNoErrors(page)).toThrow();
  });

  test('an error that nothing caught', async () => {
    const page = await openApart();
    await page.evaluate("void setTimeout(() => { throw new Error('no such claim'); })");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('no such claim')]);
  });

  test('a file that is not there', async () => {
    const page = await openApart();
    await page.evaluate("void fetch('nowhere.json')");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('nowhere.json')]);
  });

  test('what the Content-Security-Policy refuses', async () => {
    const page = await openApart();
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: '0' }))",
    );
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  test('no error that it expects', async () => {
    const page = await openApart([/the table/]);
    await page.evaluate("console.error('the table is gone'); console.error('the beam is gone')");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('the beam is gone')]);
  });

  test('a button without a name, which axe and the tree both show', async () => {
    const page = await openApart();
    await page.evaluate("document.body.innerHTML = '<main><button></button></main>'");
    expect(await axeViolationsIn(page)).toContainEqual(expect.stringContaining('button-name'));
    expect((await treeOf(page)).split('\n').map((line) => line.trim())).toContain('- button');
  });

  test('a text that hardly stands out from its paper, and one that lies on another', async () => {
    const page = await openApart();
    await page.evaluate(() => {
      document.body.innerHTML = '<main><p>A bubble</p><p>A lab</p><p>A motion</p></main>';
      const [bubble, lab, motion] = document.querySelectorAll('p');
      Object.assign(document.body.style, { background: '#fff', color: '#000' });
      if (bubble) bubble.style.color = '#aaa';
      if (lab) Object.assign(lab.style, { position: 'relative', top: '100px' });
      if (motion) Object.assign(motion.style, { position: 'relative', top: '100px', marginTop: '-1lh' });
    });
    // Grey of 170 has a luminance of 0.402: 1.05 / 0.452 is 2.3.
    expect(await faintTextsOn(page)).toEqual(['"A bubble" has 2.3 to 1, in places 2.3']);
    expect(await tangledOn(page)).toEqual(['"A lab" lies on "A motion"']);
  });
});

test('each visit begins without what an earlier one kept', async () => {
  const first = await openGame({ reducedMotion: true });
  await first.evaluate("localStorage.setItem('kept', 'yes')");
  const second = await openGame({ reducedMotion: true });
  expect(await second.evaluate("localStorage.getItem('kept')")).toBeNull();
});

test('Phaser can be blocked', async () => {
  const page = await openGame({ blockPhaser: true, reducedMotion: true });
  await page.getByText('The moving picture could not start here.').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
});
