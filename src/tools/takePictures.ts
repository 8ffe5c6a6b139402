// npm run pictures: plays the built game in Chromium and takes the pictures of both READMEs, of the same game each time.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { readDeckFolder } from '../build/deckFolder.ts';
import { parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { readSite } from '../server/serving/site.ts';
import { createSiteServer, listen } from '../server/serving/siteServer.ts';
import { chromiumAdvice, findChromium } from './machine/chromium.js';
import { chromiumFlags } from './machine/chromiumFlags.ts';
import { type Moment, moments, playForPictures, takeTitle } from './pictures/moments.ts';
import { type Plan, planFor } from './pictures/plan.ts';
import { type Look, visitGame } from './pictures/visit.ts';

const folder = 'assets/pictures/readme';
const deckFolder = 'assets/decks/bubble-or-lab';

/** Any seed would do; with this one the held card and the one that bursts the bubble are short and telling. */
const seed = 2_775_342_405;

const looks: readonly Look[] = [
  { language: 'en', scheme: 'light', pixelRatio: 1 },
  { language: 'zh', scheme: 'dark', pixelRatio: 1 },
];

/** The title is shown widest, so that it is taken finer than the rest. */
const titleRatio = 1.25;

const readPlan = (): Plan => {
  const parsing = parseDeck(readDeckFolder(deckFolder, deckFolder));
  if (parsing.kind !== 'deck') throw new Error(parsing.problems.map(formatProblem).join('\n'));
  return planFor(parsing.deck, seed);
};

const takeAll = async (
  browser: Browser,
  address: string,
  look: Look,
  plan: Plan,
): Promise<Readonly<Record<Moment, Buffer>>> => ({
  title: await visitGame(browser, address, { ...look, pixelRatio: titleRatio }, plan, takeTitle),
  ...(await visitGame(browser, address, look, plan, playForPictures)),
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** @returns the bytes of all the pictures written. */
const write = (pictures: Readonly<Record<Moment, Buffer>>, { language }: Look): number => {
  for (const moment of moments) {
    const path = join(folder, `${moment}-${language}.webp`);
    writeFileSync(path, pictures[moment]);
    console.log(`${path}: ${kilobytes(pictures[moment].length)}`);
  }
  return moments.reduce((sum, moment) => sum + pictures[moment].length, 0);
};

const withBrowser = async (act: (browser: Browser, address: string) => Promise<void>): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  const server = createSiteServer(readSite('dist'));
  const port = await listen(server, { host: 'localhost', port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    await act(browser, `http://localhost:${port}/`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

await withBrowser(async (browser, address) => {
  const plan = readPlan();
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const look of looks) bytes += write(await takeAll(browser, address, look, plan), look);
  console.log(`${kilobytes(bytes)} in all.`);
});
