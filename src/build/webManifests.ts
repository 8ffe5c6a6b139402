import type { Plugin } from 'vite';
import { type Language, languages, tagOf } from '../text/languages.ts';
import type { TextKey } from '../text/texts.ts';
import { textIn } from './textIn.ts';

/** The same paper by day as in the page's styles; a manifest knows no night. */
const paper = '#D3DFD2';

const inAll = (key: TextKey): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((language) => [tagOf[language], textIn(language, key)]));

const icon = (root: string, name: string, size: number, purpose: string) => ({
  ...{ src: `${root}${name}`, sizes: `${size}x${size}`, type: 'image/png', purpose },
});

/**
 * What a system needs to know of the game to install it, in one language. All addresses are relative, and without an
 * `id` the app is known by its start page: so it may lie at any address, and beside other games.
 *
 * @param root the way from the manifest to the game's root; ends in `/`.
 */
const manifestFor = (language: Language, root: string) => ({
  lang: tagOf[language],
  dir: 'ltr',
  name: textIn(language, 'title.name'),
  short_name: textIn(language, 'app.shortName'),
  description: textIn(language, 'preview.description'),
  name_localized: inAll('title.name'),
  short_name_localized: inAll('app.shortName'),
  description_localized: inAll('preview.description'),
  start_url: './',
  scope: root,
  display: 'standalone',
  theme_color: paper,
  background_color: paper,
  categories: ['education', 'games'],
  icons: [
    icon(root, 'icon-192.png', 192, 'any'),
    icon(root, 'icon-512.png', 512, 'any'),
    icon(root, 'icon-maskable-512.png', 512, 'maskable'),
  ],
});

/** @returns a plugin that writes a web manifest for each language beside its page; see `languagePages.ts`. */
export const webManifests = (): Plugin => ({
  name: 'web-manifests',
  apply: 'build',
  // From each page the manifest of its language lies in the same folder.
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: 'app.webmanifest' }, injectTo: 'head' },
  ],
  generateBundle() {
    for (const language of languages) {
      const [folder, root] = language === 'en' ? ['', './'] : [`${language}/`, '../'];
      this.emitFile({
        type: 'asset',
        fileName: `${folder}app.webmanifest`,
        source: JSON.stringify(manifestFor(language, root)),
      });
    }
  },
});
