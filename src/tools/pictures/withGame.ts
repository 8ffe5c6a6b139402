import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts the game's own server, which holds its sessions in that folder. Rejects where it does not come up. */
const start = (folder: string) => {
  const server = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/server/main.ts'], {
    env: { ...process.env, HOST: 'localhost', PORT: '0', LIVE_STORE: '', LIVE_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = new Promise<string>((resolve, reject) => {
    server.once('message', (message: { readonly address: string }) => resolve(message.address));
    server.once('exit', () => reject(new Error('the server of the game ended before it was up')));
  });
  return { server, address };
};

/** Serves the built game and live sessions, lets somebody do something with them, and ends them; no session is kept. */
export const withGame = async (act: (address: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bubble-or-lab-pictures-'));
  const { server, address } = start(folder);
  try {
    await act(await address);
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
};
