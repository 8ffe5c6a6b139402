import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ServerProcess } from './serverProcess.ts';

/** Lets a server be asked what it holds in memory; belongs into its environment. */
export const askable = { NODE_OPTIONS: '--inspect=127.0.0.1:0' } as const;

/** What Node's inspector answers to an expression. */
interface Evaluated {
  readonly result: { readonly value: { readonly heapUsed: number; readonly external: number } };
}

/** @returns what asks the inspector of a process, and waits for its answer. */
const openInspector = async (address: string) => {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let asked = 0;
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    asked += 1;
    const id = asked;
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const [data] = (await once(socket, 'message')) as [Buffer];
      const answer = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (answer.id === id) return answer.result;
    }
  };
  return { ask, close: () => socket.terminate() };
};

/**
 * What a server needs and cannot give back. The system's own count goes up and down with how busy the machine is.
 *
 * @param server one that was started with {@link askable}.
 * @returns how many megabytes it holds once its garbage is collected: objects, and buffers beside them.
 */
export const heldMegabytes = async (server: ServerProcess): Promise<number> => {
  const address = /ws:\/\/\S+/.exec(server.printed())?.[0];
  if (!address) throw new Error('the server was not started to be asked');
  const { ask, close } = await openInspector(address);
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  const expression = 'process.memoryUsage()';
  const { result } = (await ask('Runtime.evaluate', { expression, returnByValue: true })) as Evaluated;
  close();
  return (result.value.heapUsed + result.value.external) / 1_000_000;
};
