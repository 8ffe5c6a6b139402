import type { Server } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Site } from '../../../src/server/serving/site.ts';
import { createSiteServer, listen } from '../../../src/server/serving/siteServer.ts';

/** A server of one test, which can fail and can get another version of the game. */
export interface OwnServer {
  /** Where the game is; ends in `/`. */
  readonly address: string;
  /** From now on nobody answers there. */
  readonly stop: () => Promise<void>;
  /** From now on the site given is served at the same address. */
  readonly serve: (site: Site) => Promise<void>;
}

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves a site below a path, which begins and ends with `/`, until the test ends. */
export const startServer = async (site: Site, basePath: string): Promise<OwnServer> => {
  let server = createSiteServer(site, basePath);
  const port = await listen(server, { host: 'localhost', port: 0 });
  onTestFinished(() => end(server));
  return {
    address: `http://localhost:${port}${basePath}`,
    stop: () => end(server),
    serve: async (next) => {
      await end(server);
      server = createSiteServer(next, basePath);
      await listen(server, { host: 'localhost', port });
    },
  };
};
