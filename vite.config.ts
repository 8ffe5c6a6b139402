import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/build/contentSecurity.ts';
import { decks } from './src/build/decks.ts';
import { languagePages } from './src/build/languagePages.ts';
import { phaserEntry } from './src/build/phaserEntry.ts';
import { preloadApp } from './src/build/preloadApp.ts';

export default defineConfig({
  base: './',
  plugins: [decks(), phaserEntry(), preloadApp(), languagePages(), contentSecurity()],
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
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
