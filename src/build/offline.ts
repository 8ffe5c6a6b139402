import type { Plugin } from 'vite';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';
import { classFilesIn } from './classFiles.ts';

/** Chunks that a whole game goes without. Whatever of them has been used once is kept then. */
const unneeded = [
  'createMap',
  'mapStage',
  'makeOtherWays',
  'qrCode',
  'openMap',
  'map',
  'links',
  'guard',
  'join',
  'temptations',
];

/** Files named by their content: they come out of the browser's own cache, which the first visit has filled. */
const namedByContent = /^assets\//;

const usedOnce = {
  urlPattern: /\/assets\/[^/?]+-[\w-]{8}\.\w+$/,
  handler: 'CacheFirst',
  options: { cacheName: 'bubble-or-lab-used', expiration: { maxEntries: 60 } },
} as const;

/** What the worker keeps. @param classFiles gives what only classes need, which no game does. */
const workboxFor = (classFiles: () => ReadonlySet<string>): VitePWAOptions['workbox'] => ({
  cacheId: 'bubble-or-lab',
  // All that a game can ask for. Pictures for other sites, and icons for the system, are not part of it.
  globPatterns: ['**/*.{html,js,css,svg,webm}'],
  globIgnores: [...unneeded.map((name) => `**/${name}-*`), '**/balance-*.svg', 'join/index.html', '404.html'],
  manifestTransforms: [
    (entries) => ({ manifest: entries.filter(({ url }) => !classFiles().has(url)), warnings: [] }),
  ],
  runtimeCaching: [usedOnce],
  dontCacheBustURLsMatching: namedByContent,
  // What follows a `?` never changes the page.
  ignoreURLParametersMatching: [/./],
  navigateFallback: null,
  inlineWorkboxRuntime: true,
});

/** What a build turned out to be: why it failed, and which of its files only classes need. */
interface Outcome {
  failure: Error | undefined;
  classFiles: ReadonlySet<string>;
}

const watchOver = (outcome: Outcome): Plugin => {
  const fail = (error: Error | undefined): void => {
    outcome.failure = error;
  };
  return {
    name: 'before-offline',
    buildEnd: fail,
    renderError: fail,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        outcome.classFiles = classFilesIn(bundle);
      },
    },
  };
};

/**
 * @returns plugins that build `sw.js`, the service worker that keeps the whole game on the device. It answers for the
 * files of its own build alone and lets everything else through to the network, so that a page of one build never
 * gets a file of another. A newer one waits until the player lets it take over. `npm run dev` has none.
 */
export const offline = (): Plugin[] => {
  const outcome: Outcome = { failure: undefined, classFiles: new Set() };
  const worker = VitePWA({
    mode: 'production',
    injectRegister: false,
    manifest: false,
    workbox: workboxFor(() => outcome.classFiles),
    integration: {
      // It is called after a failed build, too, and would complain of files that are not there.
      beforeBuildServiceWorker: () => {
        if (outcome.failure) throw outcome.failure;
      },
    },
  });
  return [watchOver(outcome), ...worker];
};
