import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import type { Language } from '../text/languages.ts';

/** What `main.ts` asks for at once; without the hints a slow network would be waited for twice. */
const firstModules = (language: Language): readonly RegExp[] => [
  /\/src\/app\/startSolo\.ts$/,
  new RegExp(`/src/text/${language}\\.ts$`),
  new RegExp(`/assets/decks/[^/]+/${language}\\.yaml$`),
];

const isChunkOf =
  (module: RegExp) =>
  (output: Rolldown.OutputAsset | Rolldown.OutputChunk): output is Rolldown.OutputChunk =>
    output.type === 'chunk' &&
    [output.facadeModuleId ?? '', ...output.moduleIds].some((id) => module.test(id));

/** @returns the built files that a page in the language needs before its first card, besides `main.ts`. */
export const firstFiles = (bundle: Rolldown.OutputBundle, language: Language): readonly string[] => {
  const chunks = firstModules(language).flatMap((module) => Object.values(bundle).filter(isChunkOf(module)));
  return [...new Set(chunks.flatMap(({ fileName, imports }) => [fileName, ...imports]))];
};

const hint = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});

/** @returns a plugin that tells the browser to load the game and its English words while it still reads the page. */
export const preloadApp = (): Plugin => ({
  name: 'preload-app',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      firstFiles(bundle, 'en')
        .filter((file) => !html.includes(file))
        .map(hint),
  },
});
