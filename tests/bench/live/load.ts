/** The load of one measurement, in a process of its own: told what to do by `live.ts`, which measures the server meanwhile. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { protocolVersion } from '../../../src/live/protocol.ts';
import { quantile } from '../statistics.ts';
import { type LoadPage, openEchoPage, openLoadPage } from './page.ts';

/** What is measured. */
export interface Load {
  readonly kind: 'game' | 'echo';
  readonly url: string;
  readonly rooms: number;
  /** In each room. */
  readonly people: number;
}

/** How long votes took, in milliseconds: half of them at most `p50`, all but one in a hundred at most `p99`. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** What the load saw. */
export interface Seen {
  readonly votes: number;
  readonly toHost: Times | null;
  readonly answered: Times;
}

const version = protocolVersion;

/** Everybody votes within so many milliseconds. */
const votingMs = 3000;

/** So many connect at a time: more would only wait in the system's queue. */
const atATime = 50;

const summary = (times: readonly number[]): Times => ({
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
});

const inTurns = async <Made>(count: number, make: () => Promise<Made>): Promise<readonly Made[]> => {
  const made: Made[] = [];
  while (made.length < count)
    made.push(...(await Promise.all(Array.from({ length: Math.min(atATime, count - made.length) }, make))));
  return made;
};

/** A vote, its answer and the host's sight of it. */
interface Room {
  readonly host: LoadPage;
  readonly phones: readonly LoadPage[];
}

const lesson = {
  version,
  edition: 1,
  language: 'en',
  claims: ['small-firms-then'],
  asksBelief: false,
  pairsPeople: false,
};

const openRoom = async (url: string, people: number): Promise<Room> => {
  const host = await openLoadPage(url);
  const { code, hostKey: key } = (await host.ask('create', lesson)) as { code: string; hostKey: string };
  await host.ask('host', { version, code, key });
  const phones = await inTurns(people, async () => {
    const phone = await openLoadPage(url);
    await phone.ask('join', { version, code, token: randomBytes(16).toString('base64url') });
    return phone;
  });
  for (const phase of ['read', 'firstVote'])
    await host.ask('command', { kind: 'move', to: { phase, card: 0 } });
  return { host, phones };
};

/** Lets everybody of the room vote. The nth vote that was sent is at the host's with the first view that counts n. */
const voteIn = async ({ host, phones }: Room): Promise<{ toHost: number[]; answered: number[] }> => {
  const sentAt: number[] = [];
  const toHost: number[] = [];
  const answered: number[] = [];
  host.onView = (text) => {
    const now = performance.now();
    const counted = Number(/"answered":(\d+)/.exec(text)?.[1] ?? 0);
    while (toHost.length < counted) toHost.push(now - (sentAt[toHost.length] ?? now));
  };
  const voteOnce = async (phone: LoadPage): Promise<void> => {
    await sleep(Math.random() * votingMs);
    const began = performance.now();
    sentAt.push(began);
    const placement = { side: 'lab', conviction: 'certain' };
    await phone.ask('command', { kind: 'vote', card: 0, vote: 'first', placement, revision: 1 });
    answered.push(performance.now() - began);
  };
  await Promise.all(phones.map(voteOnce));
  for (let waited = 0; toHost.length < phones.length && waited < 5000; waited += 10) await sleep(10);
  if (toHost.length !== phones.length) throw new Error(`${phones.length - toHost.length} votes are missing`);
  return { toHost, answered };
};

const loadGame = async ({ url, rooms, people }: Load): Promise<() => Promise<Seen>> => {
  const opened: Room[] = [];
  while (opened.length < rooms) opened.push(await openRoom(url, people));
  return async () => {
    const seen = await Promise.all(opened.map(voteIn));
    const answered = seen.flatMap((room) => room.answered);
    return {
      votes: answered.length,
      toHost: summary(seen.flatMap((room) => room.toHost)),
      answered: summary(answered),
    };
  };
};

const loadEcho = async ({ url, rooms, people }: Load): Promise<() => Promise<Seen>> => {
  const pages = await inTurns(rooms * people, () => openEchoPage(url));
  const text = JSON.stringify({
    kind: 'vote',
    card: 0,
    vote: 'first',
    placement: { side: 'lab', conviction: 'certain' },
  });
  return async () => {
    const answered: number[] = [];
    const once = async (send: (text: string) => Promise<void>): Promise<void> => {
      await sleep(Math.random() * votingMs);
      const began = performance.now();
      await send(text);
      answered.push(performance.now() - began);
    };
    await Promise.all(pages.map(once));
    return { votes: answered.length, toHost: null, answered: summary(answered) };
  };
};

const load = JSON.parse(process.argv[2] ?? '') as Load;
const vote = await (load.kind === 'game' ? loadGame(load) : loadEcho(load));
process.once('message', async () => {
  process.send?.(await vote());
  process.once('message', () => process.exit(0));
});
process.send?.('joined');
