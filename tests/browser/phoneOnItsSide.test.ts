import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness/openGame.ts';
import { expectWhole, headingOn, hostSays, joinSays, liveAddress } from './playing/lessons.ts';
import { quiet } from './playing/player.ts';

const say = hostSays('en');
const sayJoin = joinSays('en');

const bottomOf = async (locator: Locator): Promise<number> => {
  const { y = Number.NaN, height = 0 } = (await locator.boundingBox()) ?? {};
  return y + height;
};

test('In a vote all six places are in sight on a phone on its side, and what is saved always, the context shown or not', async () => {
  const address = liveAddress();
  const host = await openGame({ address, at: '#host', ...quiet });
  await host.getByRole('button', { name: say('start.live.go') }).click();
  const code = (await host.locator('.join-card-code').textContent()) ?? '';
  const voter = await openGame({
    address: `${address}join/`,
    at: `#${code.replace(' ', '')}`,
    viewport: { width: 740, height: 360 },
    touch: true,
  });
  await headingOn(voter, sayJoin('phase.lobby')).waitFor();
  for (const phase of ['beliefBefore', 'read', 'firstVote'] as const) {
    await host.keyboard.press('PageDown');
    // The phone may know it before the teacher's page does, and that goes on from what it knows.
    await headingOn(host, say(`phase.${phase}`)).waitFor();
    await headingOn(voter, sayJoin(`phase.${phase}`)).waitFor();
  }
  const places = voter.getByRole('radio');
  expect(await places.count()).toBe(6);
  for (const place of await places.all()) expect(await bottomOf(place)).toBeLessThanOrEqual(360);
  const saved = voter.locator('.saved');
  expect(await bottomOf(saved)).toBeLessThanOrEqual(360);

  await host.keyboard.press('c');
  await voter.getByText(sayJoin('context.heading'), { exact: true }).waitFor();
  await expect.poll(() => voter.locator('#live').textContent()).toContain(sayJoin('context.heading'));
  for (const height of [360, 620]) {
    await voter.setViewportSize({ width: height === 360 ? 740 : 360, height });
    expect(await bottomOf(saved)).toBeLessThanOrEqual(height);
  }
  await expectWhole(voter);
});
