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

/** Words that a game goes without: their file is known by its name, so that no device keeps it before it has been used. */
const dispensable = /\/([^/]+)\/(\w+)\.yaml\?temptations$/;

/** @returns the name of the file of such words, or null for any other module. */
const nameOfDispensable = (id: string): string | null => {
  const [, deck, language] = dispensable.exec(id) ?? [];
  return deck && language ? `temptations-${deck}-${language}` : null;
};

/**
 * All that the first card needs goes into one file: small ones would compress worse and be asked for one by one. Only
 * `main.ts` stays apart: it waits for the player's words, and whatever else needs the same file would wait with it.
 *
 * @returns the name of the file that the module goes into, or null where that is left to the bundler.
 */
export const chunkOf = (id: string, graph: Graph): string | null =>
  !main.test(id) && isFirst(id, graph, new Set()) ? 'game' : nameOfDispensable(id);
