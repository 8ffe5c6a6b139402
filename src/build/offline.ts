import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * @returns plugins that build `sw.js`, the service worker that keeps the whole game on the device. It answers for the
 * files of its own build alone and lets everything else through to the network, so that a page of one build never
 * gets a file of another. A newer one waits until the player lets it take over. `npm run dev` has none.
 */
export const offline = (): Plugin[] => {
  let failure: Error | undefined;
  const watcher: Plugin = {
    name: 'build-failure',
    buildEnd: (error) => {
      failure = error;
    },
    renderError: (error) => {
      failure = error;
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
        ...['createMap', 'mapStage', 'makeOtherWays', 'qrCode', 'open[A-Z]*', 'map', 'links'],
        ...['classroom', '{en,zh}Classroom', 'homework', '{en,zh}Homework', '{en,zh}Pack', 'paper', 'guard'],
        ...['lesson', '{en,zh}Host', 'wallStage'],
      ]
        .map((name) => `**/${name}-*`)
        .concat('**/balance-*.svg', '404.html'),
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
