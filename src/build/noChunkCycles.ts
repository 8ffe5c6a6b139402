import type { Plugin } from 'vite';

/** The files that each file of the game waits for before it runs. */
type Waits = ReadonlyMap<string, readonly string[]>;

const cycleFrom = (waits: Waits, path: readonly string[]): readonly string[] | null => {
  const last = path.at(-1) ?? '';
  for (const next of waits.get(last) ?? []) {
    const met = path.indexOf(next);
    if (met >= 0) return [...path.slice(met), next];
    const found = cycleFrom(waits, [...path, next]);
    if (found) return found;
  }
  return null;
};

/** @returns files that wait for one another in a circle, the first of them again at the end; null where there are none. */
export const chunkCycleIn = (waits: Waits): readonly string[] | null => {
  for (const name of waits.keys()) {
    const cycle = cycleFrom(waits, [name]);
    if (cycle) return cycle;
  }
  return null;
};

/**
 * @returns a plugin that fails the build where files of the game wait for one another in a circle: one of them would
 * run before what it needs is there. The groups in `vite.config.ts` decide what lies in which file.
 */
export const noChunkCycles = (): Plugin => ({
  name: 'no-chunk-cycles',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
    const cycle = chunkCycleIn(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])));
    if (cycle)
      this.error(
        `These files wait for one another: ${cycle.join(' -> ')}. Let the groups in vite.config.ts put what they share into one of them.`,
      );
  },
});
