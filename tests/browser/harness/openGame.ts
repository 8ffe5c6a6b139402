import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { guideKey } from '../../../src/app/joinGuide.ts';
import type { Language } from '../../../src/text/languages.ts';
import { chromiumFlags } from '../../../src/tools/machine/chromiumFlags.ts';
import { expectNoErrors, watchErrors } from './errors.ts';

/** How somebody comes to the game. Whatever is left out is a desktop in English, by day, with movement. */
export interface Visit {
  /** The browser's language. */
  readonly language?: Language;
  /** In CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether this is a phone or tablet, used by finger. */
  readonly touch?: boolean;
  /** Device pixels for one CSS pixel. */
  readonly pixelRatio?: number;
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Whether Phaser's files fail to load. */
  readonly blockPhaser?: boolean;
  /** `subPath`: the game lies below other folders of its host. */
  readonly under?: 'root' | 'subPath';
  /** Where another server serves the game, in place of `under`; ends in `/`. */
  readonly address?: string;
  /** Whether the browser may keep the game. Otherwise each visit is a first one, and a test can step between page and network. */
  readonly keeping?: boolean;
  /** Whether this is somebody's first card: everybody else has been led through one, or has skipped that. */
  readonly isFirst?: boolean;
  /** What follows the game's address, such as `#` with a score link. */
  readonly at?: string;
  /** Errors that belong to what is tested; any other error fails the test. */
  readonly expectedErrors?: readonly RegExp[];
  /** Prepares the browser before the game is opened, such as by taking an ability away from it. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };
const desktop = { width: 1280, height: 800 };
const phaserFile = /(phaser|stage)[^/]*\.js\b/i;

let started: Promise<Browser> | undefined;

/** @returns the browser of the tests in this process, which ends with it. */
export const startBrowser = (): Promise<Browser> => {
  started ??= chromium.launch({ executablePath: inject('chromiumPath'), args: [...chromiumFlags] });
  return started;
};

/** Lets Phaser's files fail to load. @returns a check that there is something to block. */
const blockPhaser = async (context: BrowserContext): Promise<() => Promise<void>> => {
  let blocked = 0;
  await context.route(
    ({ pathname }) => phaserFile.test(pathname),
    (route) => {
      blocked += 1;
      return route.abort();
    },
  );
  return async () => {
    if (blocked > 0) return;
    // Phaser comes after the page: a short test may have seen all it wants by then.
    const isPhaser = (request: Request): boolean => phaserFile.test(request.url());
    await context.waitForEvent('request', { predicate: isPhaser, timeout: 10_000 }).catch(() => {
      throw new Error(
        'Phaser was to be blocked, but no file with "phaser" or "stage" in its name was asked for.',
      );
    });
  };
};

const createContext = async (visit: Visit): Promise<BrowserContext> => {
  const touch = visit.touch ?? false;
  return (await startBrowser()).newContext({
    locale: localeOf[visit.language ?? 'en'],
    viewport: visit.viewport ?? desktop,
    deviceScaleFactor: visit.pixelRatio ?? 1,
    hasTouch: touch,
    isMobile: touch,
    colorScheme: visit.scheme ?? 'light',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    serviceWorkers: visit.keeping ? 'allow' : 'block',
  });
};

/**
 * Opens the built game in a browser of its own: nothing is kept from other tests. When the test ends, the browser is
 * closed, and the test fails if any page of it has reported an error.
 *
 * @returns the page, once the game's own files have loaded.
 */
export const openGame = async (visit: Visit = {}): Promise<Page> => {
  const context = await createContext(visit);
  onTestFinished(() => context.close());
  watchErrors(context, [...(visit.expectedErrors ?? []), ...(visit.blockPhaser ? [phaserFile] : [])]);
  const expectBlocked = visit.blockPhaser ? await blockPhaser(context) : undefined;
  if (!visit.isFirst)
    await context.addInitScript(`try { localStorage.setItem('${guideKey}', 'true') } catch {}`);
  await visit.prepare?.(context);
  const page = await context.newPage();
  onTestFinished(async () => {
    // What a page has reported arrives before its answer to anything asked later.
    await Promise.all(context.pages().map((each) => each.title()));
    expectNoErrors(page);
    await expectBlocked?.();
  });
  await page.goto(`${visit.address ?? inject('addresses')[visit.under ?? 'root']}${visit.at ?? ''}`);
  return page;
};
