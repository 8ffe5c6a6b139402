/** `npm run bench`: measures the built game beside a page that leaves everything to Phaser, and writes the table down. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumAdvice, findChromium } from '../../src/tools/machine/chromium.js';
import { chromiumFlags } from '../../src/tools/machine/chromiumFlags.ts';
import { measureDrag } from './dragging.ts';
import { measureIdle } from './idling.ts';
import { measureOpening } from './opening.ts';
import { type PageKind, type Pages, pageKinds, servePages } from './pages.ts';
import { type Aim, formatTable, type Row } from './report.ts';
import { median, quantile } from './statistics.ts';
import { type Conditions, visit } from './visitor.ts';
import { measureWholeGame } from './wholeGame.ts';

/** Openings differ most from run to run, and are the shortest. */
const runs = 5;
const openings = 9;
const resultsFile = 'tests/bench/results.md';

const slowPhone: Conditions = { slowdown: 4, isNetworkSlow: true };
const slowProcessor: Conditions = { slowdown: 4, isNetworkSlow: false };
const asItIs: Conditions = { slowdown: 1, isNetworkSlow: false };

type Measured<Result> = Readonly<Record<PageKind, readonly Result[]>>;

/** Measures both pages in turn, so that whatever else the machine does falls on both. */
const measureBoth = async <Result>(
  name: string,
  browser: Browser,
  pages: Pages,
  conditions: Conditions,
  measure: (page: Page, kind: PageKind) => Promise<Result>,
  times = runs,
): Promise<Measured<Result>> => {
  const measured: Record<PageKind, Result[]> = { game: [], baseline: [] };
  for (let run = 1; run <= times; run += 1) {
    console.log(`${name}, run ${run} of ${times}`);
    for (const kind of pageKinds)
      measured[kind].push(await visit(browser, pages, kind, conditions, (page) => measure(page, kind)));
  }
  return measured;
};

/** @returns a row of medians over the runs. */
const rowOf = <Result>(
  words: Pick<Row, 'name' | 'unit' | 'fractionDigits'> & { readonly aim?: Aim },
  { game, baseline }: Measured<Result>,
  read: (result: Result) => number,
): Row => ({ ...words, game: median(game.map(read)), baseline: median(baseline.map(read)) });

const kilobytes = (bytes: number): number => bytes / 1000;

const cardAim: Aim = { of: 'ratio', limit: 0.27, words: 'ratio at most 0.27' };

const openingRows = async (browser: Browser, pages: Pages): Promise<Row[]> => {
  const measured = await measureBoth('Opening', browser, pages, slowPhone, measureOpening, openings);
  return [
    rowOf({ name: 'First paint', unit: 'ms' }, measured, ({ firstPaint }) => firstPaint),
    rowOf({ name: 'First playable card', unit: 'ms', aim: cardAim }, measured, ({ firstCard }) => firstCard),
    rowOf(
      {
        name: 'Sent before the first card',
        unit: 'kB',
        fractionDigits: 1,
        aim: { of: 'game', limit: 30, words: 'at most 30 kB' },
      },
      measured,
      ({ bytesBefore }) => kilobytes(bytesBefore),
    ),
  ];
};

/** The same where the baseline draws without WebGL as well, which spares it the time to set that up. */
const plainOpeningRows = async (browser: Browser, pages: Pages): Promise<Row[]> => {
  const measured = await measureBoth(
    'Opening without WebGL',
    browser,
    pages,
    slowPhone,
    measureOpening,
    openings,
  );
  return [
    rowOf(
      { name: 'First playable card, no WebGL', unit: 'ms', aim: cardAim },
      measured,
      ({ firstCard }) => firstCard,
    ),
  ];
};

