import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readSite, type Site } from '../../../src/server/serving/site.ts';
import { createSiteServer, listen } from '../../../src/server/serving/siteServer.ts';
import { chromiumAdvice, findChromium } from '../../../src/tools/machine/chromium.js';
import { builtGame } from './builtGame.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that each process of tests starts its browser from. */
    readonly chromiumPath: string;
    /** Addresses of the built game: where it is served alone, and below other folders. Each ends in `/`. */
    readonly addresses: { readonly root: string; readonly subPath: string };
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

/** Serves the built game twice and finds the browser for all tests. @returns what ends them. */
export const setup = async (project: TestProject): Promise<() => void> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(chromiumAdvice);
  if (!existsSync(join(builtGame, 'index.html')))
    throw new Error(`There is no built game to test in ${builtGame}. Please run "npm run build" first.`);
  const site = readSite(builtGame);
  const [root, subPath] = await Promise.all([serve(site, '/'), serve(site, '/some/sub/path/')]);
  project.provide('chromiumPath', executablePath);
  project.provide('addresses', { root: root.address, subPath: subPath.address });
  return () => {
    end(root.server);
    end(subPath.server);
  };
};
