import { expect, test } from 'vitest';
import { latestEdition } from '../../src/content/editions.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import { sortRoundOf } from '../../src/domain/game.ts';
import { classPictureOf, wrongOf } from '../../src/domain/homework/classPicture.ts';
import { formatInvitation } from '../../src/domain/homework/invitation.ts';
import type { Seed } from '../../src/domain/random.ts';
import { expectNoAxeViolations, treeOf } from './harness/accessibility.ts';
import { phone } from './harness/phone.ts';
import { studentsSay, teachersSay } from './playing/classroom.ts';
import { conclude } from './playing/ends.ts';
import { expectFit } from './playing/fit.ts';
import { finishedGame, hashFor } from './playing/link.ts';
import { arrive, type Player, quiet } from './playing/player.ts';
import { expectInOrder } from './playing/results.ts';
import { skipTo } from './playing/skipping.ts';
import { mixedIntents } from './playing/sorting.ts';
import { cardAt, deck, readClaim } from './playing/table.ts';

const say = teachersSay('en');
const told = studentsSay('en');

const button = ({ page }: Player, name: string) => page.getByRole('button', { name, exact: true });
const field = ({ page }: Player, name: string) => page.getByRole('textbox', { name, exact: true });
const heading = ({ page }: Player, name: string) => page.getByRole('heading', { name, exact: true });

const windows = [phone.viewport, { width: 740, height: 360 }, { width: 1366, height: 768 }];

const expectFitEverywhere = async ({ page }: Player): Promise<void> => {
  for (const size of windows) {
    await page.setViewportSize(size);
    await expectFit(page);
  }
};

/** The address at the end of a text to send. */
const addressIn = (text: string): URL => new URL(text.split('\n').at(-1) ?? '');

/** A teacher makes the link of a class. @returns the address to hand out. */
const handOut = async (teacher: Player): Promise<URL> => {
  await button(teacher, teacher.words.say('title.classroom')).press('Enter');
  await heading(teacher, say('classroom.heading')).waitFor();
  await expectNoAxeViolations(teacher.page);
  await button(teacher, say('way.byLink.go')).press('Enter');
  await button(teacher, say('byLink.make')).press('Enter');
  return addressIn(await field(teacher, say('byLink.text')).inputValue());
};

/** A student plays the deal of the class, and tells what they believe. @returns the address to send back. */
const playForClass = async (student: Player): Promise<{ readonly first: string; readonly result: URL }> => {
  await heading(student, told('invitation.heading')).waitFor();
  await expectNoAxeViolations(student.page);
  await student.page.getByRole('slider').press('Home');
  await button(student, told('invitation.play')).press('Enter');
  await cardAt(student, 0).waitFor();
  const first = (await readClaim(student, 0)).id;
  await skipTo(student, 'verdict');
  await conclude(student);
  await heading(student, told('handIn.heading')).waitFor();
  await expectNoAxeViolations(student.page);
  await student.page.getByRole('checkbox', { name: told('handIn.belief') }).press('Space');
  return { first, result: addressIn(await field(student, told('handIn.text')).inputValue()) };
};

const seedOf = async ({ page }: Player): Promise<Seed> =>
  JSON.parse(await page.evaluate(() => sessionStorage.getItem('bubble-or-lab/game') ?? '')).seed;

/** A game of the class in which all was right, or nothing, and always certain. */
const sure = (seed: Seed, isRight: boolean) =>
  finishedGame(
    seed,
    mixedIntents.map(() => ({ isRight, conviction: 'certain' })),
  );

/** What three students sent, as a chat keeps it: two games of their own deal, one twice, and what is no game of the class. */
const chatOf = (seed: Seed, result: URL, invitation: URL): string =>
  [
    `Amber wrote: <${result.href}>`,
    `> my result is "${hashFor(sure(seed, true))}", sorry for the delay!`,
    `Otter: https://example.org/${hashFor(sure(seed, false))}. and again ${hashFor(sure(seed, false))}`,
    hashFor(finishedGame(seed + 1)),
    hashFor(sure(seed, true)).slice(0, -3),
    invitation.href,
  ].join('\n');

const counted = ({ page }: Player) => page.getByText(say('byLink.counted', { n: 3 })).first();

