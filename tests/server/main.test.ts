import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { aStorage } from '../fixtures/aStorage.ts';
import { type Classroom, given, openClassroom, untilIs } from './running/pages.ts';
import { aFolder, aSmallGame, type ServerProcess, startServer } from './running/serverProcess.ts';

const folder = aFolder('server');
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ BUILT_GAME: aSmallGame(folder.path), LIVE_DATA: `${folder.path}/live` });
});
afterAll(async () => {
  await server.end();
  folder.remove();
});

const aClassroom = async (): Promise<Classroom> => {
  const classroom = await openClassroom(server.url);
  onTestFinished(classroom.close);
  return classroom;
};

const vote = (place: number, revision: number) =>
  ({ kind: 'vote', card: 0, vote: 'first', placement: places[place]!, revision }) as const;

describe('In a live session', () => {
  test('a vote is kept, seen by the host, counted on the wall, and told to nobody else', async () => {
    const { host, wall, join, goOn } = await aClassroom();
    const [one, other] = [join(), join()];
    await untilIs(one.view, (view) => view !== null);
    await untilIs(host.view, (view) => view?.joined === 2);
    await goOn(3);
    expect(await one.send(vote(0, 1))).toBeNull();
    const seen = await untilIs(host.view, (view) => view?.answered === 1);
    expect(seen?.card?.tallies.first?.bubble.certain).toBe(1);
    await untilIs(wall.view, (view) => view?.answered === 1);
    expect(JSON.stringify(other.view.getState())).not.toContain('certain');
  });

  test('who comes back has the same name and the same votes, and two tabs count once', async () => {
    const { host, join, goOn } = await aClassroom();
    const phone = aStorage();
    const first = join(phone);
    const { name } = given(await untilIs(first.view, (view) => view !== null));
    await goOn(3);
    await first.send(vote(5, 1));
    const second = join(phone);
    const again = await untilIs(
      second.view,
      (view) => view?.votes.first !== undefined && view.votes.first !== null,
    );
    expect(again?.name).toBe(name);
    expect(again?.votes.first).toEqual({ value: places[5], revision: 1 });
    await second.send(vote(4, 2));
    await untilIs(first.view, (view) => view?.votes.first?.revision === 2);
    expect(host.view.getState()?.joined).toBe(1);
    await untilIs(
      host.view,
      (view) => view?.card?.tallies.first?.lab.fairlySure === 1 && view.answered === 1,
    );
  });
});
