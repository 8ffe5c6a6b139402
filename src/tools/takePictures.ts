// npm run pictures: plays the built game in Chromium, holds a lesson with it, and takes the pictures of both READMEs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readDeckFolder } from '../build/deckFolder.ts';
import { parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { type LessonMoment, takeLesson } from './pictures/lesson.ts';
import { type Moment, playForPictures, takeTitle } from './pictures/moments.ts';
import { withChromium } from './pictures/photograph.ts';
import { type Plan, planFor } from './pictures/plan.ts';
import { type Look, visitGame } from './pictures/visit.ts';
import { withGame } from './pictures/withGame.ts';

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

type Pictures = Readonly<Record<Moment | LessonMoment, Buffer>>;

const takeAll = async (browser: Browser, address: string, look: Look, plan: Plan): Promise<Pictures> => ({
  title: await visitGame(browser, address, { ...look, pixelRatio: titleRatio }, plan, takeTitle),
  ...(await visitGame(browser, address, look, plan, playForPictures)),
  ...(await takeLesson(browser, address, look)),
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** @returns the bytes of all the pictures written. */
const write = (pictures: Pictures, { language }: Look): number => {
  let bytes = 0;
  for (const [moment, picture] of Object.entries(pictures)) {
    const path = join(folder, `${moment}-${language}.webp`);
    writeFileSync(path, picture);
    console.log(`${path}: ${kilobytes(picture.length)}`);
    bytes += picture.length;
  }
  return bytes;
};

await withGame((address) =>
  withChromium(async (browser) => {
    const plan = readPlan();
    mkdirSync(folder, { recursive: true });
    let bytes = 0;
    for (const look of looks) bytes += write(await takeAll(browser, address, look, plan), look);
    console.log(`${kilobytes(bytes)} in all.`);
  }),
);
