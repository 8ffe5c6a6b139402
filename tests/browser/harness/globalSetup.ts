import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readSite, type Site } from '../../../src/server/serving/site.ts';
import { createSiteServer, listen } from '../../../src/server/serving/siteServer.ts';
import { chromiumAdvice, findChromium } from '../../../src/tools/machine/chromium.js';
import { aFolder, startServer } from '../../server/running/serverProcess.ts';
import { builtGame } from './builtGame.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that each process of tests starts its browser from. */
    readonly chromiumPath: string;
    /** Addresses of the built game: alone, below other folders, and with live sessions. Each ends in `/`. */
    readonly addresses: { readonly root: string; readonly subPath: string; readonly live: string };
  }
}

const serve = async (site: Site, basePath: string): Promise<{ server: Server; address: string }> => {
  const server = createSiteServer(site, basePath);
  const port = await listen(server, { host: 'localhost', port: 0 });
  return { server, address: `http://localhost:${port}${basePath}` };
};

const end = (server: Server): void => {
  server.close();
  server.closeAllConnections();
};

/** Serves the game with live sessions, as `npm start` does. @returns its address, and what ends it. */
const serveLive = async (): Promise<{ address: string; end: () => Promise<void> }> => {
  const data = aFolder('live-lesson');
  const server = await startServer({ BUILT_GAME: builtGame, LIVE_DATA: data.path });
  const end = async (): Promise<void> => {
    await server.end();
    data.remove();
  };
  return { address: `${server.url}/`, end };
};

/** Serves the built game three times and finds the browser for all tests. @returns what ends them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  if (!existsSync(join(builtGame, 'index.html')))
    throw new Error(`There is no built game to test in ${builtGame}. Please run "npm run build" first.`);
  const site = readSite(builtGame);
  const [root, subPath, live] = await Promise.all([
    serve(site, '/'),
    serve(site, '/some/sub/path/'),
    serveLive(),
  ]);
  project.provide('chromiumPath', executablePath);
  project.provide('addresses', { root: root.address, subPath: subPath.address, live: live.address });
  return async () => {
    end(root.server);
    end(subPath.server);
    await live.end();
  };
};
