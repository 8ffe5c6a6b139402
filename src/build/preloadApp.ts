import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The module that `main.ts` asks for at once; without the hint a slow network would be waited for twice. */
const appModule = /\/src\/app\/startSolo\.ts$/;

const hint = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});

/** @returns a plugin that tells the browser to load the game while it still reads the page. */
export const preloadApp = (): Plugin => ({
  name: 'preload-app',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle).flatMap((output) => {
        const isApp = output.type === 'chunk' && output.moduleIds.some((id) => appModule.test(id));
        return isApp ? [output.fileName, ...output.imports].map(hint) : [];
      }),
  },
});
