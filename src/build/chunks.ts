import type { Rolldown } from 'vite';

/** What the build knows of a module while it decides in which file it goes. */
type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const main = /\/src\/main\.ts$/;
const solo = /\/src\/app\/startSolo\.ts$/;
const later = /\/src\/app\/joinLater\.ts$/;

/** Adds the module and all that import it at once, or import at once one that does. */
const addImporters = (id: string, graph: Graph, found: Set<string>): Set<string> => {
  if (found.has(id)) return found;
  found.add(id);
  for (const importer of graph.getModuleInfo(id)?.importers ?? []) addImporters(importer, graph, found);
  return found;
};

const isOnDemand = (id: string, graph: Graph): boolean =>
  (graph.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;

/**
 * What `main.ts` itself needs is small and comes first, so that it runs while the rest is on its way; the
 * rest waits for it, and `main.ts` must never wait for the rest before it has ended. All else that the
 * first card needs goes into one file, and what comes right after it, and is asked for by nothing else, into another:
 * small ones would compress worse and be asked for one by one.
 *
 * @returns the name of the file that the module goes into, or null where that is left to the bundler.
 */
export const chunkOf = (id: string, graph: Graph): string | null => {
  const importers = [...addImporters(id, graph, new Set())];
  if (importers.some((each) => main.test(each))) return 'first';
  const askedFor = importers.filter((each) => isOnDemand(each, graph));
  if (askedFor.some((each) => solo.test(each))) return 'game';
  return askedFor.length > 0 && askedFor.every((each) => later.test(each)) ? 'later' : null;
};

/** Words that a game goes without. */
const dispensable = /\.yaml\?temptations$/;

/**
 * @returns the address of a file of the build that the bundler has put together. What a game goes without is known by
 * its name, so that no device keeps it before it has been used.
 */
export const addressOf = ({ facadeModuleId }: Pick<Rolldown.PreRenderedChunk, 'facadeModuleId'>): string =>
  `assets/${dispensable.test(facadeModuleId ?? '') ? 'temptations' : '[name]'}-[hash].js`;
