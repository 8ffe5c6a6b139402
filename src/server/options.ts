/** How a server is set up, by the environment it is started in. */
export interface ServerOptions {
  /** HOST: where to listen; `localhost` unless told, `0.0.0.0` for a whole network. */
  readonly host: string;
  /** PORT; unless told, the first free one from {@link usualPort}. */
  readonly port: number;
  readonly tries: number;
  /** BUILT_GAME: the folder that `npm run build` has made. */
  readonly gameFolder: string;
  /** LIVE_DATA: the folder where live sessions are kept. */
  readonly dataFolder: string;
  /** LIVE_STORE: where several processes keep their sessions together, such as `redis://localhost:6379`; null for the folder. */
  readonly store: string | null;
  /** BEHIND_PROXY: whether a balancer stands in front and tells the visitors' addresses. */
  readonly behindProxy: boolean;
  /** DRAIN_MS: how long, on its way out, the server still answers so that a balancer notices. */
  readonly drainMs: number;
}

const usualPort = 4173;

const wholeNumber = (text: string, highest: number): number | null =>
  /^\d{1,6}$/.test(text) && Number(text) <= highest ? Number(text) : null;

type Environment = Readonly<Record<string, string | undefined>>;

/** @returns the options, or a sentence on what is wrong with the environment. */
export const readOptions = (environment: Environment): ServerOptions | string => {
  const { HOST, PORT = '', BUILT_GAME, LIVE_DATA, LIVE_STORE, BEHIND_PROXY, DRAIN_MS = '' } = environment;
  const port = PORT === '' ? usualPort : wholeNumber(PORT, 65_535);
  if (port === null) return `PORT is "${PORT}", but a port is a number from 0 to 65535.`;
  if (LIVE_STORE && !/^rediss?:\/\//.test(LIVE_STORE))
    return 'LIVE_STORE is no address of Redis: it begins with redis:// or rediss://.';
  const drainMs = DRAIN_MS === '' ? 200 : wholeNumber(DRAIN_MS, 60_000);
  if (drainMs === null) return `DRAIN_MS is "${DRAIN_MS}", but it is a number of milliseconds up to 60000.`;
  return {
    host: HOST || 'localhost',
    port,
    tries: PORT === '' ? 20 : 1,
    gameFolder: BUILT_GAME || 'dist',
    dataFolder: LIVE_DATA || '.live',
    store: LIVE_STORE || null,
    behindProxy: BEHIND_PROXY === '1',
    drainMs,
  };
};
