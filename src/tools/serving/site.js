// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * @typedef {object} SiteFile
 * @property {Buffer} body
 * @property {Readonly<Record<string, string>>} headers
 *
 * @typedef {ReadonlyMap<string, SiteFile>} Site a built site in memory: each file by its path, such as `assets/main.js`
 */

/** @type {Readonly<Record<string, string>>} */
const types = {
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

/**
 * Anything else must be asked about each time, or the next build would not be seen: `sw.js` and the pages above all.
 *
 * @param {string} path within the site
 */
const cachingOf = (path) =>
  isNamedByContent.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

const isText = /^text\/|json|javascript|svg/;

/**
 * @param {string} folder
 * @param {string} path the file within it, with slashes
 * @param {boolean} compressed whether texts are sent in brotli
 * @returns {SiteFile}
 */
const readSiteFile = (folder, path, compressed) => {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const body = readFileSync(join(folder, path));
  const headers = {
    'content-type': type,
    'cache-control': cachingOf(path),
    'x-content-type-options': 'nosniff',
  };
  if (!compressed || !isText.test(type)) return { body, headers };
  return { body: brotliCompressSync(body), headers: { ...headers, 'content-encoding': 'br' } };
};

/**
 * Reads a built site into memory.
 *
 * @param {string} folder such as `dist`; throws when it cannot be read
 * @param {{ compressed?: boolean }} [options] whether texts are sent in brotli of the highest quality
 * @returns {Site}
 */
export const readSite = (folder, { compressed = false } = {}) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
        return [path, readSiteFile(folder, path, compressed)];
      }),
  );
