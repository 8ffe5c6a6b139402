import { defineConfig } from 'vitest/config';
import { addressOf, chunkOf } from './src/build/chunks.ts';
import { compileHint } from './src/build/compileHint.ts';
import { contentSecurity } from './src/build/contentSecurity.ts';
import { decks } from './src/build/decks.ts';
import { indents } from './src/build/indents.ts';
import { joinPage } from './src/build/joinPage.ts';
import { languagePages } from './src/build/languagePages.ts';
import { noChunkCycles } from './src/build/noChunkCycles.ts';
import { offline } from './src/build/offline.ts';
import { phaserEntry } from './src/build/phaserEntry.ts';
import { preloadApp } from './src/build/preloadApp.ts';
import { uncalledMethods } from './src/build/uncalledMethods.ts';
import { webManifests } from './src/build/webManifests.ts';

export default defineConfig({
  base: './',
  // Sounds lie nowhere in space here, and what would place them there is a quarter of howler.
  resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
  plugins: [
    decks(),
    indents(),
    phaserEntry(),
    uncalledMethods(),
    preloadApp(),
    languagePages(),
    joinPage(),
    webManifests(),
    contentSecurity(),
    noChunkCycles(),
    compileHint(),
    offline(),
  ],
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // It would put what two parts share into the file of one of them, and the other would wait for all of that.
      experimental: { chunkOptimization: false },
      output: {
        chunkFileNames: addressOf,
        codeSplitting: {
          // Few files for the first card: small ones would compress worse and be asked for one by one.
          groups: [
            { name: chunkOf, debugName: 'first, game and later' },
            // Table and map share it; each loads it with its own scene.
            { name: 'phaser', test: /phaser/ },
          ],
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
          // A busy machine can take several times as long as a quiet one.
          testTimeout: 30_000,
          maxWorkers: 2,
          // Nothing here leaves anything behind in a module, and most of the time would go to loading them anew.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'chaos',
          include: ['tests/chaos/**/*.chaos.ts'],
          // One at a time: each measures a server while it is in trouble.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/globalSetup.ts'],
          testTimeout: 60_000,
          // As long as for whatever else is waited for on a page.
          expect: { poll: { timeout: 30_000 } },
          // A busy machine scrolls late and a tap can miss; a fault in the game fails twice.
          retry: 1,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // As in Node; and each worker starts one browser for all its files.
          isolate: false,
        },
      },
    ],
  },
});
