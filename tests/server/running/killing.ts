import { setTimeout as sleep } from 'node:timers/promises';
import type { HostView } from '../../../src/domain/session/view.ts';
import { type Placement, places } from '../../../src/domain/vocabulary.ts';
import type { ParticipantConnection } from '../../../src/live/connection.ts';
import { type Classroom, openClassroom, untilIs } from './pages.ts';
import { freePort } from './programs.ts';
import { aSmallGame, type ServerProcess, startServer } from './serverProcess.ts';

/** What came of killing a server again and again while a class votes. */
export interface Killings {
  readonly kills: number;
  /** Votes that were acknowledged. */
  readonly acknowledged: number;
  /** Of those, how many the host's page did not show afterwards. */
  readonly lost: number;
  /** How many votes the host's page showed beyond one for each phone. */
  readonly countedTwice: number;
  /** After each start, how long it took until all were back and every vote was kept; in milliseconds. */
  readonly backMs: readonly number[];
}

const allIn = (classroom: Classroom, phones: readonly ParticipantConnection[]): Promise<unknown> =>
  Promise.all([
    ...phones.map((phone) => untilIs(phone.view, (view) => view !== null)),
    untilIs(classroom.host.view, (view) => view?.joined === phones.length),
  ]);

/** Everybody votes for one place, each at some moment; resolves when all votes are acknowledged. */
const voteAll = async (
  phones: readonly ParticipantConnection[],
  placement: Placement,
  revision: number,
): Promise<number> => {
  const voteOnce = async (phone: ParticipantConnection): Promise<void> => {
    await sleep(Math.random() * 150);
    const refusal = await phone.send({ kind: 'vote', card: 0, vote: 'first', placement, revision });
    if (refusal) throw new Error(refusal);
  };
  await Promise.all(phones.map(voteOnce));
  return phones.length;
};

/** Waits until the host's page shows all votes on one place. @returns what it shows then, or after some seconds. */
const seenByHost = async (
  { host }: Classroom,
  people: number,
  { side, conviction }: Placement,
): Promise<{ readonly there: number; readonly all: number }> => {
  await untilIs(host.status, (status) => status === 'open');
  const there = (view: HostView | null): number => view?.card?.tallies.first?.[side][conviction] ?? 0;
  const view = await untilIs(host.view, (seen) => there(seen) >= people).catch(host.view.getState);
  return { there: there(view), all: view?.answered ?? 0 };
};

/**
 * Lets a class vote, each time on another place, and kills the server at some moment meanwhile.
 *
 * @param folder for the server's data.
 */
export const killWhileVoting = async (folder: string, people: number, kills: number): Promise<Killings> => {
  const environment = {
    BUILT_GAME: aSmallGame(folder),
    LIVE_DATA: `${folder}/live`,
    PORT: String(await freePort()),
  };
  let server: ServerProcess = await startServer(environment);
  const classroom = await openClassroom(server.url);
  const phones = Array.from({ length: people }, () => classroom.join());
  await allIn(classroom, phones);
  await classroom.goOn(3);
  let [acknowledged, lost, countedTwice] = [0, 0, 0];
  const backMs: number[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const placement = places[kill % places.length]!;
    const voting = voteAll(phones, placement, kill);
    await sleep(Math.random() * 200);
    await server.kill();
    server = await startServer(environment);
    const upAtMs = performance.now();
    acknowledged += await voting;
    const { there, all } = await seenByHost(classroom, people, placement);
    backMs.push(performance.now() - upAtMs);
    lost += people - Math.min(people, there);
    countedTwice += Math.max(0, all - people);
  }
  classroom.close();
  await server.kill();
  return { kills, acknowledged, lost, countedTwice, backMs };
};
