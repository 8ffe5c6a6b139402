import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decks } from '../../src/build/decks.ts';
import { languagePages } from '../../src/build/languagePages.ts';
import { preloadApp } from '../../src/build/preloadApp.ts';
import { enLater } from '../../src/text/enLater.ts';
import { zhLater } from '../../src/text/zhLater.ts';
import { aBuiltSite, attributesIn, type BuiltSite } from '../fixtures/aBuiltSite.ts';
import { jpegSize } from '../fixtures/jpegSize.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await aBuiltSite([decks(), preloadApp(), languagePages('')]);
}, 30_000);

/** What a link preview and a search engine read. */
const headOf = (html: string) => ({
  language: attributesIn(html, 'html', 'lang')[0],
  title: /<title>([^<]*)/.exec(html)?.[1],
  previewTitle: /property="og:title" content="([^"]*)"/.exec(html)?.[1],
  description: /name="description" content="([^"]*)"/.exec(html)?.[1],
  previewDescription: /property="og:description" content="([^"]*)"/.exec(html)?.[1],
});

test.each([
  ['index.html', 'en', enLater],
  ['zh/index.html', 'zh-Hans', zhLater],
] as const)('the head of %s speaks %s', (path, language, texts) => {
  expect(headOf(site.pageAt(path))).toEqual({
    language,
    title: texts['preview.title'],
    previewTitle: texts['preview.title'],
    description: texts['preview.description'],
    previewDescription: texts['preview.description'],
  });
});

test.each([
  ['index.html', 'en', 'Bubble or Lab', ['Bubble', 'or', 'Lab']],
  ['zh/index.html', 'zh-Hans', '泡沫还是实验室', ['泡沫', '还是', '实验室']],
])('until the game comes, %s shows its name in %s alone', (path, language, name, parts) => {
  const html = site.pageAt(path);
  const [heading = '', ...others] = html.match(/<h1 .*?<\/h1>/gs) ?? [];
  expect(others).toEqual([]);
  expect(attributesIn(heading, 'h1', 'lang')).toEqual([language]);
  expect(attributesIn(heading, 'h1', 'aria-label')).toEqual([name]);
  expect(Array.from(heading.matchAll(/<span [^>]*>([^<]*)/g), ([, part]) => part)).toEqual(parts);
});

/** What a link preview shows as a picture. */
const previewIn = (built: BuiltSite, path: string) => {
  const html = built.pageAt(path);
  const [picture] = attributesOfMeta(html, 'og:image');
  return {
    picture,
    own: attributesOfMeta(html, 'og:url'),
    card: /name="twitter:card" content="([^"]*)"/.exec(html)?.[1],
  };
};

const attributesOfMeta = (html: string, property: string): readonly string[] =>
  Array.from(
    html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'g')),
    ([, value]) => value ?? '',
  );

describe('The picture of a link preview', () => {
  test.each([
    ['index.html', 'https://example.org/games/bol/social-en.jpg', 'https://example.org/games/bol/'],
    ['zh/index.html', 'https://example.org/games/bol/social-zh.jpg', 'https://example.org/games/bol/zh/'],
  ])(
    'has its whole address on %s where that is known',
    async (path, picture, own) => {
      const built = await aBuiltSite([decks(), languagePages('https://example.org/games/bol')]);
      expect(previewIn(built, path)).toEqual({ picture, own: [own], card: 'summary_large_image' });
    },
    30_000,
  );

  test.each([
    ['index.html', './social-en.jpg'],
    ['zh/index.html', '../social-zh.jpg'],
  ])('lies beside %s where the address is not known', (path, picture) => {
    expect(previewIn(site, path)).toEqual({ picture, own: [], card: 'summary_large_image' });
    expect(site.paths).toContain(posix.join(posix.dirname(path), picture));
  });

  test('is described in the language of the page', () => {
    for (const [path, texts] of [
      ['index.html', enLater],
      ['zh/index.html', zhLater],
    ] as const)
      expect(attributesOfMeta(site.pageAt(path), 'og:image:alt')).toEqual([texts['preview.picture']]);
  });

  test('is as large as previews are', () => {
    for (const language of ['en', 'zh'])
      expect(jpegSize(readFileSync(`public/social-${language}.jpg`))).toEqual({ width: 1200, height: 630 });
  });

  test('an address that is none stops the build', () => {
    expect(() => languagePages('example.org')).toThrow('SITE_ADDRESS is "example.org"');
  });
});

describe('The page in a folder of its own', () => {
  test('says which language it is for, and where the game lies', () => {
    const html = site.pageAt('zh/index.html');
    expect(attributesIn(html, 'html', 'data-page')).toEqual(['zh']);
    expect(attributesIn(html, 'html', 'data-root')).toEqual(['../']);
  });

  test('finds all its files', () => {
    const path = 'zh/index.html';
    const html = site.pageAt(path);
    const addresses = [...attributesIn(html, 'link', 'href'), ...attributesIn(html, 'script', 'src')];
    const files = addresses.map((address) => posix.join(posix.dirname(path), address));
    expect(files).toContain('icon.svg');
    expect(files.filter((file) => !site.paths.includes(file))).toEqual([]);
  });

  test('finds what its styles show', () => {
    const [, picture = ''] = /url\(["']?([^"')]+\.svg)/.exec(site.pageAt('zh/index.html')) ?? [];
    expect(site.paths).toContain(posix.join('zh', picture));
  });
});
