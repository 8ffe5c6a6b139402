import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { moduleHints } from './hints.ts';

/** A file of a site, and how it is told to browsers. */
export interface SiteFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A built site in memory: each file by its path, such as `assets/main.js`. */
export type Site = ReadonlyMap<string, SiteFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg; codecs=opus',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Vite names these by their content: under that name there will never be anything else. */
const isNamedByContent = /^assets\/.*-[\w-]{8}\.\w+$/;

/** Anything else must be asked about each time, or the next build would not be seen: `sw.js` and the pages above all. */
const cachingOf = (path: string): string =>
  isNamedByContent.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

const isText = /^text\/|json|javascript|svg/;

/** @returns whether files of this type become smaller when they are compressed. */
export const isCompressible = ({ headers }: SiteFile): boolean => isText.test(headers['content-type'] ?? '');

const tagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** @returns the file compressed, where the result is told by its own tag. */
export const compressedFile = ({ headers }: SiteFile, body: Buffer): SiteFile => ({
  body,
  headers: { ...headers, 'content-encoding': 'br', vary: 'accept-encoding', etag: tagOf(body) },
});

/** What a browser is told to load before it has read the file. */
const hintsOf = (path: string, body: Buffer): Readonly<Record<string, string>> => {
  const link = path.endsWith('.html') ? moduleHints(String(body)) : null;
  return link === null ? {} : { link };
};

const readSiteFile = (folder: string, path: string, compressed: boolean): SiteFile => {
  const body = readFileSync(join(folder, path));
  const headers = {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': cachingOf(path),
    'x-content-type-options': 'nosniff',
    etag: tagOf(body),
    ...hintsOf(path, body),
  };
  const file = { body, headers };
  return compressed && isCompressible(file) ? compressedFile(file, brotliCompressSync(body)) : file;
};

/**
 * Reads a built site into memory.
 *
 * @param folder such as `dist`; throws when it cannot be read.
 * @param options whether texts are sent in brotli of the highest quality, to whoever asks.
 * @returns the files by their address.
 */
export const readSite = (folder: string, { compressed = false } = {}): Site =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
        return [path, readSiteFile(folder, path, compressed)];
      }),
  );
