import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, type Program, startBalancer, startRedis } from './programs.ts';
import { aFolder, aSmallGame, type ServerProcess, startServer } from './serverProcess.ts';

/** A server for a whole school, as `compose.yaml` arranges it, of plain processes. */
export interface School {
  /** Of the balancer. */
  readonly url: string;
  /** Kills Redis and starts it again on what it has kept. */
  readonly restartRedis: () => Promise<void>;
  /** Kills one of the two processes of the game, and starts it again. */
  readonly restartGame: (which: 0 | 1) => Promise<void>;
  readonly killGame: (which: 0 | 1) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts Redis, two processes of the game and the balancer. */
export const openSchool = async (): Promise<School> => {
  const folder = aFolder('school');
  const redisPort = await freePort();
  const ports = [await freePort(), await freePort()] as const;
  let redis: Program = await startRedis(folder.path, redisPort);
  const startGame = (port: number): Promise<ServerProcess> =>
    startServer({
      BUILT_GAME: aSmallGame(folder.path),
      LIVE_STORE: `redis://127.0.0.1:${redisPort}`,
      BEHIND_PROXY: '1',
      PORT: String(port),
    });
  const games: [ServerProcess, ServerProcess] = await Promise.all([startGame(ports[0]), startGame(ports[1])]);
  const balancer = await startBalancer(folder.path, ports);
  // The balancer asks every half second who is well.
  await sleep(700);
  return {
    url: `http://127.0.0.1:${balancer.port}`,
    restartRedis: async () => {
      await redis.kill();
      await sleep(200);
      redis = await startRedis(folder.path, redisPort);
    },
    restartGame: async (which) => {
      await games[which].kill();
      games[which] = await startGame(ports[which]);
    },
    killGame: (which) => games[which].kill(),
    close: async () => {
      await Promise.all(games.map((game) => game.kill()));
      await balancer.kill();
      await redis.kill();
      folder.remove();
    },
  };
};
