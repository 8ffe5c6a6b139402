import { setTimeout as sleep } from 'node:timers/promises';
import { places } from '../../../src/domain/vocabulary.ts';
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

  const voteOnce = async (phone: ParticipantConnection, revision: number): Promise<void> => {
    await sleep(Math.random() * 150);
    const placement = places[revision % places.length]!;
    const refusal = await phone.send({ kind: 'vote', card: 0, vote: 'first', placement, revision });
    if (refusal) throw new Error(refusal);
    acknowledged += 1;
  };
  for (let kill = 1; kill <= kills; kill += 1) {
    const voting = Promise.all(phones.map((phone) => voteOnce(phone, kill)));
    await sleep(Math.random() * 200);
    await server.kill();
    server = await startServer(environment);
    const upAtMs = performance.now();
    await voting;
    const { side, conviction } = places[kill % places.length]!;
    const view = await untilIs(classroom.host.view, (seen) => seen?.answered === people).catch(() =>
      classroom.host.view.getState(),
    );
    await untilIs(classroom.host.status, (status) => status === 'open');
    // The host may still show what it last saw before the end: a look at the wall's newest numbers settles it.
    const counted = await untilIs(
      classroom.host.view,
      (seen) => (seen?.card?.tallies.first?.[side][conviction] ?? 0) >= people,
      5000,
    ).catch(() => view);
    backMs.push(performance.now() - upAtMs);
    lost += people - Math.min(people, counted?.card?.tallies.first?.[side][conviction] ?? 0);
    countedTwice += Math.max(0, (counted?.answered ?? 0) - people);
  }
  classroom.close();
  await server.kill();
  return { kills, acknowledged, lost, countedTwice, backMs };
};
