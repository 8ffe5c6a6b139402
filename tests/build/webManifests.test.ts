import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { decks } from '../../src/build/decks.ts';
import { languagePages } from '../../src/build/languagePages.ts';
import { webManifests } from '../../src/build/webManifests.ts';
import { aBuiltSite, attributesIn, type BuiltSite } from '../fixtures/aBuiltSite.ts';
import { pngSize } from '../fixtures/pngSize.ts';

interface Manifest {
  readonly lang: string;
  readonly name: string;
  readonly name_localized: Readonly<Record<string, string>>;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

let site: BuiltSite;

beforeAll(async () => {
  site = await aBuiltSite([decks(), languagePages(), webManifests()]);
}, 30_000);

/** Where the game lies in this test: below other folders. */
const game = 'https://example.org/some/path/';

describe.each([
  ['', 'en', 'Bubble or Lab'],
  ['zh/', 'zh-Hans', '泡沫还是实验室'],
])('Who installs the game from its page /%s', (folder, language, name) => {
  const page = `${game}${folder}`;
  const link = 'app.webmanifest';
  const manifestAddress = new URL(link, page);
  const manifest = (): Manifest => JSON.parse(site.pageAt(`${folder}app.webmanifest`)) as Manifest;

  test('is led to a manifest in the language of the page', () => {
    const html = site.pageAt(`${folder}index.html`);
    const links = [...html.matchAll(/<link rel="manifest" href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual([link]);
    expect(attributesIn(html, 'html', 'lang')).toEqual([language]);
    expect(manifest().lang).toBe(language);
    expect(manifest().name).toBe(name);
  });

  test('comes back to that page, and the whole game belongs to the app', () => {
    expect(new URL(manifest().start_url, manifestAddress).href).toBe(page);
    expect(new URL(manifest().scope, manifestAddress).href).toBe(game);
  });

  test('gets icons that are there and as large as they say', () => {
    const { icons } = manifest();
    expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
    for (const { src, sizes } of icons) {
      const path = new URL(src, manifestAddress).href.replace(game, '');
      const { width, height } = pngSize(readFileSync(`public/${path}`));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('finds the name in the other language as well', () => {
    expect(manifest().name_localized).toEqual({ en: 'Bubble or Lab', 'zh-Hans': '泡沫还是实验室' });
  });
});
