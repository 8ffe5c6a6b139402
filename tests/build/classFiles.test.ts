import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { classFilesIn } from '../../src/build/classFiles.ts';

interface Ways {
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly modules?: readonly string[];
  readonly styles?: readonly string[];
}

/** What is read of a file of a build. */
const aChunk = (
  fileName: string,
  { imports = [], dynamicImports = [], modules = [], styles = [] }: Ways,
) => ({
  type: 'chunk',
  fileName,
  imports,
  dynamicImports,
  moduleIds: modules,
  viteMetadata: { importedCss: new Set(styles) },
});

const aBundle = (chunks: Readonly<Record<string, Ways>>): Rolldown.OutputBundle =>
  Object.fromEntries(Object.entries(chunks).map(([name, ways]) => [name, aChunk(name, ways)])) as Record<
    string,
    object
  > as Rolldown.OutputBundle;

test('What lies behind the door to the classroom is not kept for a game, its styles neither', () => {
  const files = classFilesIn(
    aBundle({
      'main.js': { modules: ['/src/main.ts'], imports: ['game.js'], dynamicImports: ['later.js'] },
      'game.js': { styles: ['game.css'] },
      'later.js': { dynamicImports: ['door.js'], imports: ['shared.js'] },
      'door.js': { modules: ['/src/app/classroom/openRoom.ts'], dynamicImports: ['host.js'] },
      'host.js': { imports: ['game.js', 'shared.js', 'live.js'], styles: ['host.css', 'shared.css'] },
      'live.js': {},
      'shared.js': { styles: ['shared.css'] },
    }),
  );
  expect([...files].sort()).toEqual(['door.js', 'host.css', 'host.js', 'live.js']);
});

test('A game without a classroom keeps all', () => {
  const main = { modules: ['/src/main.ts'], imports: ['game.js'] };
  expect([...classFilesIn(aBundle({ 'main.js': main, 'game.js': {} }))]).toEqual([]);
});
