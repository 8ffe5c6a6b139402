import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { places } from '../../src/domain/vocabulary.ts';
import { protocolVersion } from '../../src/live/protocol.ts';
import { liveServer } from './running/liveServer.ts';
import { type Classroom, given, patience, untilIs } from './running/pages.ts';
import type { RawPage } from './running/rawPage.ts';

const server = liveServer();
const version = protocolVersion;
const claim = 'small-firms-then';

interface Words {
  readonly claims: Readonly<
    Record<string, { readonly card: string; readonly why: string; readonly temptation: string }>
  >;
}
const words = parse(readFileSync('assets/decks/bubble-or-lab/en.yaml', 'utf8')) as Words;
const { card, why, temptation } = words.claims[claim]!;

/** Names of fields that tell a side, a reason, or how somebody voted. */
const telling =
  /"(side|why|temptation|voice|source|passage|role|tallies|standings|surestWrong|advice|people|participant|swing|gain)":/;

/**
 * Five phones vote twice, each elsewhere, while the host leads the lesson up to the reveal.
 *
 * @returns the names of the five, and everybody's ids.
 */
const upToTheReveal = async ({ host, join, goOn }: Classroom, joined: number): Promise<readonly string[]> => {
  const others = Array.from({ length: 5 }, () => join());
  const { people } = given(await untilIs(host.view, (view) => view?.joined === joined));
  const voteAll = (vote: 'first' | 'second') =>
    Promise.all(
      others.map((other, index) =>
        other.send({ kind: 'vote', card: 0, vote, placement: places[index]!, revision: 1 }),
      ),
    );
  await goOn(3);
  expect(await voteAll('first')).toEqual(others.map(() => null));
  await goOn(3);
  await host.send({ kind: 'showContext' });
  expect(await voteAll('second')).toEqual(others.map(() => null));
  const names = others.map((other) => given(other.view.getState()).name);
  return [...names, ...people.map(({ id }) => id)];
};

/** All bytes that came so far, which must say nothing but the claim and how many have answered. */
const expectNothingTold = ({ received }: RawPage): void => {
  const before = received.join('\n');
  expect(before).toContain(JSON.stringify(card).slice(1, -1));
  expect(before).toContain('"secondVote"');
  expect(before).not.toMatch(telling);
  expect(before).not.toMatch(/"(bubble|lab|leaning|fairlySure|certain)"/);
  for (const each of [why, temptation]) expect(before).not.toContain(JSON.stringify(each).slice(1, 30));
  // A claim's id may hint at its side.
  expect(before).not.toContain(claim);
};

const expectTold = ({ received }: RawPage): void => {
  const after = received.join('\n');
  expect(after).toContain('"side":"lab"');
  for (const each of [why, temptation]) expect(after).toContain(JSON.stringify(each).slice(1, 30));
  expect(after).toContain('"tallies"');
};

test('What a phone is sent tells nothing before the reveal: no side, no reason, no vote of others, no name, no id of the claim', async () => {
  const classroom = await server.aClassroom({ claims: [claim] });
  const phone = await server.aRawPage();
  await phone.ask('join', { version, code: classroom.code, token: 'A'.repeat(22) });
  const people = await upToTheReveal(classroom, 6);
  expectNothingTold(phone);
  for (const each of people) expect(phone.received.join('\n')).not.toContain(each);
  await classroom.goOn(1);
  await phone.ask('command', { kind: 'vote', card: 0, vote: 'second', placement: places[0], revision: 1 });
  expectTold(phone);
});

test('What the wall is sent before the reveal tells how many have answered, and no side, no reason, no vote, nobody', async () => {
  const classroom = await server.aClassroom({ claims: [claim] });
  const { code, key } = given(classroom.host.wall.getState());
  const wall = await server.aRawPage();
  await wall.ask('wall', { version, code, key });
  const people = await upToTheReveal(classroom, 5);
  await expect.poll(() => wall.received.at(-1), patience).toContain('"answered":5');
  expectNothingTold(wall);
  for (const each of people) expect(wall.received.join('\n')).not.toContain(each);
  await classroom.goOn(1);
  await expect.poll(() => wall.received.at(-1), patience).toContain('"phase":"reveal"');
  expectTold(wall);
});
