/** A process that takes one database after the other, each at an agreed moment, and tells which it has got. */
import { once } from 'node:events';
import { join } from 'node:path';
import { open } from 'lmdb';
import { takeDatabase } from '../../../src/server/log/owner.ts';

const [folder = '', rounds = '0'] = process.argv.slice(2);
const betweenMs = 5;
const roots = Array.from({ length: Number(rounds) }, (_, round) =>
  open({ path: join(folder, String(round)), maxDbs: 1 }),
);
process.send?.('ready');
const [startAtMs] = (await once(process, 'message')) as [number];
const taken: number[] = [];
for (const [round, root] of roots.entries()) {
  // Nothing but a busy wait meets the moment as exactly as the others do.
  while (Date.now() < startAtMs + round * betweenMs);
  if (await takeDatabase(root)) taken.push(round);
}
process.send?.(taken);
// Whoever has a database must stay alive, or it is free.
await once(process, 'disconnect');
