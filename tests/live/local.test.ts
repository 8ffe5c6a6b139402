import { expect, test } from 'vitest';
import { applyEvents } from '../../src/domain/session/applyEvent.ts';
import type { SessionEvent } from '../../src/domain/session/event.ts';
import type { Session } from '../../src/domain/session/session.ts';
import { createLocalSession, type LocalSession } from '../../src/live/local.ts';
import { aSession, aTally } from '../fixtures/aSession.ts';

const oneScreen = (): Session => aSession({ way: 'oneScreen', code: null, asksBelief: false });

/** A session in the page with what it has kept so far. */
const opened = (start = oneScreen()): LocalSession & { readonly kept: SessionEvent[] } => {
  const kept: SessionEvent[] = [];
  return { ...createLocalSession(start, (events) => kept.push(...events)), kept };
};

const toFirstVote = async ({ host }: LocalSession): Promise<void> => {
  await host.send({ kind: 'move', to: { phase: 'read', card: 0 } });
  await host.send({ kind: 'move', to: { phase: 'firstVote', card: 0 } });
};

const counted = aTally({ unsaid: 9 }, { unsaid: 3 });

test('A lesson inside the page begins in its lobby, for the host and for the wall', () => {
  const { host, wall } = opened();
  expect(host.view.getState()?.moment.phase).toBe('lobby');
  expect(wall.view.getState()?.moment.phase).toBe('lobby');
  expect(host.status.getState()).toBe('open');
});

test('Hands that are counted stand in the host’s view at once, and not on the wall', async () => {
  const lesson = opened();
  await toFirstVote(lesson);
  expect(await lesson.host.send({ kind: 'count', card: 0, vote: 'first', tally: counted })).toBeNull();
  expect(lesson.host.view.getState()?.card?.tallies.first).toEqual(counted);
  expect(lesson.wall.view.getState()?.reveal).toBeNull();
  expect(JSON.stringify(lesson.wall.view.getState())).not.toContain('unsaid');
});

test('The wall is told before the host, so that whoever draws both never draws an old wall', async () => {
  const { host, wall } = opened();
  let seen = '';
  host.view.subscribe(() => {
    seen = wall.view.getState()?.moment.phase ?? '';
  });
  await host.send({ kind: 'move', to: { phase: 'read', card: 0 } });
  expect(seen).toBe('read');
});

test('What is refused changes nothing and is not kept', async () => {
  const { host, kept } = opened();
  const before = host.view.getState();
  expect(await host.send({ kind: 'count', card: 0, vote: 'first', tally: counted })).toBe(
    'session/wrong-phase',
  );
  expect(host.view.getState()).toBe(before);
  expect(kept).toEqual([]);
});

test('A lesson folded from what was kept goes on where it was', async () => {
  const lesson = opened();
  await toFirstVote(lesson);
  await lesson.host.send({ kind: 'count', card: 0, vote: 'first', tally: counted });
  const again = opened(applyEvents(oneScreen(), lesson.kept));
  expect(again.host.view.getState()).toEqual(lesson.host.view.getState());
});

test('At its end the connection says so', async () => {
  const { host } = opened();
  await host.send({ kind: 'move', to: { phase: 'ended', card: null } });
  expect(host.status.getState()).toBe('ended');
});

test('A lesson that was left takes no more', async () => {
  const { host, kept } = opened();
  host.close();
  expect(await host.send({ kind: 'move', to: { phase: 'read', card: 0 } })).toBe('session/closed');
  expect(kept).toEqual([]);
});
