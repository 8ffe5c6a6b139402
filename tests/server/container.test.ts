import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readModules, targetOf } from '../architecture/modules.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const dockerfile = readFileSync('Dockerfile', 'utf8');
const [build = '', image = ''] = dockerfile.split(/^FROM .*$/m).slice(1);
const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n');

/** What a stage copies, without where to. */
const copiedIn = (stage: string): readonly string[] =>
  [...stage.matchAll(/^COPY (.+)$/gm)].flatMap(([, words = '']) =>
    words
      .split(' ')
      .filter((word) => !word.startsWith('--'))
      .slice(0, -1),
  );

/** What is there only once the first stage has installed and built. */
const made = ['node_modules', 'dist'];
const inImage = copiedIn(image).map((path) => path.replace('/game/', ''));

test('everything that the container copies is there', () => {
  const copied = [...copiedIn(build), ...inImage].filter((path) => !made.includes(path));
  expect(copied).toEqual(
    expect.arrayContaining(['package-lock.json', '.npmrc', '.', 'tsconfig.json', 'src']),
  );
  for (const path of copied) {
    expect([path, existsSync(path)]).toEqual([path, true]);
    expect(ignored).not.toContain(path);
  }
  expect(manifest.scripts.build).toBe('vite build');
});

/** All that the server comes to import, files by their paths and packages by their names. */
const reached = (): ReadonlySet<string> => {
  const modules = new Map(readModules().map((module) => [module.path, module]));
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const module = modules.get(path);
    for (const each of module?.imports ?? []) visit(targetOf(module!, each) ?? each.specifier);
  };
  visit('src/server/main.ts');
  return found;
};

const isOf = (name: string, parts: readonly string[]): boolean =>
  parts.some((part) => name === part || name.startsWith(`${part}/`));

test('the container runs what the tests run, as nobody in particular, and has all that this imports', () => {
  expect(image).toContain('CMD ["node", "--import", "@oxc-node/core/register", "src/server/main.ts"]');
  expect(image).toContain('USER node');
  const kept = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)];
  expect(kept).toContain('@oxc-node/core');
  const missing = [...reached()].filter((each) => !isBuiltin(each) && !isOf(each, [...inImage, ...kept]));
  expect(missing).toEqual([]);
  expect(reached().size).toBeGreaterThan(50);
});

test('the container looks where the server listens whether it is well', () => {
  expect(image).toContain('PORT=4173');
  expect(image).toContain('EXPOSE 4173');
  const [, program = ''] = /^HEALTHCHECK .*CMD (.*)$/m.exec(image) ?? [];
  const [node, flag, code = ''] = parse(program) as string[];
  expect([node, flag]).toEqual(['node', '-e']);
  expect(code).toContain('/health');
  expect(() => new Function(code)).not.toThrow();
});
