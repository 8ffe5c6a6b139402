import type { Plugin, Rolldown } from 'vite';
import { escapeForHtml } from '../text/escapeForHtml.ts';
import { type Language, languages, tagOf } from '../text/languages.ts';
import { firstFiles } from './preloadApp.ts';
import { textIn } from './textIn.ts';

/**
 * Puts a language's words into a page: what a link preview and a search engine read, and the name that stands there
 * until the game comes. Names in other languages would need fonts of their own before the first paint.
 */
const inLanguage = (html: string, language: Language): string => {
  const title = escapeForHtml(textIn(language, 'preview.title'));
  const description = escapeForHtml(textIn(language, 'preview.description'));
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${tagOf[language]}"`)
    .replace(
      /(<h1 class="wordmark" lang=")[^"]*(" aria-label=")[^"]*/,
      `$1${tagOf[language]}$2${textIn(language, 'title.name')}`,
    )
    .replace(/(<span class="wordmark-bubble">)[^<]*/, `$1${textIn(language, 'side.bubble')}`)
    .replace(/(<span class="wordmark-or">)[^<]*/, `$1${textIn(language, 'title.or')}`)
    .replace(/(<span class="wordmark-lab">)[^<]*/, `$1${textIn(language, 'side.lab')}`)
    .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/(<meta property="og:title" content=")[^"]*/, `$1${title}`)
    .replace(/(<meta (?:name="description"|property="og:description") content=")[^"]*/g, `$1${description}`)
    .replace(
      /(<meta property="og:image:alt" content=")[^"]*/,
      `$1${escapeForHtml(textIn(language, 'preview.picture'))}`,
    );
};

/** The folder of a language's page, from the root. */
const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/**
 * Most readers of previews want the picture's whole address, which only whoever builds for a place can know. Without
 * it the address is relative, which some understand.
 */
const withPicture = (html: string, language: Language, site: URL | null): string => {
  const root = site?.href ?? (language === 'en' ? './' : '../');
  const own = site && `<meta property="og:url" content="${new URL(folderOf(language), site).href}" />`;
  return html
    .replace(/(<meta property="og:image" content=")[^"]*/, `$1${root}social-${language}.jpg`)
    .replace(/(<meta property="og:url"[^>]*>)?(?=<meta property="og:image")/, own ?? '');
};

/** @returns the address that the game is built for, as the root of its folder; null for anywhere. Throws for what is none. */
const siteFrom = (address: string | undefined): URL | null => {
  if (!address) return null;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(
      `SITE_ADDRESS is "${address}". Please give the whole address of the game, such as https://example.org/game/`,
    );
  return new URL(address.endsWith('/') ? address : `${address}/`);
};

/** The page of one language in a folder of its own, from which everything else lies one folder up. */
const inFolder = (html: string, language: Language): string =>
  inLanguage(html, language)
    .replace('data-page=""', `data-page="${language}"`)
    .replace('data-root="./"', 'data-root="../"')
    .replaceAll('href="./', 'href="../')
    .replaceAll('src="./', 'src="../')
    .replaceAll('url(./', 'url(../');

/** Lets a page hint at the words of its own language in place of the English ones. */
const hintingAt = (html: string, bundle: Rolldown.OutputBundle, language: Language): string => {
  const own = firstFiles(bundle, language);
  const english = firstFiles(bundle, 'en').filter((file) => !own.includes(file));
  const others = own.filter((file) => !html.includes(file));
  return english.reduce((page, file, each) => page.replace(file, others[each] ?? file), html);
};

const isPage = (output: { type: string; fileName: string }): output is Rolldown.OutputAsset =>
  output.type === 'asset' && output.fileName === 'index.html';

/**
 * @returns a plugin that gives each language a page whose head speaks it: English at the root, others in a folder
 * named after their code. A crawler runs no script, so the words must stand in the page itself.
 *
 * @param address where the game will lie, if that is known.
 */
export const languagePages = (address = process.env.SITE_ADDRESS): Plugin => {
  const site = siteFrom(address);
  return {
    name: 'language-pages',
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: (html) => withPicture(inLanguage(html, 'en'), 'en', site) },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = Object.values(bundle).find(isPage);
        if (!page) return;
        for (const language of languages.filter((each) => each !== 'en'))
          this.emitFile({
            type: 'asset',
            fileName: `${folderOf(language)}index.html`,
            source: withPicture(
              inFolder(hintingAt(String(page.source), bundle, language), language),
              language,
              site,
            ),
          });
      },
    },
  };
};
