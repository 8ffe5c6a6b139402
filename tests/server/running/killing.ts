import { setTimeout as sleep } from 'node:timers/promises';
import type { HostView } from '../../../src/domain/session/view.ts';
import { type Placement, places } from '../../../src/domain/vocabulary.ts';
import type { ParticipantConnection } from '../../../src/live/connection.ts';
import { aStorage } from '../../fixtures/aStorage.ts';
import { type Classroom, openClassroom, untilIs } from './pages.ts';
import { freePort } from './programs.ts';
import { aSmallGame, type ServerProcess, startServer } from './serverProcess.ts';

/** What came of killing a server again and again while a class votes. */
export interface Killings {
  readonly kills: number;
  /** Votes that a phone was told are kept. */
  readonly acknowledged: number;
  /** How many of those were not counted at the place that the phone was told of. */
  readonly lost: number;
  /** How many were counted at places that nobody, or not so many, were told of. */
  readonly countedTwice: number;
  /** Phones that, opened anew at the end, had another vote than the one they were told of. */
  readonly mistaken: number;
  /** After each start, how long it took until all were back and every vote was kept; in milliseconds. */
  readonly backMs: readonly number[];
}

/** A phone in the class, with what it keeps and what it was last told is kept of it. */
interface Phone {
  readonly storage: Storage;
  readonly page: ParticipantConnection;
  told: Placement | null;
}

const aPhone = (classroom: Classroom): Phone => {
  const storage = aStorage();
  return { storage, page: classroom.join(storage), told: null };
};

const allIn = (classroom: Classroom, phones: readonly Phone[]): Promise<unknown> =>
  Promise.all([
    ...phones.map(({ page }) => untilIs(page.view, (view) => view !== null)),
    untilIs(classroom.host.view, (view) => view?.joined === phones.length),
  ]);

/** Everybody votes, neighbours for different places, each at some moment. @returns how many votes are acknowledged. */
const voteAll = async (phones: readonly Phone[], round: number): Promise<number> => {
  const voteOnce = async (phone: Phone, index: number): Promise<boolean> => {
    const placement = places[(index + round) % places.length]!;
    await sleep(Math.random() * 150);
    const vote = { kind: 'vote', card: 0, vote: 'first', placement, revision: round } as const;
    const refusal = await phone.page.send(vote);
    if (refusal === null) phone.told = placement;
    return refusal === null;
  };
  return (await Promise.all(phones.map(voteOnce))).filter(Boolean).length;
};

/** For each place, how many more (or, below zero, fewer) the host's page counts there than were told so. */
const excesses = (view: HostView | null, phones: readonly Phone[]): readonly number[] =>
  places.map((place) => {
    const counted = view?.card?.tallies.first?.[place.side][place.conviction] ?? 0;
    return counted - phones.filter(({ told }) => told === place).length;
  });

const above = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + Math.max(0, each), 0);

/** Waits until the host's page counts what the phones were told. @returns how it differs then, or after some seconds. */
const differences = async (
  { host }: Classroom,
  phones: readonly Phone[],
): Promise<{ readonly lost: number; readonly countedTwice: number }> => {
  await untilIs(host.status, (status) => status === 'open');
  const isAsTold = (view: HostView | null): boolean => excesses(view, phones).every((each) => each === 0);
  const view = await untilIs(host.view, isAsTold).catch(host.view.getState);
  const found = excesses(view, phones);
  return { lost: above(found.map((each) => -each)), countedTwice: above(found) };
};

/** Opens every phone's page anew, which is told its vote by the server alone. @returns how many are told another. */
const mistakenIn = async (classroom: Classroom, phones: readonly Phone[]): Promise<number> => {
  const seen = phones.map(async ({ storage, told }) => {
    const again = classroom.join(storage);
    const view = await untilIs(again.view, (each) => each !== null);
    return JSON.stringify(view?.votes.first?.value) !== JSON.stringify(told);
  });
  return (await Promise.all(seen)).filter(Boolean).length;
};

/**
 * Lets a class vote, each time and each phone for another place, and kills the server at some moment meanwhile.
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
  const phones = Array.from({ length: people }, () => aPhone(classroom));
  await allIn(classroom, phones);
  await classroom.goOn(3);
  let [acknowledged, lost, countedTwice] = [0, 0, 0];
  const backMs: number[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const voting = voteAll(phones, kill);
    await sleep(Math.random() * 200);
    await server.kill();
    server = await startServer(environment);
    const upAtMs = performance.now();
    acknowledged += await voting;
    const found = await differences(classroom, phones);
    backMs.push(performance.now() - upAtMs);
    lost += found.lost;
    countedTwice += found.countedTwice;
  }
  const mistaken = await mistakenIn(classroom, phones);
  classroom.close();
  await server.kill();
  return { kills, acknowledged, lost, countedTwice, mistaken, backMs };
};
