import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { uncalledMethods, withoutUncalledMethods } from '../../src/build/uncalledMethods.ts';

const lean = (code: string, ...others: string[]): string => withoutUncalledMethods(code, others);

describe('a method is left out', () => {
  test.each([
    ['that nothing names', 'use({ burst: function () { return 1; }, size: 1 });', 'use({ size: 1 });'],
    ['in its short form', 'use({ burst() {}, size: 1 });', 'use({ size: 1 });'],
    ['that waits for something', 'use({ async burst() {}, size: 1 });', 'use({ size: 1 });'],
    ['that gives one thing after another', 'use({ *burst() {}, size: 1 });', 'use({ size: 1 });'],
    [
      'that only a comment names',
      '/* burst() */ use({ burst() {} }); // burst',
      '/* burst() */ use({ }); // burst',
    ],
    ['that only calls itself', 'use({ burst() { this.burst(); }, size: 1 });', 'use({ size: 1 });'],
    [
      'in every class that has it',
      'use({ burst() {} }, { size: 1, burst() {} });',
      'use({ }, { size: 1, });',
    ],
    ['with all that lies in it', 'use({ burst() { use({ fizz() {} }); }, size: 1 });', 'use({ size: 1 });'],
    [
      'that lies in one which stays',
      'use({ size() { use({ fizz() {} }); } }).size();',
      'use({ size() { use({ }); } }).size();',
    ],
    [
      'that only such a one calls',
      'use({ burst() { this.pop(); }, pop() { this.fizz(); }, fizz() {} });',
      'use({ });',
    ],
    [
      'that only calls one which calls it',
      'use({ burst() { this.pop(); }, pop() { this.burst(); } });',
      'use({ });',
    ],
    [
      'whose name is part of a longer word',
      'use({ burst() {} }).burster("bursts");',
      'use({ }).burster("bursts");',
    ],
  ])('%s', (_, code, rest) => {
    expect(lean(code)).toBe(rest);
  });
});

describe('a method stays', () => {
  test.each([
    ['that is called', 'use({ burst() {} }).burst();'],
    ['that another one calls that stays', 'use({ pop() { this.burst(); }, burst() {} }).pop();'],
    ['that is named in a text', 'const each = use({ burst() {} }); each["to burst"]();'],
    ['that is named after a break in a text', 'use({ burst() {} }, "\\tburst");'],
    ['that is named in a text of several lines', 'use({ burst() {} }, `to\nburst`);'],
    ['that is taken out of its object', 'const { burst } = use({ burst() {} });'],
    ['whose name is only known as the game runs', 'use({ [burst]() {} });'],
    [
      'that is asked for like a value, or set like one',
      'use({ get burst() { return 1; }, set burst(size) {} });',
    ],
    ['that the language calls by itself', 'use({ toString() { return ""; }, toJSON() {} });'],
    ['of a class of the language itself', 'use(class { burst() {} });'],
    ['that is written like a value', 'use({ burst: () => 1, fizz: function () {}.bind(use) });'],
  ])('%s', (_, code) => {
    expect(lean(code)).toBe(code);
  });

  test('that another file names', () => {
    const code = 'export const stage = { burst() {}, pop() {} };';
    expect(lean(code, 'stage.burst();')).toBe('export const stage = { burst() {}, };');
    expect(lean(code, 'call("burst");')).toBe('export const stage = { burst() {}, };');
    // Any method there may be called.
    expect(lean(code, 'use({ fizz() { stage.burst(); } });')).toBe('export const stage = { burst() {}, };');
  });
});

test('what is left runs as before, wherever the others lay and whatever stands around them', () => {
  const code = `
    // 泡泡：看不见的字也占位置
    const words = '天平 🫧';
    const stage = {
      first: function () { return 'first'; },
      size: 2, middle() { return { lost() {}, kept: 1 }; }, grown() { return this.size * 21; },
      last: function () { return 'last'; },
    };
    [stage.grown(), Object.keys(stage).join(), words].join(' ');`;
  // 2 × 21 = 42
  expect(runInNewContext(lean(code))).toBe('42 size,grown 天平 🫧');
});

test('code that cannot be read stops the build, so that no name in it is overlooked', () => {
  expect(() => lean('use({ burst() {} });', 'burst(')).toThrow();
});

describe('in the built game', () => {
  const own = '({ mine() { return "of the game"; } })';
  const built = async (call: string) => {
    const sources: Readonly<Record<string, string>> = {
      '/game.js': `import { stage } from '/phaser/src/stage.js'; console.log(${own}, stage.${call}());`,
      '/phaser/src/stage.js':
        'export const stage = { burst() { return "a bubble"; }, spill() { return "a flask"; } };',
    };
    const result = await build({
      ...{ configFile: false, logLevel: 'silent' },
      plugins: [
        {
          name: 'sources',
          resolveId: (id) => (id in sources ? id : null),
          load: (id) => sources[id] ?? null,
        },
        uncalledMethods(),
      ],
      build: {
        write: false,
        rolldownOptions: {
          input: '/game.js',
          output: { codeSplitting: { groups: [{ name: 'phaser', test: /phaser/ }] } },
        },
      },
    });
    const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
    const chunks = outputs.filter((each) => each.type === 'chunk');
    const [game] = chunks.filter(({ isEntry }) => isEntry);
    const [phaser] = chunks.filter(({ name }) => name === 'phaser');
    return { game: game!, phaser: phaser! };
  };

  test("Phaser's file holds what the game calls, under an address of its own, and the game's file all it had", async () => {
    const [bursting, spilling] = [await built('burst'), await built('spill')];
    expect(bursting.phaser.code).toContain('a bubble');
    expect(bursting.phaser.code).not.toContain('a flask');
    expect(spilling.phaser.code).toContain('a flask');
    expect(spilling.phaser.code).not.toContain('a bubble');
    expect(spilling.phaser.fileName).not.toBe(bursting.phaser.fileName);
    expect(bursting.game.code).toContain(bursting.phaser.fileName.replace('assets/', ''));
    expect(bursting.game.code).toContain('of the game');
  });

  test('and while developing Phaser stays whole', () => {
    expect(uncalledMethods().apply).toBe('build');
  });
});
