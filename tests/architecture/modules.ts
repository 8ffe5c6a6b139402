import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** One import, export-from, dynamic import or imported type of a module. */
export interface Import {
  /** As written, without Vite's query (`?url` and the like). */
  readonly specifier: string;
  /** 1 is the first line. */
  readonly line: number;
}

/** A module of the game with all it imports. */
export interface Module {
  /** From the project's root, such as `src/domain/deck.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
}

/** @returns the paths of all files below a folder, from the project's root, in the order of the alphabet. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort();

/** @returns whether the file holds code. */
export const isCode = (path: string): boolean => /\.(c|m)?(ts|js)$/.test(path);

const textOf = (node: ESTree.Node | null | undefined): string | null =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

const isCallOf = (node: ESTree.CallExpression, pattern: RegExp, source: string): boolean =>
  pattern.test(source.slice(node.callee.start, node.callee.end));

/** What a call loads: `require('x')`, or each pattern of `import.meta.glob([...])`. */
const loadedBy = (call: ESTree.CallExpression, source: string): (ESTree.Node | undefined)[] => {
  const first = call.arguments[0];
  if (isCallOf(call, /^require$/, source)) return [first];
  if (!isCallOf(call, /^import\.meta\.glob$/, source)) return [];
  return first?.type === 'ArrayExpression' ? first.elements.map((element) => element ?? undefined) : [first];
};

/**
 * Reads what a module imports, types included.
 *
 * @returns the imports in the order of the text. Throws when the text is no code, and when an import cannot be told
 *   from the text alone.
 */
export const importsIn = (path: string, source: string): Import[] => {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const found: { readonly text: string; readonly start: number }[] = [];
  const note = (node: ESTree.Node | null | undefined, prefix = ''): void => {
    if (!node) return;
    const text = textOf(node);
    if (text === null)
      throw new Error(`${path}: write the imported path as one plain string, so that it can be checked.`);
    found.push({ text: prefix + text, start: node.start });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => note(source),
    ExportNamedDeclaration: ({ source }) => note(source),
    ExportAllDeclaration: ({ source }) => note(source),
    ImportExpression: ({ source }) => note(source),
    TSImportType: ({ source }) => note(source),
    TSExternalModuleReference: ({ expression }) => note(expression),
    CallExpression: (call) => {
      for (const loaded of loadedBy(call, source)) note(loaded);
    },
    NewExpression: (call) => {
      const isOwnFile = source.slice(call.start, call.end).includes('import.meta.url');
      // An address without a dot is told from the module, too.
      if (call.callee.type === 'Identifier' && call.callee.name === 'URL' && isOwnFile)
        note(call.arguments[0], './');
    },
  }).visit(program);
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ text, start }) => ({
      specifier: text.replace(/\?.*$/, ''),
      line: source.slice(0, start).split('\n').length,
    }));
};

/** @returns every module below `src`. */
export const readModules = (): Module[] =>
  filesBelow('src')
    .filter(isCode)
    .map((path) => ({ path, imports: importsIn(path, readFileSync(path, 'utf8')) }));

/** @returns the path an import leads to from the project's root, or null where it names a package. */
export const targetOf = (module: Module, { specifier }: Import): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(module.path), specifier) : null;
