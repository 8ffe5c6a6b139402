import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contentSecurity } from '../../src/build/contentSecurity.ts';
import { decks } from '../../src/build/decks.ts';
import { languagePages } from '../../src/build/languagePages.ts';
import { aBuiltSite, type BuiltSite } from '../fixtures/aBuiltSite.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await aBuiltSite([decks(), languagePages(), contentSecurity()]);
}, 30_000);

const policiesIn = (html: string): readonly string[] =>
  Array.from(
    html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g),
    ([, policy]) => policy ?? '',
  );

const stylesIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, style]) => style ?? '');

test.each(['index.html', 'zh/index.html'])('%s lets only what the game ships run and load', (path) => {
  const html = site.pageAt(path);
  const [policy = '', ...others] = policiesIn(html);
  expect(others).toEqual([]);
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'"]));
  expect(policy).not.toContain('unsafe');
  // A rule holds only for what stands below it.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
  expect(html).not.toMatch(/\sstyle=|<script(?![^>]*\ssrc=)/);
});

test.each(['index.html', 'zh/index.html'])('of the styles within a page, %s allows its own alone', (path) => {
  const html = site.pageAt(path);
  const [style = '', ...others] = stylesIn(html);
  expect(others).toEqual([]);
  expect(style).toContain('.opening');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policiesIn(html).join()).toContain(`style-src 'self' 'sha256-${hash}';`);
});
