import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { enHost } from '../../../src/text/enHost.ts';
import { enJoin } from '../../../src/text/enJoin.ts';
import type { Language } from '../../../src/text/languages.ts';
import { createSay } from '../../../src/text/translate.ts';
import { zhHost } from '../../../src/text/zhHost.ts';
import { zhJoin } from '../../../src/text/zhJoin.ts';
import { expectNoAxeViolations } from '../harness/accessibility.ts';
import { expectFit } from './fit.ts';

/** @returns what a lesson's pages say in the language. */
export const hostSays = (language: Language) =>
  createSay<typeof enHost>(language, { en: enHost, zh: zhHost }[language]);

/** @returns what a participant's page says in the language. */
export const joinSays = (language: Language) =>
  createSay<typeof enJoin>(language, { en: enJoin, zh: zhJoin }[language]);

/** @returns the address of the game with live sessions, which ends in `/`. Each lesson there is apart from all others. */
export const liveAddress = (): string => inject('addresses').live;

/** @returns the heading that a page begins with. */
export const headingOn = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Fails when anything does not fit on the page, or axe finds anything wrong with it. */
export const expectWhole = async (page: Page): Promise<void> => {
  await expectFit(page);
  await expectNoAxeViolations(page);
};