const wholeGameRows = async (browser: Browser, pages: Pages): Promise<Row[]> => {
  const measured = await measureBoth('A whole game', browser, pages, asItIs, measureWholeGame);
  return [
    rowOf(
      {
        name: 'All scripts of a game',
        unit: 'kB',
        fractionDigits: 1,
        aim: { of: 'game', limit: 185, words: 'at most 185 kB' },
      },
      measured,
      ({ scriptBytes }) => kilobytes(scriptBytes),
    ),
    rowOf({ name: 'Everything a game loads', unit: 'kB', fractionDigits: 1 }, measured, ({ allBytes }) =>
      kilobytes(allBytes),
    ),
    rowOf({ name: 'Memory after a game', unit: 'MB', fractionDigits: 1 }, measured, ({ heapBytes }) =>
      kilobytes(kilobytes(heapBytes)),
    ),
  ];
};

/** A frame of 16.7 ms, and what its time stamps may be off by. */
const oneFrameMs = 17.2;

const dragRows = async (browser: Browser, pages: Pages): Promise<Row[]> => {
  const measured = await measureBoth('Dragging', browser, pages, slowProcessor, measureDrag);
  const row = (name: string, share: number, aim?: Aim): Row =>
    rowOf({ name, unit: 'ms', fractionDigits: 1, ...(aim ? { aim } : {}) }, measured, (frames) =>
      quantile(frames, share),
    );
  return [
    row('Frame while dragging, median', 0.5),
    row('Frame while dragging, p95', 0.95, { of: 'game', limit: oneFrameMs, words: 'within one frame' }),
    row('Frame while dragging, p99', 0.99),
  ];
};

const idleRows = async (browser: Browser, pages: Pages): Promise<Row[]> => {
  const measured = await measureBoth('Idling', browser, pages, asItIs, measureIdle);
  const aim: Aim = { of: 'game', limit: 1, words: 'at most 1 % of a core' };
  return [
    rowOf(
      { name: 'Idle, share of a core', unit: '%', fractionDigits: 2, aim },
      measured,
      (percent) => percent,
    ),
  ];
};

const explanation = (version: string): string => `# What the game costs

Made by \`npm run bench\` with Chromium ${version} without a graphics card, Node ${process.versions.node}, ${cpus().length} processor cores.
Medians of ${runs} runs, of ${openings} for the opening, game and baseline in turn. The baseline is the least page that leaves everything to Phaser:
one card drawn in the canvas after \`import Phaser from 'phaser'\`. Both are sent in brotli.

- Phone: 360 x 740 points, 3 device pixels each. Opening: cache empty, processor 4 times slower, 1.6 Mbit/s, 150 ms.
- First paint is the first that shows anything. First playable card: Play pressed as soon as it is there, until the
  first claim can be read and all six places be chosen. Sent before it: every file that had arrived by then.
- The opening is measured in the browser as it is, where the baseline sets up WebGL in software, and once more without
  WebGL, as all the rest is: the game does not draw before its first card, so that for itself it is the same.
- Dragging: a finger moves the card to and fro for four seconds, processor 4 times slower.
- Idle: processor time of the page, ten seconds with a card on the table, five seconds after it has loaded.
- Memory: JavaScript's heap after twelve claims and the results, garbage collected; for the baseline after loading.
`;

const withBrowser = async <Result>(
  executablePath: string,
  flags: readonly string[],
  act: (browser: Browser) => Promise<Result>,
): Promise<Result> => {
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
};

const main = async (): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  const pages = await servePages();
  const opening = await withBrowser(executablePath, [], (browser) => openingRows(browser, pages));
  // Frames under a drawing library in software say nothing of a real device, so that the canvas is measured without WebGL.
  await withBrowser(executablePath, ['--disable-3d-apis'], async (browser) => {
    const rows = [
      ...opening,
      ...(await plainOpeningRows(browser, pages)),
      ...(await wholeGameRows(browser, pages)),
      ...(await dragRows(browser, pages)),
      ...(await idleRows(browser, pages)),
    ];
    const text = `${explanation(browser.version())}\n${formatTable(rows)}\n`;
    writeFileSync(resultsFile, text);
    console.log(`\n${text}\nWritten to ${resultsFile}.`);
  });
  pages.close();
};

await main();
