import { isBuiltin } from 'node:module';
import { reserved, rules } from './folders.ts';
import { type Import, type Module, targetOf } from './modules.ts';

/** The folder below `src` that a path belongs to; for `src/main.ts` it is `main`. */
const folderOf = (path: string): string => path.split('/')[1]?.replace(/\.\w+$/, '') ?? '';

const isPartOf = (path: string, part: string): boolean =>
  path.startsWith(`src/${part}/`) || path.replace(/\.\w+$/, '') === `src/${part}`;

const listOf = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'nothing');

const sentence = (module: Module, { specifier, line }: Import, why: string): string =>
  `${module.path}:${line} imports "${specifier}", but ${why}.`;

const fileProblem = (module: Module, each: Import, target: string): string | null => {
  const folder = folderOf(module.path);
  const rule = rules[folder];
  if (!rule)
    return sentence(module, each, `src/${folder} stands in no rule: add it to tests/architecture/folders.ts`);
  if (!target.startsWith('src/') || folderOf(target) === folder) return null;
  if (rule.folders.some((part) => isPartOf(target, part))) return null;
  const may = `src/${folder} may import ${listOf(rule.folders)} and itself`;
  return sentence(module, each, `${may}; ${rule.instead}`);
};

const packageProblem = (module: Module, each: Import): string | null => {
  const name = isBuiltin(each.specifier) ? 'node' : each.specifier;
  const folder = folderOf(module.path);
  const packages = rules[folder]?.packages ?? [];
  const isAllowed = packages.some((part) => name === part || name.startsWith(`${part}/`));
  if (isAllowed && (name !== 'howler' || module.path === 'src/sound/player.ts')) return null;
  const reason = reserved[name];
  if (reason) return sentence(module, each, reason);
  const may = `of packages src/${folder} may import ${listOf(packages)}`;
  return sentence(module, each, `${may}; ${rules[folder]?.instead}`);
};

/** @returns a sentence on what to do instead, for each import that its folder may not have. */
export const importProblems = (modules: readonly Module[]): string[] =>
  modules.flatMap((module) =>
    module.imports.flatMap((each) => {
      const target = targetOf(module, each);
      return (target === null ? packageProblem(module, each) : fileProblem(module, each, target)) ?? [];
    }),
  );

/**
 * Finds modules that import one another in a circle, types included.
 *
 * @returns a sentence for each circle found; when these are gone, there are no others.
 */
export const cycleProblems = (modules: readonly Module[]): string[] => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] => {
    const start = way.indexOf(path);
    if (start >= 0)
      return [
        `${[...way.slice(start), path].join(' -> ')} is a circle: move what they share into a file of its own.`,
      ];
    const module = byPath.get(path);
    if (!module || done.has(path)) return [];
    const problems = module.imports.flatMap((each) => visit(targetOf(module, each) ?? '', [...way, path]));
    done.add(path);
    return problems;
  };
  return modules.flatMap(({ path }) => visit(path, []));
};
