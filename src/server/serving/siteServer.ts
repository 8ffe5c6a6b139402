import { createServer, type RequestListener, type Server } from 'node:http';
import type { Site, SiteFile } from './site.ts';

/** @returns the file's path within the site, or null when the address lies outside of it. */
const pathWithin = (url: string, basePath: string): string | null => {
  const path = decodeURI(url.replace(/[?#].*$/, ''));
  if (!path.startsWith(basePath)) return null;
  return path.slice(basePath.length).replace(/(^|\/)$/, '$1index.html');
};

/** As {@link pathWithin}; null for an address that cannot be read, too. */
const safePathWithin = (url: string, basePath: string): string | null => {
  try {
    return pathWithin(url, basePath);
  } catch {
    return null;
  }
};

/**
 * @returns where a page lies that was asked for without its last `/`, as people type it from a wall; null where there is
 * none.
 */
const pageMeantBy = (url: string, path: string, site: Site): string | null => {
  if (path === '' || !site.has(`${path}/index.html`)) return null;
  const [, name = '', query = ''] = /([^/?]*)(\?.*)?$/.exec(url.replace(/#.*$/, '')) ?? [];
  return `./${name}/${query}`;
};

/** What is sent where there is no such page: the site's own page for that, or a line. */
const missingIn = (site: Site): SiteFile =>
  site.get('404.html') ?? {
    body: Buffer.from('There is no such page here.\n'),
    headers: { 'content-type': 'text/plain' },
  };

/** How a site is served. */
export interface SiteOptions {
  /** Where the site lies on the server; begins and ends with `/`. */
  readonly basePath?: string;
  /** Added to every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The same files in brotli, for those who take it; they may come one after the other. */
  readonly compressed?: Site;
}

/** Whether the client takes brotli: it names it, and not with the weight 0, which is a no. */
const takesBrotli = (encodings: string | readonly string[] = ''): boolean =>
  String(encodings)
    .split(',')
    .some((each) => /^\s*br\s*(;|$)/i.test(each) && !/;\s*q=0(\.0*)?\s*$/i.test(each));

/** @returns what answers requests from a site in memory: a file, the way to the page that was meant, or 404. Nothing outside of the site can be reached. */
export const createSiteListener =
  (site: Site, { basePath = '/', headers = {}, compressed }: SiteOptions = {}): RequestListener =>
  ({ method, url = '/', headers: asked }, response) => {
    if (method !== 'GET' && method !== 'HEAD')
      return response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
    const path = safePathWithin(url, basePath) ?? '';
    const found = (takesBrotli(asked['accept-encoding']) && compressed?.get(path)) || site.get(path);
    const meant = found ? null : pageMeantBy(url, path, site);
    if (meant) return response.writeHead(308, { ...headers, location: meant }).end();
    const file = found ?? missingIn(site);
    const isKnown = found !== undefined && asked['if-none-match'] === file.headers.etag;
    if (isKnown) return response.writeHead(304, { ...headers, ...file.headers }).end();
    const length = { 'content-length': file.body.length };
    response.writeHead(found ? 200 : 404, { ...headers, ...file.headers, ...length });
    return response.end(method === 'HEAD' ? undefined : file.body);
  };

/** @returns a server for the site alone, not yet listening. */
export const createSiteServer = (site: Site, basePath = '/'): Server =>
  createServer(createSiteListener(site, { basePath }));

/** Where to listen. */
export interface Wish {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** How many ports to try, 1 at least. */
  readonly tries?: number;
}

/**
 * Starts a server on the port or, where that is taken, on the next free one.
 *
 * @returns the port; rejects with the system's error when none of them could be had.
 */
export const listen = (server: Server, { host, port, tries = 1 }: Wish): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) return reject(error);
      return listen(server, { host, port: port + 1, tries: tries - 1 }).then(resolve, reject);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
