import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { LiveLesson } from '../../../src/live/network.ts';
import { createGameServer } from '../../../src/server/gameServer.ts';
import { holdSessions } from '../../../src/server/live.ts';
import { openStore } from '../../../src/server/log/openStore.ts';
import { listen } from '../../../src/server/serving/siteServer.ts';
import type { Limits } from '../../../src/server/wire/limits.ts';
import { type Classroom, openClassroom } from './pages.ts';
import { openRawPage, type RawPage } from './rawPage.ts';
import { aFolder } from './serverProcess.ts';

/** A server of live sessions for the tests of one file, within their own process. */
export interface LiveServer {
  readonly url: string;
  /** Opens a session, which is left when the test is over. */
  readonly aClassroom: (changes?: Partial<LiveLesson>) => Promise<Classroom>;
  /** Opens a page that speaks byte by byte, until the test is over. */
  readonly aRawPage: (headers?: Readonly<Record<string, string>>) => Promise<RawPage>;
}

const startHere = async (folder: string, limits: Limits | undefined) => {
  const server = createGameServer(
    new Map(),
    () => ({ live: true, draining: false }),
    () => {},
  );
  const store = await openStore(folder, null, () => {});
  if (typeof store === 'string') throw new Error(store);
  const complain = (fault: unknown): void => {
    throw fault;
  };
  const live = holdSessions({ server, store, behindProxy: false, complain, ...(limits && { limits }) });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    url: `http://127.0.0.1:${port}`,
    close: async (): Promise<void> => {
      await live.close();
      server.closeAllConnections();
    },
  };
};

/** Starts a server before the tests of a file, and ends it after them. @param limits the usual ones unless told. */
export const liveServer = (limits?: Limits): LiveServer => {
  const folder = aFolder('live');
  let started: Awaited<ReturnType<typeof startHere>> | undefined;
  const urlNow = (): string => {
    if (!started) throw new Error('the server is started before the tests');
    return started.url;
  };
  beforeAll(async () => {
    started = await startHere(folder.path, limits);
  });
  afterAll(async () => {
    await started?.close();
    folder.remove();
  });
  return {
    get url() {
      return urlNow();
    },
    aClassroom: async (changes) => {
      const classroom = await openClassroom(urlNow(), changes);
      onTestFinished(classroom.close);
      return classroom;
    },
    aRawPage: async (headers) => {
      const page = await openRawPage(urlNow(), headers);
      onTestFinished(() => page.socket.terminate());
      return page;
    },
  };
};
