import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness/openGame.ts';
import { phone } from './harness/phone.ts';
import { misfitsOn, smallWindows, tangledOn } from './playing/fit.ts';
import { headingOn, hostSays, joinSays, liveAddress } from './playing/lessons.ts';

const pages = ['#classroom', '#host', '#bylink', '#pack', '#wall', '#deal=0'] as const;

/** @returns a sentence for everything that does not fit on a small window, or lies on something with large text. */
const misfitsIn = async (page: Page, name: string): Promise<string[]> => {
  const misfits: string[] = [];
  for (const size of smallWindows) {
    await page.setViewportSize(size);
    misfits.push(...(await misfitsOn(page)).map((each) => `${name}, ${size.width} wide: ${each}`));
  }
  return [...misfits, ...(await tangledOn(page)).map((each) => `${name}, large text: ${each}`)];
};

test.each(['en', 'zh'] as const)(
  'each page of the classroom has a name of its own in the browser’s tab, and fits on small windows and with large text: %s',
  { timeout: 120_000 },
  async (language) => {
    const page = await openGame({ language, reducedMotion: true });
    const names: string[] = [];
    const misfits: string[] = [];
    for (const at of pages) {
      await page.goto(`${page.url().replace(/#.*/, '')}${at}`);
      await page.locator('.room h1').waitFor();
      names.push(await page.title());
      misfits.push(...(await misfitsIn(page, at)));
    }
    expect(new Set(names).size).toBe(pages.length);
    expect(misfits).toEqual([]);
  },
);

const phasesToVote = ['beliefBefore', 'read', 'firstVote'] as const;
const phasesToReveal = ['advice', 'talk', 'secondVote', 'reveal'] as const;

test.each(['en', 'zh'] as const)(
  'a live lesson fits on small windows and with large text, for its host and on phones: %s',
  { timeout: 120_000 },
  async (language) => {
    const [say, sayJoin] = [hostSays(language), joinSays(language)];
    const address = liveAddress();
    const host = await openGame({ address, at: '#host', language, reducedMotion: true });
    await host.getByRole('button', { name: say('start.live.go') }).click();
    await headingOn(host, say('phase.lobby')).waitFor();
    const code = ((await host.locator('.join-words-code').textContent()) ?? '').replace(' ', '');
    const voter = await openGame({ address: `${address}join/`, at: `#${code}`, language, ...phone });
    await headingOn(voter, sayJoin('phase.lobby')).waitFor();
    const goThrough = async (phases: readonly (typeof phasesToVote | typeof phasesToReveal)[number][]) => {
      for (const phase of phases) {
        await host.keyboard.press('PageDown');
        await headingOn(host, say(`phase.${phase}`)).waitFor();
        await headingOn(voter, sayJoin(`phase.${phase}`)).waitFor();
      }
    };
    const misfits = await misfitsIn(host, 'host, lobby');
    await goThrough(phasesToVote);
    await voter.getByRole('radio', { name: sayJoin('vote.lab.certain') }).click();
    const place = sayJoin('vote.lab.certain');
    await voter.getByText(sayJoin('saved.done', { place })).waitFor();
    misfits.push(...(await misfitsIn(host, 'host, vote')), ...(await misfitsIn(voter, 'phone, vote')));
    await goThrough(phasesToReveal);
    misfits.push(...(await misfitsIn(host, 'host, reveal')), ...(await misfitsIn(voter, 'phone, reveal')));
    expect(misfits).toEqual([]);
  },
);

test.each(['en', 'zh'] as const)(
  'a lesson on one screen fits on small windows and with large text, also where fingers are counted: %s',
  { timeout: 120_000 },
  async (language) => {
    const say = hostSays(language);
    const page = await openGame({ at: '#host', language, reducedMotion: true });
    await page.getByRole('button', { name: say('start.here.go') }).click();
    await headingOn(page, say('phase.lobby')).waitFor();
    const misfits: string[] = [];
    const look = async (name: string): Promise<void> => void misfits.push(...(await misfitsIn(page, name)));
    for (const phase of phasesToVote) {
      await page.keyboard.press('PageDown');
      await headingOn(page, say(`phase.${phase}`)).waitFor();
      if (phase === 'beliefBefore') await look(phase);
    }
    await page.getByRole('button', { name: say('count.fingers') }).click();
    await page.getByRole('spinbutton').nth(2).fill('12');
    await page.getByRole('spinbutton').nth(4).fill('7');
    await look('firstVote');
    await headingOn(page, say('phase.firstVote')).click();
    for (const phase of phasesToReveal) {
      await page.keyboard.press('PageDown');
      await headingOn(page, say(`phase.${phase}`)).waitFor();
    }
    await look('reveal');
    expect(misfits).toEqual([]);
  },
);
