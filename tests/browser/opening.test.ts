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
