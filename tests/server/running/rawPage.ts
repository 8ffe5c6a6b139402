import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';

/** A page that speaks to the server byte by byte, with no library in between. */
export interface RawPage {
  /** Every message that came, as it came. */
  readonly received: readonly string[];
  readonly send: (text: string) => void;
  /** Sends an event as the wire has it, and waits for its answer. */
  readonly ask: (event: string, message: unknown) => Promise<unknown>;
  /** Resolves when the connection is gone. */
  readonly closed: Promise<void>;
  readonly isOpen: () => boolean;
  readonly socket: WebSocket;
}

const addressOf = (url: string): string => `${url.replace('http', 'ws')}/live/?EIO=4&transport=websocket`;

/** Connects, with those headers. Rejects where the server does not let it in. */
export const openRawPage = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<RawPage> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(addressOf(url), { headers, perMessageDeflate: false });
    const received: string[] = [];
    const closed = new Promise<void>((gone) => socket.once('close', () => gone()));
    let asked = 0;
    socket.on('error', reject);
    socket.on('message', (bytes) => {
      const text = String(bytes);
      received.push(text);
      if (text.startsWith('0')) socket.send('40');
      if (text === '2') socket.send('3');
      if (text.startsWith('40')) resolve(page);
    });
    const ask = async (event: string, message: unknown): Promise<unknown> => {
      asked += 1;
      const start = `43${asked}`;
      socket.send(`42${asked}${JSON.stringify([event, message])}`);
      for (let tries = 0; tries < 500; tries += 1) {
        const answer = received.find((text) => text.startsWith(`${start}[`));
        if (answer) return (JSON.parse(answer.slice(start.length)) as unknown[])[0];
        await sleep(10);
      }
      throw new Error(`no answer to ${event}`);
    };
    const isOpen = (): boolean => socket.readyState === WebSocket.OPEN;
    const page: RawPage = { received, send: (text) => socket.send(text), ask, closed, isOpen, socket };
  });