/** The page says what was left out and why, then how the class did: of the claim that most had wrong, why and what tempts. */
const expectPicture = async (teacher: Player, seed: Seed): Promise<void> => {
  const picture = classPictureOf(deck, [
    finishedGame(seed, mixedIntents),
    sure(seed, true),
    sure(seed, false),
  ]);
  const [worst] = picture.claims;
  if (!worst) throw new Error('the class has sorted nothing');
  expect(worst.wrong.certain).toBeGreaterThan(0);
  const temptations = await loadTemptationTexts(latestEdition, 'en');
  expectInOrder(await treeOf(teacher.page), [
    say('byLink.leftOut.again', { n: 2 }),
    say('byLink.leftOut.otherDeal'),
    teacher.words.say('link/damaged'),
    say('byLink.leftOut.invitation'),
    say(`class.discrimination.${picture.discrimination.word}`),
    say(`class.lean.${picture.lean.word}`),
    say('class.belief.withheld.before'),
    say('class.belief.withheld.after'),
    teacher.words.deck.claims[worst.claim]?.card ?? '',
    teacher.words.deck.claims[worst.claim]?.why ?? '',
    temptations[worst.claim] ?? '-',
    say('class.wrong', { n: wrongOf(worst), total: 3 }),
    `row "${teacher.words.say('outcome.wrong')} ${worst.wrong.leaning} ${worst.wrong.fairlySure} ${worst.wrong.certain}`,
  ]);
};

/** All that was made and pasted is there after a reload, until it is erased. */
const expectKept = async (teacher: Player, invitation: URL): Promise<void> => {
  await teacher.page.reload();
  await counted(teacher).waitFor();
  expect(addressIn(await field(teacher, say('byLink.text')).inputValue()).hash).toBe(invitation.hash);
  await button(teacher, say('byLink.erase')).press('Enter');
  expect(await field(teacher, say('byLink.pasted')).inputValue()).toBe('');
  await teacher.page.reload();
  await heading(teacher, say('byLink.paste')).waitFor();
  expect(await field(teacher, say('byLink.pasted')).inputValue()).toBe('');
};

test('a class of three: one link goes out, three come back, and the page says how the class did', {
  timeout: 120_000,
}, async () => {
  const teacher = await arrive(quiet);
  const invitation = await handOut(teacher);
  const student = await arrive({ ...quiet, at: invitation.hash });
  const { first, result } = await playForClass(student);

  const seed = await seedOf(student);
  expect(sortRoundOf(sure(seed, true)).claims[0]).toBe(first);
  await field(teacher, say('byLink.pasted')).fill(chatOf(seed, result, invitation));
  await counted(teacher).waitFor();
  await teacher.page.getByText(say('byLink.leftOut', { n: 4 })).press('Enter');
  await expectPicture(teacher, seed);
  await expectNoAxeViolations(teacher.page);
  await teacher.page.setViewportSize(phone.viewport);
  await expectFit(teacher.page);
  await expectKept(teacher, invitation);

  // Whoever has played the deal finds the result under the same link.
  await student.page.goto(`${student.page.url().replace(/#.*/, '')}${invitation.hash}`);
  await student.page.getByText(told('invitation.played')).waitFor();
  expect(addressIn(await field(student, told('handIn.text')).inputValue()).hash).toBe(result.hash);
});

test('the pages of a class fit on every window in Chinese, and a link that was damaged is told as such', async () => {
  const player = await arrive({ ...quiet, language: 'zh', at: '#classroom' });
  const { page } = player;
  await heading(player, teachersSay('zh')('classroom.heading')).waitFor();
  await expectFitEverywhere(player);
  const invitation = formatInvitation({ edition: latestEdition, seed: 4711 });
  await page.goto(`${page.url().replace(/#.*/, '')}#deal=${invitation}`);
  await heading(player, studentsSay('zh')('invitation.heading')).waitFor();
  await expectFitEverywhere(player);
  await page.goto(`${page.url().replace(/#.*/, '')}#deal=${invitation.slice(0, -1)}`);
  await page.getByText(studentsSay('zh')('invitation/damaged')).waitFor();
  await expectNoAxeViolations(page);
});
