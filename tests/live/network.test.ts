import { expect, test } from 'vitest';
import { hostSession, openSession } from '../../src/live/network.ts';
import { aLesson, untilIs } from '../server/running/pages.ts';
import { freePort } from '../server/running/programs.ts';

test('Where nobody answers, a page says so after a few tries, and no session is opened', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const page = hostSession({ code: '4KD9WX', key: 'A'.repeat(22) }, { url });
  expect(page.status.getState()).toBe('connecting');
  expect(await openSession(aLesson, { url })).toBe('live/no-server');
  await untilIs(page.status, (status) => status === 'live/no-server');
});
