import { createServer, type RequestListener, type Server } from 'node:http';
import { compressInto } from './serving/compressing.ts';
import { securityHeaders, withPolicies } from './serving/securityHeaders.ts';
import type { Site, SiteFile } from './serving/site.ts';
import { createSiteListener } from './serving/siteServer.ts';

/** What the server says of itself at `/health`. */
export interface Health {
  /** Whether live sessions can be held. */
  readonly live: boolean;
  /** Whether it goes away in a moment. */
  readonly draining: boolean;
}

/** Where the server tells how it is. */
const healthPath = '/health';

/** @returns what answers at {@link healthPath}: 200, or 503 where nobody new should be sent. Pages know by `game` that it is ours. */
const tellHealth =
  (health: () => Health): RequestListener =>
  (_, response) => {
    const { live, draining } = health();
    const headers = { ...securityHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' };
    response.writeHead(draining ? 503 : 200, headers);
    response.end(JSON.stringify({ game: 'bubble-or-lab', live, draining }));
  };

/** A line for each request that did not go well, without anything of the visitor. */
const logging =
  (listener: RequestListener, log: (line: string) => void): RequestListener =>
  (request, response) => {
    response.on('finish', () => {
      if (response.statusCode < 400) return;
      const path = (request.url ?? '').replace(/[?#].*$/, '').slice(0, 80);
      log(`${response.statusCode} ${request.method} ${JSON.stringify(path)}`);
    });
    return listener(request, response);
  };

/** @returns the server of the game's pages and of its health, not yet listening. */
export const createGameServer = (site: Site, health: () => Health, log: (line: string) => void): Server => {
  const compressed = new Map<string, SiteFile>();
  const files = withPolicies(site);
  const pages = createSiteListener(files, { headers: securityHeaders, compressed });
  const well = tellHealth(health);
  const server = createServer(
    logging((request, response) => (request.url === healthPath ? well : pages)(request, response), log),
  );
  server.once('listening', () => void compressInto(compressed, files));
  return server;
};
