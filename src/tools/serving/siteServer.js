// @ts-check
import { createServer } from 'node:http';

/** @typedef {import('./site.js').Site} Site */

/**
 * @param {string} url the request's address, such as `/game/?a=1`
 * @param {string} basePath begins and ends with `/`
 * @returns {string | null} the file's path within the site, or null when the address lies outside of it
 */
const pathWithin = (url, basePath) => {
  const path = decodeURI(url.replace(/[?#].*$/, ''));
  if (!path.startsWith(basePath)) return null;
  return path.slice(basePath.length).replace(/(^|\/)$/, '$1index.html');
};

/** @param {string} url @param {string} basePath @returns {string | null} as pathWithin; null for an address that cannot be read, too */
const safePathWithin = (url, basePath) => {
  try {
    return pathWithin(url, basePath);
  } catch {
    return null;
  }
};

/**
 * Answers requests from a site in memory: a file, or 404. Nothing outside of the site can be reached.
 *
 * @param {Site} site
 * @param {string} [basePath] where the site lies on the server; begins and ends with `/`
 * @returns {import('node:http').Server} not yet listening
 */
export const createSiteServer = (site, basePath = '/') =>
  createServer(({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const file = site.get(safePathWithin(url, basePath) ?? '');
    if (!file)
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page here.\n');
    response.writeHead(200, { ...file.headers, 'content-length': file.body.length });
    return response.end(method === 'HEAD' ? undefined : file.body);
  });

/**
 * Starts a server on the port or, where that is taken, on the next free one.
 *
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number, tries?: number }} options `tries`: how many ports to try, 1 at least; port 0 lets the system choose
 * @returns {Promise<number>} the port; rejects with the system's error when none of them could be had
 */
export const listen = (server, { host, port, tries = 1 }) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) return reject(error);
      return listen(server, { host, port: port + 1, tries: tries - 1 }).then(resolve, reject);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
