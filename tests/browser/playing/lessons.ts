import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { enHost } from '../../../src/text/enHost.ts';
import { enJoin } from '../../../src/text/enJoin.ts';
import type { Language } from '../../../src/text/languages.ts';
import { createSay } from '../../../src/text/translate.ts';
import { zhHost } from '../../../src/text/zhHost.ts';
import { zhJoin } from '../../../src/text/zhJoin.ts';
import { aFolder, startServer } from '../../server/running/serverProcess.ts';
import { expectNoAxeViolations } from '../harness/accessibility.ts';
import { builtGame } from '../harness/builtGame.ts';
import { expectFit } from './fit.ts';

/** @returns what a lesson's pages say in the language. */
export const hostSays = (language: Language) =>
  createSay<typeof enHost>(language, { en: enHost, zh: zhHost }[language]);

/** @returns what a participant's page says in the language. */
export const joinSays = (language: Language) =>
  createSay<typeof enJoin>(language, { en: enJoin, zh: zhJoin }[language]);

/** Serves the game and live sessions until the test ends. @returns the address, which ends in `/`. */
export const serveLive = async (): Promise<string> => {
  const data = aFolder('live-lesson');
  const server = await startServer({ BUILT_GAME: builtGame, LIVE_DATA: data.path });
  onTestFinished(async () => {
    await server.end();
    data.remove();
  });
  return `${server.url}/`;
};

/** @returns the heading that a page begins with. */
export const headingOn = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Fails when anything does not fit on the page, or axe finds anything wrong with it. */
export const expectWhole = async (page: Page): Promise<void> => {
  await expectFit(page);
  await expectNoAxeViolations(page);
};
