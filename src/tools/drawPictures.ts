// npm run drawings: draws the pictures that the page shows or that stand for the game elsewhere.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readDeckFolder } from '../build/deckFolder.ts';
import { parseDeck } from '../content/parseDeck.ts';
import { formatProblem } from '../content/problem.ts';
import { holeOf } from '../domain/placing.ts';
import { convictions } from '../domain/vocabulary.ts';
import { readPalette } from '../scenes/drawing/palette.ts';
import { drawStill } from '../scenes/drawing/still.ts';
import { type Language, languages } from '../text/languages.ts';
import { iconsFrom } from './pictures/icons.ts';
import { photograph, withChromium } from './pictures/photograph.ts';
import { socialPicture, socialSize } from './pictures/socialPicture.ts';

const styles = 'src/page/styles/tokens.css';
const folder = 'assets/pictures';
const deckFolder = 'assets/decks/bubble-or-lab';

/** The custom properties that a piece of a style sheet sets, each with its value. */
const propertiesIn = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' '),
    ]),
  );

/** Draws the still balance in the colours of day and of night, which stand in the page's styles. */
const drawBalances = (): void => {
  const [day = '', night = ''] = readFileSync(styles, 'utf8').split('prefers-color-scheme: dark');
  const holes = convictions.map((conviction) => holeOf({ side: 'lab', conviction }));
  mkdirSync(folder, { recursive: true });
  for (const [name, css] of [
    ['day', day],
    ['night', night],
  ] as const) {
    const own = propertiesIn(css);
    const base = propertiesIn(day);
    const palette = readPalette((property) => own.get(property) ?? base.get(property) ?? '');
    const file = `${folder}/balance-${name}.svg`;
    writeFileSync(file, `${drawStill(palette, holes)}\n`);
    console.log(`${file} drawn`);
  }
};

/** Draws the icons of the installed game from the one of the page. */
const drawIcons = async (browser: Browser): Promise<void> => {
  for (const { name, size, svg } of iconsFrom(readFileSync('public/icon.svg', 'utf8'))) {
    const html = `<style>body { margin: 0 } svg { display: block }</style>${svg}`;
    writeFileSync(`public/${name}`, await photograph(browser, html, { width: size, height: size }));
    console.log(`public/${name} drawn`);
  }
};

const readMotion = (language: Language): string => {
  const parsing = parseDeck(readDeckFolder(deckFolder, deckFolder));
  if (parsing.kind !== 'deck') throw new Error(parsing.problems.map(formatProblem).join('\n'));
  return parsing.words.get(language)?.texts.motion ?? '';
};

/** Draws what is shown where somebody sends a link to the game. */
const drawSocialPictures = async (browser: Browser): Promise<void> => {
  for (const language of languages) {
    const html = socialPicture(language, {
      tokens: readFileSync(styles, 'utf8'),
      balance: readFileSync(`${folder}/balance-day.svg`, 'utf8'),
      guilloche: readFileSync(`${folder}/guilloche.svg`, 'utf8'),
      motion: readMotion(language),
    });
    writeFileSync(`public/social-${language}.jpg`, await photograph(browser, html, socialSize, 'jpeg'));
    console.log(`public/social-${language}.jpg drawn`);
  }
};

drawBalances();
await withChromium(async (browser) => {
  await drawIcons(browser);
  await drawSocialPictures(browser);
});
