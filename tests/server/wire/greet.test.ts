import { expect, test } from 'vitest';
import { protocolVersion } from '../../../src/live/protocol.ts';
import { participantOfToken } from '../../../src/server/keys.ts';
import type { LiveSession } from '../../../src/server/session/holding.ts';
import type { Sessions } from '../../../src/server/session/sessions.ts';
import { greetParticipant, type Reception } from '../../../src/server/wire/greet.ts';
import type { Limits } from '../../../src/server/wire/limits.ts';
import type { PageSocket } from '../../../src/server/wire/seats.ts';
import { aVotingSession } from '../../fixtures/aSession.ts';

const code = '4KD9WX';
const [known, stranger] = ['A'.repeat(22), 'B'.repeat(22)];

/** One who has the first token has been in the session; the limits let nobody through but as told. */
const aReception = (may: Partial<Limits>, isHeld: boolean) => {
  const session = aVotingSession([participantOfToken(code, known)]);
  const asked: string[] = [];
  const live: Partial<LiveSession> = {
    code,
    session: () => session,
    obey: async ({ kind }) => {
      asked.push(kind);
      return 'session/locked';
    },
  };
  const sessions: Pick<Sessions, 'held' | 'find'> = {
    held: () => (isHeld ? (live as LiveSession) : null),
    find: async () => {
      asked.push('find');
      return live as LiveSession;
    },
  };
  const reception: Reception = {
    socket: {} as PageSocket,
    address: 'school',
    sessions: sessions as Sessions,
    limits: { mayLookUp: async () => false, mayJoin: async () => false, ...may } as Limits,
    isOwnToken: () => true,
    take: () => {},
  };
  const join = (token: string) => greetParticipant(reception, { version: protocolVersion, code, token });
  return { join, asked };
};

test('From an address that guesses codes the store is not even asked', async () => {
  const { join, asked } = aReception({}, false);
  expect(await join(known)).toEqual({ kind: 'refused', code: 'live/too-many-tries' });
  expect(asked).toEqual([]);
});

test('Who has been in a session that is held here passes all limits', async () => {
  const { join, asked } = aReception({}, true);
  expect(await join(known)).toEqual({ kind: 'refused', code: 'session/locked' });
  expect(asked).toEqual(['join']);
});

test('Where too many have come to a session, no newcomer is let in for a while, and all others are', async () => {
  const { join, asked } = aReception({ mayLookUp: async () => true }, false);
  expect(await join(stranger)).toEqual({ kind: 'refused', code: 'live/too-many-tries' });
  expect(asked).toEqual(['find']);
  await join(known);
  expect(asked).toEqual(['find', 'find', 'join']);
});
