import WebSocket from 'ws';

/** A page of the load: as little work as possible stands between the wire and the clock. */
export interface LoadPage {
  /** @returns the answer to an event. */
  readonly ask: (event: string, message: unknown) => Promise<unknown>;
  /** Is called with the text of every view that is sent. */
  onView: (text: string) => void;
  readonly close: () => void;
}

const isAnswer = /^43(\d+)\[/;

/** Connects to a server of the game, over the protocol of Socket.IO in plain WebSocket. */
export const openLoadPage = (url: string): Promise<LoadPage> =>
  new Promise((resolve, reject) => {
    const address = `${url.replace('http', 'ws')}/live/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { perMessageDeflate: false });
    const waiting = new Map<string, (answer: unknown) => void>();
    let asked = 0;
    const page: LoadPage = {
      ask: (event, message) =>
        new Promise((answered) => {
          asked += 1;
          waiting.set(String(asked), answered);
          socket.send(`42${asked}${JSON.stringify([event, message])}`);
        }),
      onView: () => {},
      close: () => socket.terminate(),
    };
    socket.on('error', reject);
    socket.on('message', (bytes) => {
      const text = String(bytes);
      if (text === '2') socket.send('3');
      else if (text.startsWith('0')) socket.send('40');
      else if (text.startsWith('40')) resolve(page);
      else if (text.startsWith('42["view"')) page.onView(text);
      const number = isAnswer.exec(text)?.[1];
      if (number === undefined) return;
      waiting.get(number)?.((JSON.parse(text.slice(2 + number.length)) as unknown[])[0]);
      waiting.delete(number);
    });
  });

/** Connects to the baseline, which sends back what it is sent. */
export const openEchoPage = (url: string): Promise<(text: string) => Promise<void>> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false });
    const waiting: (() => void)[] = [];
    socket.on('error', reject);
    socket.on('message', () => waiting.shift()?.());
    socket.on('open', () =>
      resolve((text) => {
        socket.send(text);
        return new Promise((answered) => waiting.push(answered));
      }),
    );
  });
