import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { classFilesIn } from './classFiles.ts';

/**
 * @returns plugins that build `sw.js`, the service worker that keeps the whole game on the device. It answers for the
 * files of its own build alone and lets everything else through to the network, so that a page of one build never
 * gets a file of another. A newer one waits until the player lets it take over. `npm run dev` has none.
 */
export const offline = (): Plugin[] => {
  let failure: Error | undefined;
  let classFiles: ReadonlySet<string> = new Set();
  const watcher: Plugin = {
    name: 'before-offline',
    buildEnd: (error) => {
      failure = error;
    },
    renderError: (error) => {
      failure = error;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        classFiles = classFilesIn(bundle);
      },
    },
  };
  const worker = VitePWA({
    mode: 'production',
    injectRegister: false,
    manifest: false,
    workbox: {
      cacheId: 'bubble-or-lab',
      // All that a game can ask for. Pictures for other sites, and icons for the system, are not part of it.
      globPatterns: ['**/*.{html,js,css,svg,webm}'],
      // A whole game goes without these. Whatever of them has been used once is kept then.
      globIgnores: [
        ...[
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
        ],
      ]
        .map((name) => `**/${name}-*`)
        .concat('**/balance-*.svg', 'join/index.html', '404.html'),
      // Nor does a game need what only classes do.
      manifestTransforms: [
        (entries) => ({ manifest: entries.filter(({ url }) => !classFiles.has(url)), warnings: [] }),
      ],
      runtimeCaching: [
        {
          urlPattern: /\/assets\/[^/?]+-[\w-]{8}\.\w+$/,
          handler: 'CacheFirst',
          options: { cacheName: 'bubble-or-lab-used', expiration: { maxEntries: 60 } },
        },
      ],
      // Files named by their content come out of the browser's own cache, which the first visit has filled.
      dontCacheBustURLsMatching: /^assets\//,
      // What follows a `?` never changes the page.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      inlineWorkboxRuntime: true,
    },
    integration: {
      // It is called after a failed build, too, and would complain of files that are not there.
      beforeBuildServiceWorker: () => {
        if (failure) throw failure;
      },
    },
  });
  return [watcher, ...worker];
};
