import { connect, createServer, type Socket } from 'node:net';

/** A network between a phone and the server that can fall silent: nothing comes through, and nobody is told. */
export interface Network {
  readonly url: string;
  /** What is connected now never hears anything again; what connects from now on waits. */
  readonly fallSilent: () => void;
  /** New connections come through again. */
  readonly comeBack: () => void;
  readonly close: () => void;
}

/** @param port where the server listens on this machine. */
export const openNetwork = (port: number): Promise<Network> =>
  new Promise((resolve, reject) => {
    let isSilent = false;
    const joined = new Set<readonly [Socket, Socket]>();
    const held = new Set<Socket>();
    const join = (phone: Socket): void => {
      const server = connect(port, '127.0.0.1');
      phone.pipe(server).pipe(phone);
      for (const side of [phone, server]) side.on('error', () => {});
      const pair = [phone, server] as const;
      joined.add(pair);
      phone.once('close', () => joined.delete(pair));
    };
    const network = createServer((phone) => {
      phone.on('error', () => {});
      if (isSilent) held.add(phone);
      else join(phone);
    }).once('error', reject);
    network.listen(0, '127.0.0.1', () => {
      const address = network.address();
      const own = typeof address === 'object' && address ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${own}`,
        fallSilent: () => {
          isSilent = true;
          for (const [phone, server] of joined) {
            phone.unpipe();
            server.unpipe();
          }
        },
        comeBack: () => {
          isSilent = false;
          for (const phone of held) if (!phone.destroyed) join(phone);
          held.clear();
        },
        close: () => {
          for (const socket of [...held, ...[...joined].flat()]) socket.destroy();
          network.close();
        },
      });
    });
  });
