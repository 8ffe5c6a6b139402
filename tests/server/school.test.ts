import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { livePath, protocolVersion } from '../../src/live/protocol.ts';
import { missingPrograms } from '../../src/tools/machine/school.js';
import { type Classroom, openClassroom, untilIs } from './running/pages.ts';
import { openSchool, type School } from './running/school.ts';

const missing = missingPrograms();
const why = missing.length === 0 ? '' : ` (not tested here: apt-get install ${missing.join(' ')})`;

describe.skipIf(missing.length > 0)(`Two processes behind a balancer, with Redis${why},`, () => {
  let school: School;
  let classroom: Classroom;

  beforeAll(async () => {
    school = await openSchool();
    classroom = await openClassroom(school.url);
  }, 60_000);
  afterAll(async () => {
    classroom?.close();
    await school?.close();
  });

  test('let in those whose network allows no WebSocket, each time to the same process', async () => {
    const { code } = classroom;
    const greet = (number: number): Promise<unknown> => {
      const page = io(school.url, {
        path: livePath,
        transports: ['polling'],
        withCredentials: true,
        forceNew: true,
        reconnection: false,
      });
      const token = String(number).padStart(22, 'A');
      return page
        .timeout(5000)
        .emitWithAck('join', { version: protocolVersion, code, token })
        .finally(() => page.disconnect());
    };
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => greet(number)));
    for (const answer of answers) expect(answer).toMatchObject({ kind: 'joined' });
  });

  test('hold one session together, also when Redis is restarted and one process is killed', async () => {
    const { host, wall, join, goOn } = classroom;
    const phones = Array.from({ length: 12 }, () => join());
    await Promise.all(phones.map((phone) => untilIs(phone.view, (view) => view !== null)));
    const all = await untilIs(
      host.view,
      (view) => view?.joined === 22 && view.people.filter(({ isPresent }) => isPresent).length === 12,
    );
    expect(new Set(all?.people.map(({ name }) => name)).size).toBe(22);
    await goOn(3);
    await Promise.all(
      phones.map((phone) => untilIs(phone.view, (view) => view?.moment.phase === 'firstVote')),
    );

    const placement = places[4]!;
    const votes = (revision: number) =>
      phones.map((phone) => phone.send({ kind: 'vote', card: 0, vote: 'first', placement, revision }));
    const first = votes(1);
    await school.restartRedis();
    expect(await Promise.all(first)).toEqual(phones.map(() => null));

    const second = votes(2);
    await school.killGame(1);
    expect(await Promise.all(second)).toEqual(phones.map(() => null));
    const counted = await untilIs(host.view, (view) => view?.answered === 12);
    expect(counted?.card?.tallies.first?.lab.fairlySure).toBe(12);
    await untilIs(wall.view, (view) => view?.answered === 12 && view.joined === 22);
  });
});
