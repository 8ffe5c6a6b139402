import { expect, onTestFinished, test } from 'vitest';
import { parseCode } from '../../src/domain/session/code.ts';
import { rush } from '../../src/domain/session/rush.ts';
import type { ParticipantConnection } from '../../src/live/connection.ts';
import { joinSession } from '../../src/live/network.ts';
import { aStorage } from '../fixtures/aStorage.ts';
import { untilIs } from '../server/running/pages.ts';
import { expectNoAxeViolations } from './harness/accessibility.ts';
import { openGame } from './harness/openGame.ts';
import { headingOn, hostSays, liveAddress } from './playing/lessons.ts';
import { quiet } from './playing/player.ts';

const say = hostSays('en');

test('When many come in at once the teacher may close the door and take them out, or say that they are the class', {
  timeout: 90_000,
}, async () => {
  const address = liveAddress();
  const host = await openGame({ address, at: '#host', ...quiet });
  const button = (name: string) => host.getByRole('button', { name, exact: true });
  await button(say('start.live.go')).click();
  await headingOn(host, say('phase.lobby')).waitFor();
  const code = parseCode((await host.locator('.join-words-code').textContent()) ?? '');
  if (!code) throw new Error('the lesson has no code');
  const join = (): ParticipantConnection => {
    const phone = joinSession(code, aStorage(), { url: address.replace(/\/$/, '') });
    onTestFinished(phone.close);
    return phone;
  };
  const joinMany = (): readonly ParticipantConnection[] => Array.from({ length: rush.people }, join);
  const told = host.getByRole('group', { name: say('live.rush') });

  const own = join();
  await host.getByText(say('wall.joined', { n: 1 })).waitFor();
  await host.reload();
  await host.getByText(say('wall.joined', { n: 1 })).waitFor();
  const others = joinMany();
  await host.getByText(say('wall.joined', { n: 1 + rush.people })).waitFor();
  await told.getByText(say('live.rush.about', { n: rush.people })).waitFor();
  await expectNoAxeViolations(host);
  await button(say('live.rush.out', { n: rush.people })).click();
  await host.getByText(say('wall.joined', { n: 1 })).waitFor();
  await Promise.all(others.map(({ status }) => untilIs(status, (is) => is === 'session/removed')));
  expect(own.status.getState()).toBe('open');
  await host.getByText(say('wall.locked')).waitFor();
  expect(await told.count()).toBe(0);

  await button(say('live.unlock')).click();
  const classmates = joinMany();
  await button(say('live.rush.keep')).click();
  await host.getByText(say('wall.joined', { n: 1 + rush.people })).waitFor();
  expect(await told.count()).toBe(0);
  await Promise.all(classmates.map(({ status }) => untilIs(status, (is) => is === 'open')));
});
