import { createHash } from 'node:crypto';
import type { Site } from './site.ts';

/** Only what the game itself ships may run or load; drawings are also made in the page, as blobs. */
const policyWith = (styles: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const styleElement = /<style>(.*?)<\/style>/gs;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param html a page as it is sent.
 * @returns its Content-Security-Policy: of styles, only the files of the game and those in the page, letter for letter.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export const contentSecurityPolicy = (html: string): string =>
  policyWith(Array.from(html.matchAll(styleElement), ([, text = '']) => hashOf(text)));

/** In a header, unlike in the page itself, it can also say that no other page may frame it. */
const policyHeader = (html: string): Readonly<Record<'content-security-policy', string>> => ({
  'content-security-policy': `${contentSecurityPolicy(html)}; frame-ancestors 'none'`,
});

/** What every answer of the server carries, beside its own headers; a page has a policy of its own. */
export const securityHeaders: Readonly<Record<string, string>> = {
  ...policyHeader(''),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** @returns the site, where each page is sent with a policy of its own. @param site not compressed: its pages are read. */
export const withPolicies = (site: Site): Site =>
  new Map(
    Array.from(site, ([path, file]) => [
      path,
      path.endsWith('.html')
        ? { ...file, headers: { ...file.headers, ...policyHeader(String(file.body)) } }
        : file,
    ]),
  );
