import type { Rolldown } from 'vite';

/** Where the way to everything begins. */
const main = /\/src\/main\.ts$/;

/** Where the way to everything begins that only classes need. */
const door = /\/src\/app\/classroom\/openRoom\.ts$/;

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

const holds = (module: RegExp, { moduleIds }: Rolldown.OutputChunk): boolean =>
  moduleIds.some((id) => module.test(id));

/** Adds what can be asked for from a file on, without passing the door. */
const addReached = (chunks: Chunks, fileName: string, reached: Set<string>): void => {
  const chunk = chunks.get(fileName);
  if (!chunk || reached.has(fileName) || holds(door, chunk)) return;
  reached.add(fileName);
  for (const next of [...chunk.imports, ...chunk.dynamicImports]) addReached(chunks, next, reached);
};

const withStyles = (chunk: Rolldown.OutputChunk): readonly string[] => [
  chunk.fileName,
  ...(chunk.viteMetadata?.importedCss ?? []),
];

/** @returns the scripts and styles that a game never asks for, but a class does. */
export const classFilesIn = (bundle: Rolldown.OutputBundle): ReadonlySet<string> => {
  const chunks: Chunks = new Map(
    Object.values(bundle)
      .filter((each) => each.type === 'chunk')
      .map((chunk) => [chunk.fileName, chunk]),
  );
  const reached = new Set<string>();
  const all = [...chunks.values()];
  for (const chunk of all) if (holds(main, chunk)) addReached(chunks, chunk.fileName, reached);
  const needed = new Set(all.filter(({ fileName }) => reached.has(fileName)).flatMap(withStyles));
  return new Set(all.flatMap(withStyles).filter((file) => !needed.has(file)));
};
