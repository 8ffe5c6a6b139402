// npm run drawings: draws the pictures that the page shows or that stand for the game elsewhere.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { holeOf } from '../domain/placing.ts';
import { convictions } from '../domain/vocabulary.ts';
import { readPalette } from '../scenes/drawing/palette.ts';
import { drawStill } from '../scenes/drawing/still.ts';
import { iconsFrom } from './pictures/icons.ts';
import { photograph, withChromium } from './pictures/photograph.ts';

const styles = 'src/page/styles/tokens.css';
const folder = 'assets/pictures';

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
const drawIcons = (): Promise<void> =>
  withChromium(async (browser) => {
    for (const { name, size, svg } of iconsFrom(readFileSync('public/icon.svg', 'utf8'))) {
      const html = `<style>body { margin: 0 } svg { display: block }</style>${svg}`;
      writeFileSync(`public/${name}`, await photograph(browser, html, { width: size, height: size }));
      console.log(`public/${name} drawn`);
    }
  });

drawBalances();
await drawIcons();
