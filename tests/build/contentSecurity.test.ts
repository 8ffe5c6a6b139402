import { expect, test } from 'vitest';
import { contentSecurity } from '../../src/build/contentSecurity.ts';
import { decks } from '../../src/build/decks.ts';
import { languagePages } from '../../src/build/languagePages.ts';
import { aBuiltSite } from '../fixtures/aBuiltSite.ts';

const policyIn = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ??
  '';

test('the pages of all languages let only what the game ships run and load', {
  timeout: 30_000,
}, async () => {
  const { pageAt } = await aBuiltSite([decks(), languagePages(), contentSecurity()]);
  for (const page of ['index.html', 'zh/index.html']) {
    const html = pageAt(page);
    const rules = policyIn(html).split('; ');
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'self'", "script-src 'self'", "style-src 'self'"]),
    );
    expect(rules.join()).not.toContain('unsafe');
    // A rule holds only for what stands below it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
  }
});
