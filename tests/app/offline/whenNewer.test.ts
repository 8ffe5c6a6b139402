import { expect, test } from 'vitest';
import { type Versions, whenNewer } from '../../../src/app/offline/whenNewer.ts';

/** What a browser holds of a game's versions. A version comes in two steps: it is found, and it has been fetched. */
const aBrowser = ({ isControlled = true } = {}) => {
  const found = new EventTarget();
  let installing: EventTarget | null = null;
  let waiting: object | null = null;
  let calls = 0;
  const versions: Versions = {
    get installing() {
      return installing;
    },
    get waiting() {
      return waiting;
    },
    addEventListener: (event, hear) => found.addEventListener(event, hear),
  };
  return {
    /** The page begins to look. */
    look: () =>
      whenNewer(
        versions,
        () => isControlled,
        () => {
          calls += 1;
        },
      ),
    find: () => {
      installing = new EventTarget();
      found.dispatchEvent(new Event('updatefound'));
    },
    fetch: () => {
      const version = installing;
      [installing, waiting] = [null, version];
      version?.dispatchEvent(new Event('statechange'));
    },
    calls: () => calls,
  };
};

test('A newer version that is found while the game lies open is told of once it is there', () => {
  const browser = aBrowser();
  browser.look();
  browser.find();
  expect(browser.calls()).toBe(0);
  browser.fetch();
  expect(browser.calls()).toBe(1);
});

test('A newer version that was on its way before the page had time to look is told of once it is there', () => {
  const browser = aBrowser();
  browser.find();
  browser.look();
  expect(browser.calls()).toBe(0);
  browser.fetch();
  expect(browser.calls()).toBe(1);
});

test('A newer version that waits already is told of at once', () => {
  const browser = aBrowser();
  browser.find();
  browser.fetch();
  browser.look();
  expect(browser.calls()).toBe(1);
});

test('A page that came from the network is told of no newer version: it is that version', () => {
  const browser = aBrowser({ isControlled: false });
  browser.find();
  browser.look();
  browser.fetch();
  expect(browser.calls()).toBe(0);
});
