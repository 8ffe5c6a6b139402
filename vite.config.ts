import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/build/contentSecurity.ts';
import { decks } from './src/build/decks.ts';
import { languagePages } from './src/build/languagePages.ts';
import { phaserEntry } from './src/build/phaserEntry.ts';
import { preloadApp } from './src/build/preloadApp.ts';

/** Whether the first card needs a module, beyond what `main.ts` must have before it can ask for anything. */
const isForFirstCard = (id: string): boolean =>
  /lit-html|\/src\/(?:page|domain|app)\//.test(id) &&
  !/app\/(?:loadWords|keeping\/(?:startSettings|kept|keptSettings)\.)|page\/(?:laterScreens|verdict|results|link|rules)|domain\/challenge|\.css/.test(
    id,
  );

export default defineConfig({
  base: './',
  plugins: [decks(), phaserEntry(), preloadApp(), languagePages(), contentSecurity()],
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file for the first card: small files would compress worse and be asked for one by one.
          groups: [{ name: 'game', test: isForFirstCard }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
