import { expect, test } from 'vitest';
import { expectNoAxeViolations, treeOf } from './harness/accessibility.ts';
import { openGame } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';

test.each([
  ['alone on its host', { under: 'root' }],
  ['below other folders', { under: 'subPath' }],
  ['on a phone', phone],
] as const)('the game opens %s', async (_, visit) => {
  const page = await openGame(visit);
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  expect(await page.title()).toContain('Bubble or Lab');
  expect(await treeOf(page)).toContain('heading "Bubble or Lab"');
  await expectNoAxeViolations(page);
});

/** Runs in the page. @returns whether the advice is seen when the page has stood for so many milliseconds. */
const isAdviceSeenAfter = (ms: number): boolean => {
  for (const animation of document.getAnimations()) animation.currentTime = ms;
  const advice = document.querySelector('.opening-late');
  return advice?.checkVisibility({ visibilityProperty: true }) ?? false;
};

test.each(['first', 'game'])(
  'where the file %s of the game does not come, the page gives advice after ten seconds',
  async (name) => {
    const file = new RegExp(`/${name}-[^/]+\\.js`);
    const page = await openGame({
      prepare: async (context) => {
        await context.route(file, (route) => route.abort());
      },
      expectedErrors: [file, /dynamically imported module/],
    });
    await page.getByRole('heading', { name: 'Bubble or Lab' }).waitFor();
    expect(await page.evaluate(isAdviceSeenAfter, 9_900)).toBe(false);
    expect(await page.evaluate(isAdviceSeenAfter, 10_100)).toBe(true);
    expect(await treeOf(page)).toContain('Please load the page again.');
  },
);
