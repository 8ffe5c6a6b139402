import { expect, test } from 'vitest';
import { securityHeaders } from '../../../src/server/serving/securityHeaders.ts';
import { liveServer } from '../running/liveServer.ts';

const server = liveServer();

test.each([
  ['of a page that polls', '?EIO=4&transport=polling', {}, 200],
  ['by a way that there is not', '?EIO=4&transport=pigeon', {}, 400],
  ['of nobody', '?EIO=4&transport=polling&sid=nobody', {}, 400],
  ['of an old version', '?EIO=3&transport=polling', {}, 400],
  ['of another site’s page', '?EIO=4&transport=polling', { origin: 'http://evil.example' }, 403],
])('A request %s is answered with what keeps browsers safe', async (_, query, headers, status) => {
  const answer = await fetch(`${server.url}/live/${query}`, { headers });
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject(securityHeaders);
});
