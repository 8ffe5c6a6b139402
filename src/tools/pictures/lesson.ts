import type { Browser, Locator, Page } from 'playwright-core';
import type { Placement } from '../../domain/vocabulary.ts';
import { enHost } from '../../text/enHost.ts';
import { enJoin } from '../../text/enJoin.ts';
import { type Language, tagOf } from '../../text/languages.ts';
import { createSay, type Say } from '../../text/translate.ts';
import { zhHost } from '../../text/zhHost.ts';
import { zhJoin } from '../../text/zhJoin.ts';
import { takePicture } from './camera.ts';
import type { Size } from './photograph.ts';
import type { Look } from './visit.ts';

/** The moments of a lesson that are shown: the wall at the reveal, and a phone that has voted. */
export type LessonMoment = 'wall' | 'phone';

const screens = { wall: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const;

const sayHost: Readonly<Record<Language, Say<typeof enHost>>> = {
  en: createSay('en', enHost),
  zh: createSay('zh', zhHost),
};
const sayJoin: Readonly<Record<Language, Say<typeof enJoin>>> = {
  en: createSay('en', enJoin),
  zh: createSay('zh', zhJoin),
};

/** Somebody in a lesson, with their page. */
interface Person {
  readonly page: Page;
  readonly language: Language;
}

/** How many vote for each place; whoever shows no finger stands under `unsaid`. */
interface Hands {
  readonly side: Placement['side'];
  readonly sure: Placement['conviction'] | 'unsaid';
  readonly count: number;
}

/** The first claim of the first ready set helps Bubble: 8 see it at once, and 19 once they have talked. */
const before: readonly Hands[] = [
  { side: 'bubble', sure: 'fairlySure', count: 8 },
  { side: 'lab', sure: 'leaning', count: 11 },
  { side: 'lab', sure: 'certain', count: 5 },
];
const after: readonly Hands[] = [
  { side: 'bubble', sure: 'certain', count: 19 },
  { side: 'lab', sure: 'fairlySure', count: 5 },
];

const button = ({ page }: Person, name: string): Locator => page.getByRole('button', { name, exact: true });

const headingOf = ({ page }: Person, name: string): Locator => page.getByRole('heading', { level: 1, name });

type Phase = 'lobby' | 'read' | 'firstVote' | 'advice' | 'talk' | 'secondVote' | 'reveal';

/** Where a number is being typed, the arrow keys are its own. */
const stopTyping = ({ page }: Person): Promise<void> => page.evaluate('document.activeElement.blur()');

/** Leads the lesson on to these phases, one after the other. */
const leadThrough = async (host: Person, ...phases: readonly Phase[]): Promise<void> => {
  await stopTyping(host);
  for (const phase of phases) {
    await host.page.keyboard.press('ArrowRight');
    await headingOf(host, sayHost[host.language](`phase.${phase}`)).waitFor();
  }
};

const countHands = async ({ page, language }: Person, hands: readonly Hands[]): Promise<void> => {
  for (const { side, sure, count } of hands) {
    const name = sayHost[language](`count.place.${sure}`, { side: sayJoin[language](`side.${side}`) });
    await page.getByRole('spinbutton', { name, exact: true }).fill(String(count));
    await page.keyboard.press('Tab');
  }
};

/** Opens a page of the lesson in a browser of its own, lets somebody do something with it, and closes it. */
const open = async <Result>(
  browser: Browser,
  address: string,
  { language, scheme, pixelRatio }: Look,
  viewport: Size,
  act: (person: Person) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({
    locale: tagOf[language],
    viewport,
    deviceScaleFactor: pixelRatio,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await act({ page, language });
  } finally {
    await context.close();
  }
};

/** Begins a lesson of claims alone. */
const begin = async (host: Person, way: 'here' | 'live'): Promise<void> => {
  const say = sayHost[host.language];
  await host.page.getByRole('checkbox', { name: say('start.asksBelief') }).uncheck();
  await button(host, say(`start.${way}.go`)).click();
  await headingOf(host, say('phase.lobby')).waitFor();
};

/** Holds a lesson on one screen, as far as the reveal of its first claim. */
const takeWall = async (host: Person): Promise<Buffer> => {
  await begin(host, 'here');
  await host.page.locator('[data-wall-picture] canvas').waitFor({ state: 'attached' });
  await leadThrough(host, 'read', 'firstVote');
  await button(host, sayHost[host.language]('count.fingers')).click();
  await countHands(host, before);
  await leadThrough(host, 'advice', 'talk', 'secondVote');
  await countHands(host, after);
  await leadThrough(host, 'reveal');
  return takePicture(host.page);
};

/** Votes at once, for certain Bubble. */
const takePhone = async (participant: Person): Promise<Buffer> => {
  const say = sayJoin[participant.language];
  const place = say('vote.bubble.certain');
  await participant.page.getByRole('radio', { name: place }).click();
  await participant.page.getByText(say('saved.done', { place })).waitFor();
  return takePicture(participant.page);
};

/** Opens a session, lets one phone in, and leads the lesson as far as the first vote. */
const holdForPhone = async (browser: Browser, address: string, look: Look, host: Person): Promise<Buffer> => {
  await begin(host, 'live');
  const code = ((await host.page.locator('.join-words-code').textContent()) ?? '').replace(/\s/g, '');
  return open(browser, `${address}join/#${code}`, look, screens.phone, async (participant) => {
    await headingOf(participant, sayJoin[look.language]('phase.lobby')).waitFor();
    await leadThrough(host, 'read', 'firstVote');
    return takePhone(participant);
  });
};

/**
 * Holds two lessons, one on one screen and one with a phone.
 *
 * @param address where the built game and live sessions are served; ends in `/`.
 * @returns the pictures taken on the way.
 */
export const takeLesson = async (
  browser: Browser,
  address: string,
  look: Look,
): Promise<Readonly<Record<LessonMoment, Buffer>>> => {
  const start = `${address}#host`;
  return {
    wall: await open(browser, start, look, screens.wall, takeWall),
    phone: await open(browser, start, look, screens.wall, (host) =>
      holdForPhone(browser, address, look, host),
    ),
  };
};
