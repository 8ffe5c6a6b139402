import { describe, expect, onTestFinished, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { hostSession, openSession, showSession } from '../../src/live/network.ts';
import { protocolVersion } from '../../src/live/protocol.ts';
import { createLimits, wrongCodes } from '../../src/server/wire/limits.ts';
import { createSlowLane, type SlowLane } from '../../src/server/wire/slowLane.ts';
import { liveServer } from './running/liveServer.ts';
import { aLesson, patience, untilIs } from './running/pages.ts';

const token = 'A'.repeat(22);

/** What the slow lane waits for is over when a test says so. */
const gates: (() => void)[] = [];
const lane = createSlowLane(() => new Promise((open) => gates.push(open)), 4);
let turnedAway = 0;
const slowLane: SlowLane = async (address) => {
  const may = await lane(address);
  if (!may) turnedAway += 1;
  return may;
};
const server = liveServer(createLimits(slowLane));
const { aClassroom, aRawPage } = server;

/** The class of one phone that goes on while somebody misbehaves. */
const aVotingPhone = async () => {
  const classroom = await aClassroom();
  const phone = classroom.join();
  await untilIs(phone.view, (view) => view !== null);
  await classroom.goOn(3);
  let revision = 0;
  const vote = (): Promise<string | null> => {
    revision += 1;
    const placement = places[revision % 6]!;
    return phone.send({ kind: 'vote', card: 0, vote: 'first', placement, revision });
  };
  return { ...classroom, vote };
};

describe('A page of another site', () => {
  test.each([{ origin: 'http://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'is not let in: %o',
    async (headers) => {
      await expect(aRawPage(headers)).rejects.toThrow('400');
    },
  );

  test('is told apart from one of our own', async () => {
    const page = await aRawPage({ origin: server.url, 'sec-fetch-site': 'same-origin' });
    expect(page.isOpen()).toBe(true);
  });
});

describe('Without the key', () => {
  test('nobody hosts a session or shows it, and the wall’s key leads nothing', async () => {
    const { code, key, host } = await aClassroom();
    const wall = host.wall.getState()!;
    const strangers = [
      hostSession({ code, key: wall.key }, server),
      showSession({ code, key }, server),
      hostSession({ code, key: `${key.slice(0, -1)}${key.endsWith('A') ? 'Q' : 'A'}` }, server),
    ];
    for (const stranger of strangers)
      await untilIs(stranger.status, (status) => status === 'live/not-the-host');
    const page = await aRawPage();
    await page.ask('wall', { version: protocolVersion, ...wall });
    expect(await page.ask('command', { kind: 'lock' })).toEqual({ kind: 'refused', code: 'live/malformed' });
    await page.ask('join', { version: protocolVersion, code, token });
    expect(await page.ask('command', { kind: 'lock' })).toEqual({ kind: 'refused', code: 'live/malformed' });
    expect(host.view.getState()?.isLocked).toBe(false);
  });
});

describe('A message that is none', () => {
  test.each([
    [{ version: protocolVersion, code: '4KD9WX', token: 'short' }, 'live/malformed'],
    [{ version: protocolVersion, code: '4KD9WX', token, more: 1 }, 'live/malformed'],
    [{ version: protocolVersion, code: 'x'.repeat(100), token }, 'live/malformed'],
    [{ version: protocolVersion + 1, code: '4KD9WX', token }, 'live/other-version'],
    [{ version: protocolVersion, code: '444444', token }, 'live/unknown-code'],
    [null, 'live/malformed'],
  ])('is refused with a reason: %o', async (message, code) => {
    const page = await aRawPage();
    expect(await page.ask('join', message)).toEqual({ kind: 'refused', code });
  });

  test('a lesson of claims that there are not cannot be opened', async () => {
    expect(await openSession({ ...aLesson, claims: ['nothing'] }, server)).toBe('live/no-such-lesson');
    expect(await openSession({ ...aLesson, language: 'fr' }, server)).toBe('live/no-such-lesson');
    expect(await openSession({ ...aLesson, edition: 99 }, server)).toBe('live/no-such-lesson');
  });
});

test('One page is one person’s: under another token it is not let in, and one person is in the session', async () => {
  const { code, host } = await aClassroom();
  const page = await aRawPage();
  const tokens = Array.from({ length: 20 }, (_, number) => String(number).padStart(22, 'A'));
  const answers = await Promise.all(
    tokens.map((each) => page.ask('join', { version: protocolVersion, code, token: each })),
  );
  expect(answers[0]).toMatchObject({ kind: 'joined' });
  for (const answer of answers.slice(1)) expect(answer).toEqual({ kind: 'refused', code: 'live/malformed' });
  expect((await untilIs(host.view, (view) => view?.joined === 1))?.people).toHaveLength(1);
  expect(await page.ask('join', { version: protocolVersion, code, token: tokens[0] })).toMatchObject({
    kind: 'joined',
  });
});

describe('The class goes on', () => {
  test('while somebody sends a message of 100 KB, and is sent away', async () => {
    const { vote } = await aVotingPhone();
    const page = await aRawPage();
    page.socket.on('error', () => {});
    page.send(`42["join","${'x'.repeat(100_000)}"]`);
    await page.closed;
    expect(await vote()).toBeNull();
  });

  test('while somebody sends thousands of messages, and is sent away', async () => {
    const { code, vote } = await aVotingPhone();
    const page = await aRawPage();
    await page.ask('join', { version: protocolVersion, code, token });
    for (let sent = 0; sent < 20_000; sent += 1) page.send('42["command",{"kind":"lock"}]');
    expect(await vote()).toBeNull();
    await page.closed;
    expect(page.received.some((text) => text.includes('live/too-fast'))).toBe(true);
  });

  test('while somebody tries codes, who is slowed down; those who are in, come back at once', async () => {
    const { code, key, vote, join } = await aVotingPhone();
    const wrong = { version: protocolVersion, code: '555555', token };
    const guess = async (): Promise<void> => {
      const page = await aRawPage();
      await Promise.all(Array.from({ length: wrongCodes.most / 2 }, () => page.ask('join', wrong)));
    };
    await Promise.all([guess(), guess()]);
    const guesser = await aRawPage();
    const guessed = guesser.ask('join', wrong);
    await expect.poll(() => gates.length, patience).toBe(1);
    const again = hostSession({ code, key }, server);
    onTestFinished(again.close);
    await untilIs(again.view, (view) => view !== null);
    expect(await vote()).toBeNull();
    expect(gates).toHaveLength(1);

    // With the guesser two more than may wait at once: they are turned away, and come in by turns all the same.
    const newcomers = Array.from({ length: 5 }, () => join());
    await expect.poll(() => turnedAway, patience).toBeGreaterThan(0);
    const opening = setInterval(() => gates.shift()?.(), 5);
    onTestFinished(() => clearInterval(opening));
    await Promise.all(newcomers.map((each) => untilIs(each.view, (view) => view !== null)));
    expect(await guessed).toEqual({ kind: 'refused', code: 'live/unknown-code' });
  });
});
