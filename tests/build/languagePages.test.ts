import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decks } from '../../src/build/decks.ts';
import { languagePages } from '../../src/build/languagePages.ts';
import { preloadApp } from '../../src/build/preloadApp.ts';
import { enLater } from '../../src/text/enLater.ts';
import { zhLater } from '../../src/text/zhLater.ts';
import { aBuiltSite, attributesIn, type BuiltSite } from '../fixtures/aBuiltSite.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await aBuiltSite([decks(), preloadApp(), languagePages()]);
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
  ['index.html', 'en', 'Bubble or Lab'],
  ['zh/index.html', 'zh-Hans', '泡沫还是实验室'],
])('until the game comes, %s shows its name in %s alone', (path, language, name) => {
  const names = [...site.pageAt(path).matchAll(/<p class="opening" lang="([^"]*)">([^<]*)/g)];
  expect(names.map(([, ...found]) => found)).toEqual([[language, name]]);
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
});
