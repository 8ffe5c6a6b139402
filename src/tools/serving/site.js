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

const isText = /^text\/|json|javascript|svg/;

/**
 * @param {string} path the file on disk
 * @param {boolean} compressed whether texts are sent in brotli
 * @returns {SiteFile}
 */
const readSiteFile = (path, compressed) => {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const body = readFileSync(path);
  // A copy kept by the browser must be asked about each time, or the next build would not be seen.
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
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
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), readSiteFile(path, compressed)];
      }),
  );
