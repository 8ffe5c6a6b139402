import type { Rolldown } from 'vite';

/** What the build knows of a module while it decides in which file it goes. */
type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const main = /\/src\/main\.ts$/;

/** Whether the module has to be there before the first card: whether `main.ts` imports it, or one that does. */
const isFirst = (id: string, graph: Graph, seen: Set<string>): boolean => {
  if (main.test(id)) return true;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !seen.has(importer) && isFirst(importer, graph, seen));
};

/**
 * All that the first card needs goes into one file: small ones would compress worse and be asked for one by one. Only
 * `main.ts` stays apart: it waits for the player's words, and whatever else needs the same file would wait with it.
 *
 * @returns the name of the file that the module goes into, or null where that is left to the bundler.
 */
export const chunkOf = (id: string, graph: Graph): string | null =>
  !main.test(id) && isFirst(id, graph, new Set()) ? 'game' : null;

/** Words that a game goes without. */
const dispensable = /\.yaml\?temptations$/;

/**
 * @returns the address of a file of the build that the bundler has put together. What a game goes without is known by
 * its name, so that no device keeps it before it has been used.
 */
export const addressOf = ({ facadeModuleId }: Pick<Rolldown.PreRenderedChunk, 'facadeModuleId'>): string =>
  `assets/${dispensable.test(facadeModuleId ?? '') ? 'temptations' : '[name]'}-[hash].js`;
