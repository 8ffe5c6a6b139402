import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { places } from '../../src/domain/vocabulary.ts';
import { protocolVersion } from '../../src/live/protocol.ts';
import { openClassroom, untilIs } from './running/pages.ts';
import { openRawPage } from './running/rawPage.ts';
import { aFolder, aSmallGame, type ServerProcess, startServer } from './running/serverProcess.ts';

const folder = aFolder('secrecy');
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ BUILT_GAME: aSmallGame(folder.path), LIVE_DATA: `${folder.path}/live` });
}, 60_000);
afterAll(async () => {
  await server.end();
  folder.remove();
});

interface Words {
  readonly claims: Readonly<Record<string, { readonly why: string; readonly temptation: string }>>;
}
const words = parse(readFileSync('assets/decks/bubble-or-lab/en.yaml', 'utf8')) as Words;
const { why, temptation } = words.claims['small-firms-then']!;

/** Names of fields that tell a side, a reason, or how somebody voted. */
const telling =
  /"(side|why|temptation|voice|source|passage|role|tallies|standings|surestWrong|advice|people|participant)":/;

test('What a phone is sent tells nothing before the reveal: no side, no reason, no vote of others, no name', async () => {
  const { code, host, join, goOn, close } = await openClassroom(server.url, { claims: ['small-firms-then'] });
  onTestFinished(close);
  const others = Array.from({ length: 5 }, () => join());
  await untilIs(host.view, (view) => view?.joined === 5);
  const phone = await openRawPage(server.url);
  onTestFinished(() => phone.socket.terminate());
  await phone.ask('join', { version: protocolVersion, code, token: 'A'.repeat(22) });
  await untilIs(host.view, (view) => view?.joined === 6);
  const names = host.view
    .getState()!
    .people.map(({ name }) => name)
    .slice(0, 5);

  await goOn(3);
  await Promise.all(
    others.map((other, index) =>
      other.send({ kind: 'vote', card: 0, vote: 'first', placement: places[index]!, revision: 1 }),
    ),
  );
  await goOn(3);
  await host.send({ kind: 'showContext' });
  await Promise.all(
    others.map((other) =>
      other.send({ kind: 'vote', card: 0, vote: 'second', placement: places[5]!, revision: 1 }),
    ),
  );
  const before = phone.received.join('\n');
  expect(before).toContain('"secondVote"');
  expect(before).not.toMatch(telling);
  expect(before).not.toMatch(/"(bubble|lab|leaning|fairlySure|certain)"/);
  for (const text of [why, temptation]) expect(before).not.toContain(text.slice(0, 30));
  for (const name of names) expect(before).not.toContain(name);

  await goOn(1);
  await phone.ask('command', { kind: 'vote', card: 0, vote: 'second', placement: places[0], revision: 1 });
  const after = phone.received.join('\n');
  expect(after).toContain('"side":"lab"');
  for (const text of [why, temptation]) expect(after).toContain(JSON.stringify(text).slice(1, 30));
});
