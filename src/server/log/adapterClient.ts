import { setTimeout as sleep } from 'node:timers/promises';

type Hear = (payload: Buffer) => void;

/** As much of a client of Redis as the sockets' adapter uses. */
export interface AdapterClient {
  readonly isOpen: boolean;
  readonly publish: (channel: string, payload: Buffer) => Promise<unknown>;
  readonly subscribe: (channels: string[], hear: Hear, asBuffers: true) => Promise<unknown>;
  /** By this the adapter knows whose client it is; it is not called. */
  readonly sSubscribe: unknown;
  readonly xAdd: (key: string, id: '*', message: Record<string, string>) => Promise<unknown>;
  readonly xRead: (from: { key: string; id: string }[], options: object) => Promise<unknown>;
  readonly duplicate: () => AdapterClient;
  readonly on: (event: 'error', hear: (fault: Error) => void) => unknown;
  readonly connect: () => Promise<unknown>;
  readonly disconnect: () => unknown;
}

/** Who could not listen tries again after so many milliseconds. */
const againMs = 500;

/**
 * The adapter waits for nothing that it publishes or subscribes to. A connection that breaks in between would end the
 * process, as a rejection that nobody catches.
 *
 * @param complain is told of what was lost; what neighbours tell one another may be.
 * @returns a client for the adapter, on the connection of the one given.
 */
export const toleranceFor = (client: AdapterClient, complain: (fault: unknown) => void): AdapterClient => {
  const subscribe: AdapterClient['subscribe'] = async (channels, hear, asBuffers) => {
    try {
      return await client.subscribe(channels, hear, asBuffers);
    } catch (fault) {
      complain(fault);
      await sleep(againMs);
      return client.isOpen ? subscribe(channels, hear, asBuffers) : undefined;
    }
  };
  return {
    get isOpen() {
      return client.isOpen;
    },
    publish: (channel, payload) => client.publish(channel, payload).catch(complain),
    subscribe,
    sSubscribe: client.sSubscribe,
    xAdd: (...words) => client.xAdd(...words),
    xRead: (...words) => client.xRead(...words),
    duplicate: () => toleranceFor(client.duplicate(), complain),
    on: (event, hear) => client.on(event, hear),
    connect: () => client.connect(),
    disconnect: () => client.disconnect(),
  };
};
