import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { indents } from './indents.ts';

/**
 * Builds the participant's page by itself: it shares no file with the game, so it brings nothing that it does not need,
 * and none of its files knows which side a claim helps.
 */
const buildJoinPage = async (root: string): Promise<Rolldown.RolldownOutput['output']> => {
  const built = await build({
    configFile: false,
    // The page lies in the built game where it lies below `src`.
    root: join(root, 'src'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [indents()],
    build: {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: { join: join(root, 'src/join/index.html') } },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('the page was to be built once');
  return built.output;
};

/** @returns a plugin that adds the participant's page, `join/index.html`, with files of its own. */
export const joinPage = (): Plugin => {
  let root = '';
  return {
    name: 'join-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle(_, bundle) {
      const files = await buildJoinPage(root);
      // A picture that the game has as well has the same name there.
      for (const file of files.filter(({ fileName }) => !(fileName in bundle)))
        this.emitFile({
          type: 'asset',
          fileName: file.fileName,
          source: file.type === 'chunk' ? file.code : file.source,
        });
    },
  };
};
