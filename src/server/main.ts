import { setTimeout as sleep } from 'node:timers/promises';
import { createGameServer } from './gameServer.ts';
import { holdSessions, type Live } from './live.ts';
import { openStore } from './log/openStore.ts';
import { readOptions, type ServerOptions } from './options.ts';
import { readSite, type Site } from './serving/site.ts';
import { listen } from './serving/siteServer.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const complain = (fault: unknown): void => {
  process.stderr.write(`live sessions: ${wordsOf(fault).split('\n')[0]}\n`);
};

const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const addressOf = (host: string, port: number): string =>
  `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}/`;

const readBuiltGame = (folder: string): Site => {
  try {
    return readSite(folder);
  } catch {
    return giveUp(`There is no built game in ${folder}. Please run "npm run build" first.`);
  }
};

/** Serves the game and, where there is a store for them, live sessions; until it is told to end. */
const serve = async (options: ServerOptions): Promise<void> => {
  let isDraining = false;
  let live: Live | null = null;
  const server = createGameServer(
    readBuiltGame(options.gameFolder),
    () => ({ live: live !== null, draining: isDraining }),
    say,
  );
  const store = await openStore(options.dataFolder, options.store, complain);
  if (typeof store === 'string') say(`The game can be played, but without live sessions: ${store}.`);
  else live = holdSessions({ server, store, behindProxy: options.behindProxy, complain });
  const port = await listen(server, options).catch((fault) =>
    giveUp(`The game cannot be served on ${options.host}, port ${options.port}: ${wordsOf(fault)}`),
  );

  const end = async (): Promise<void> => {
    if (isDraining) return;
    isDraining = true;
    // A balancer that asks now hears that nobody should be sent here; whoever is here may stay until it has.
    await sleep(options.drainMs);
    live?.drain();
    await sleep(options.drainMs);
    server.close();
    await live?.close().catch(complain);
    server.closeAllConnections();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end());
  const address = addressOf(options.host, port);
  say(`Bubble or Lab is open at ${address} (Ctrl-C ends it)`);
  process.send?.({ address });
};

// On a full disk LMDB rejects promises of its own, too, which nobody else can reach: whoever plays alone plays on.
process.on('unhandledRejection', complain);
const options = readOptions(process.env);
if (typeof options === 'string') giveUp(options);
else await serve(options);
