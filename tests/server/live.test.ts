import { describe, expect, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { aStorage } from '../fixtures/aStorage.ts';
import { liveServer } from './running/liveServer.ts';
import { given, untilIs } from './running/pages.ts';

const { aClassroom } = liveServer();

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
    expect(one.view.getState()?.votes.first).toEqual({ value: places[0], revision: 1 });
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

  test('of two tabs that vote the same moment one is told that its vote is not the one that counts', async () => {
    const { host, join, goOn } = await aClassroom();
    const phone = aStorage();
    const tabs = [join(phone), join(phone)];
    await Promise.all(tabs.map(({ view }) => untilIs(view, (seen) => seen !== null)));
    await goOn(3);
    const told = await Promise.all(tabs.map((tab, index) => tab.send(vote(index, 1))));
    expect(told.toSorted()).toEqual([null, 'session/revision-taken']);
    const counted = told.indexOf(null);
    const view = await untilIs(host.view, (seen) => seen?.answered === 1);
    const { side, conviction } = places[counted]!;
    expect(view?.card?.tallies.first?.[side][conviction]).toBe(1);
  });

  test('forty who join in the same moment all have names of their own', async () => {
    const { host, join } = await aClassroom();
    const phones = Array.from({ length: 40 }, () => join());
    await Promise.all(phones.map((phone) => untilIs(phone.view, (view) => view !== null)));
    const names = phones.map((phone) => phone.view.getState()?.name);
    expect(new Set(names).size).toBe(40);
    await untilIs(host.view, (view) => view?.joined === 40);
  });

  test('whoever is removed is told so, counts no more and cannot come back', async () => {
    const { host, join } = await aClassroom();
    const phone = aStorage();
    const page = join(phone);
    const [person] = given(await untilIs(host.view, (view) => view?.joined === 1)).people;
    expect(await host.send({ kind: 'remove', participant: person!.id })).toBeNull();
    await untilIs(page.status, (status) => status === 'session/removed');
    await untilIs(host.view, (view) => view?.joined === 0);
    await untilIs(join(phone).status, (status) => status === 'session/removed');
  });

  test('a locked session lets nobody new in, and everybody who was in back', async () => {
    const { host, join } = await aClassroom();
    const phone = aStorage();
    await untilIs(join(phone).view, (view) => view !== null);
    await host.send({ kind: 'lock' });
    await untilIs(join().status, (status) => status === 'session/locked');
    await untilIs(join(phone).view, (view) => view !== null);
  });

  test('a deleted session is over for all pages, and its code is unknown', async () => {
    const { host, wall, join } = await aClassroom();
    const page = join();
    await untilIs(page.view, (view) => view !== null);
    expect(await host.delete()).toBeNull();
    for (const { status } of [host, wall, page]) await untilIs(status, (is) => is === 'live/deleted');
    await untilIs(join().status, (status) => status === 'live/unknown-code');
  });

  test('whoever leaves is shown as absent', async () => {
    const { host, join } = await aClassroom();
    const page = join();
    await untilIs(host.view, (view) => view?.people[0]?.isPresent === true);
    page.close();
    await untilIs(host.view, (view) => view?.people[0]?.isPresent === false);
  });
});
