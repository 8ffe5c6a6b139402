import type { Browser, BrowserContext, Page } from 'playwright-core';
import { en } from '../../text/en.ts';
import { enLater } from '../../text/enLater.ts';
import { type Language, tagOf } from '../../text/languages.ts';
import { createTranslate, type Translate } from '../../text/translate.ts';
import { zh } from '../../text/zh.ts';
import { zhLater } from '../../text/zhLater.ts';
import type { Plan } from './plan.ts';

/** How the game looks in a picture. */
export interface Look {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  /** Pixels of the picture for one CSS pixel. */
  readonly pixelRatio: number;
}

/** Somebody with the game open before them. */
export interface Visit {
  readonly page: Page;
  /** What the game says in the language of the visit. */
  readonly say: Translate;
  readonly plan: Plan;
}

/** The screens of the visit, in CSS pixels. */
export const screens = {
  desktop: { width: 1200, height: 750 },
  tablet: { width: 1180, height: 820 },
  tallDesktop: { width: 1200, height: 900 },
} as const;

/** Where the game seems to lie: score links show their address, which must be the same in every picture. */
const shownAddress = 'https://bubble-or-lab.example/';

const translations: Readonly<Record<Language, Translate>> = {
  en: createTranslate('en', en, enLater),
  zh: createTranslate('zh', zh, zhLater),
};

/** Calm, so that a burst bubble stays as it is drawn; and with a chance that always deals the cards of the plan. */
const openContext = async (
  browser: Browser,
  { language, scheme, pixelRatio }: Look,
  { seed }: Plan,
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    locale: tagOf[language],
    viewport: screens.desktop,
    deviceScaleFactor: pixelRatio,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    // A kept game would go past the address that is shown.
    serviceWorkers: 'block',
    // The camera hides the canvas for a moment, by a style that the page's own policy would refuse.
    bypassCSP: true,
  });
  // Nobody is led through the card that the picture shows.
  await context.addInitScript(`localStorage.setItem('bubble-or-lab/guide', 'true');`);
  await context.addInitScript(`crypto.getRandomValues = (numbers) => numbers.fill(${seed});`);
  return context;
};

/** Lets the game seem to lie at the address that is shown. */
const disguise = async (context: BrowserContext, address: string): Promise<void> => {
  await context.route(`${shownAddress}**`, async (route) => {
    const url = route.request().url().replace(shownAddress, address);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
};

/**
 * Opens the game on a desktop, in a browser of its own, and lets somebody do something with it.
 *
 * @param address where the built game is served; ends in `/`.
 */
export const visitGame = async <Result>(
  browser: Browser,
  address: string,
  look: Look,
  plan: Plan,
  act: (visit: Visit) => Promise<Result>,
): Promise<Result> => {
  const context = await openContext(browser, look, plan);
  try {
    await disguise(context, address);
    const page = await context.newPage();
    await page.goto(shownAddress);
    return await act({ page, say: translations[look.language], plan });
  } finally {
    await context.close();
  }
};
