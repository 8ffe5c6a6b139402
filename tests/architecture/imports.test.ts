import { describe, expect, test } from 'vitest';
import { cycleProblems, importProblems } from './imports.ts';
import { importsIn, type Module, readModules } from './modules.ts';

const aModule = (path: string, source: string): Module => ({ path, imports: importsIn(path, source) });
const problemsOf = (path: string, source: string): string[] => importProblems([aModule(path, source)]);

describe('the modules of the game', () => {
  const modules = readModules();

  test('are found', () => {
    expect(modules.map(({ path }) => path)).toContain('src/domain/game.ts');
  });

  test('import only what their folder may import', () => {
    expect(importProblems(modules)).toEqual([]);
  });

  test('never import one another in a circle', () => {
    expect(cycleProblems(modules)).toEqual([]);
  });
});

describe('an import in the wrong direction is refused', () => {
  test('with a sentence on what to do instead', () => {
    expect(problemsOf('src/page/title.ts', "\nimport { Table } from '../scenes/TableScene.ts';")).toEqual([
      'src/page/title.ts:2 imports "../scenes/TableScene.ts", but src/page may import domain, map, pack, stores, text and itself; ' +
        'a page gets what it needs from its maker: let src/app hand it in as a function or a value.',
    ]);
  });

  test.each([
    ['import type { A } from "../stores/game.ts"'],
    ['import { type A } from "../stores/game.ts"'],
    ['export type { A } from "../stores/game.ts"'],
    ['export * from "../stores/game.ts"'],
    ['type A = import("../stores/game.ts").A'],
    ['type A = typeof import("../stores/game.ts")'],
    ['import game = require("../stores/game.ts")'],
    ['void import("../stores/game.ts")'],
    ['import.meta.glob(["../stores/*.ts"])'],
    ['new Worker(new URL("../stores/game.ts", import.meta.url))'],
    ['import "../stores/game.ts?worker"'],
  ])('however it is written: %s', (source) => {
    expect(problemsOf('src/domain/game.ts', source)).toHaveLength(1);
  });

  test('unless it names the one part that is open', () => {
    expect(problemsOf('src/stores/session.ts', "import '../live/protocol.ts';")).toEqual([]);
    expect(problemsOf('src/stores/session.ts', "import '../live/connection.ts';")).toHaveLength(1);
  });

  test('also from a folder that no rule names', () => {
    expect(problemsOf('src/utils/text.ts', "import '../domain/deck.ts';")).toHaveLength(1);
  });

  test('and a word in a comment or a text is no import', () => {
    expect(problemsOf('src/domain/deck.ts', "// import 'phaser'\nconst a = \"import 'phaser'\";")).toEqual(
      [],
    );
  });

  test('and an import that cannot be told from the text is refused', () => {
    expect(() => importsIn('src/app/a.ts', 'void import(name)')).toThrow('one plain string');
  });
});

describe('a package is refused', () => {
  test.each([
    ['phaser outside of scenes', 'src/app/startSolo.ts', 'phaser', 'only src/scenes may'],
    ['howler outside of the player', 'src/sound/pickCue.ts', 'howler', 'only src/sound/player.ts may'],
    ['the root of zustand', 'src/stores/game.ts', 'zustand', 'its root needs React'],
    ['any package in the rules', 'src/domain/deck.ts', 'valibot', 'src/domain may import nothing'],
    ['Node in a page', 'src/page/title.ts', 'node:fs', 'src/page may import lit-html'],
  ])('%s', (_, path, name, reason) => {
    expect(problemsOf(path, `import '${name}';`)).toEqual([expect.stringContaining(reason)]);
  });

  test('nowhere that it belongs', () => {
    expect(problemsOf('src/scenes/TableScene.ts', "import 'phaser';")).toEqual([]);
    expect(problemsOf('src/sound/player.ts', "import 'howler';")).toEqual([]);
    expect(problemsOf('src/stores/game.ts', "import 'zustand/vanilla';")).toEqual([]);
  });
});

test('a circle of types alone is a circle', () => {
  const one = aModule('src/domain/one.ts', "import type { B } from './two.ts';");
  const two = aModule('src/domain/two.ts', "import type { A } from './one.ts';");
  expect(cycleProblems([one, two])).toEqual([
    'src/domain/one.ts -> src/domain/two.ts -> src/domain/one.ts is a circle: move what they share into a file of its own.',
  ]);
});
