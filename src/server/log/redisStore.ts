import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import { toleranceFor } from './adapterClient.ts';
import { createRedisLog } from './redisLog.ts';
import type { Store } from './store.ts';

/** A server that is out of reach is told of once in so many milliseconds. */
const quietMs = 10_000;

const onceInAWhile = (complain: (fault: unknown) => void): ((fault: unknown) => void) => {
  let toldAtMs = Number.NEGATIVE_INFINITY;
  return (fault) => {
    if (performance.now() - toldAtMs < quietMs) return;
    toldAtMs = performance.now();
    complain(fault);
  };
};

/**
 * @param url such as `redis://localhost:6379`.
 * @returns the store of several processes; waits until Redis answers.
 */
export const openRedisStore = async (url: string, complain: (fault: unknown) => void): Promise<Store> => {
  const complainSeldom = onceInAWhile(complain);
  // The adapter reads replies as the second version of the protocol gives them.
  const client = createClient({
    url,
    RESP: 2,
    commandsQueueMaxLength: 20_000,
    pingInterval: 10_000,
    socket: { reconnectStrategy: (tries) => Math.min(25 * 2 ** tries, 500) },
  });
  // Without a listener the first lost connection would end the process.
  client.on('error', complainSeldom);
  await client.connect();
  const close = async (): Promise<void> => client.destroy();
  return {
    log: createRedisLog(client, close),
    adapter: createAdapter(toleranceFor(client, complainSeldom), {
      streamName: 'bubble-or-lab:told',
      channelPrefix: 'bubble-or-lab',
      maxLen: 1000,
    }),
    close,
  };
};
