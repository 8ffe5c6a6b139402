import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readSite } from '../../src/server/serving/site.ts';
import { createSiteServer, listen } from '../../src/server/serving/siteServer.ts';

/** What is measured: the built game, or the page that leaves everything to Phaser. */
export const pageKinds = ['game', 'baseline'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Both pages, each served by a server of its own, texts in brotli of the highest quality. */
export interface Pages {
  readonly addresses: Readonly<Record<PageKind, string>>;
  readonly close: () => void;
}

const buildBaseline = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bubble-or-lab-bench-'));
  await build({
    configFile: false,
    root: 'tests/bench/baseline',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
    },
  });
  return folder;
};

const serve = async (folder: string): Promise<{ server: Server; address: string }> => {
  const server = createSiteServer(readSite(folder, { compressed: true }));
  const port = await listen(server, { host: 'localhost', port: 0 });
  return { server, address: `http://localhost:${port}/` };
};

/** Builds the baseline and serves both. Needs the built game in `dist`. */
export const servePages = async (): Promise<Pages> => {
  const [game, baseline] = await Promise.all([serve('dist'), buildBaseline().then(serve)]);
  return {
    addresses: { game: game.address, baseline: baseline.address },
    close: () => {
      for (const { server } of [game, baseline]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};
