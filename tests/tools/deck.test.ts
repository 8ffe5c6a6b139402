import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetLessons, listIn } from '../fixtures/deckFault.ts';
import { filesOf, releasedDeck, releasedFolder } from '../fixtures/deckSource.ts';
import { retell } from '../fixtures/deckStructureFaults.ts';

const run = (...words: string[]) => {
  const command = ['--import', '@oxc-node/core/register', 'src/tools/deck.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, said: stdout.trim(), complained: stderr.trim().split('\n') };
};

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'deck-')), 'mine');
  cpSync(releasedFolder, folder, { recursive: true });
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const change = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('npm run deck -- check', { timeout: 30_000 }, () => {
  test('leaves with 0 for a good deck, and says which claims an answer round can put', () => {
    const { status, said, complained } = run('check', releasedFolder);
    expect({ status, complained }).toEqual({ status: 0, complained: [''] });
    expect(said.split('\n')).toEqual([
      `${releasedFolder} is good: bubble-or-lab version 1, 42 claims: 18 bubble, 24 lab.`,
      'Claims to be answered, each with its number of fairly wrong cards: monetisation-dilemma 12, gundlach-1999 12, ' +
        'some-bubble 12, three-billion 23, below-delivery 23, sequoia-gap 14, quick-multiples 17, correction-likely 23.',
      'Claims to be set against today, each with its number of fairly wrong cards: small-firms-then 17, ' +
        'unprofitable-then 17, internet-was-rare 17, no-core-tech-then 16.',
    ]);
  });

  test('says beside which claims too few cards are fairly wrong', () => {
    const source = releasedDeck();
    // Only market-law answers correction-likely. When all of the lab but two claims support it, two are left as wrong.
    for (const [id, claim] of Object.entries(source.deck.claims))
      if (claim.side === 'lab' && !['market-law', 'market-no-judge', 'no-deadline'].includes(id))
        claim.supports = [...listIn(claim, 'supports'), 'market-law'];
    retell(source);
    const { deck, words } = filesOf(source);
    for (const [name, text] of Object.entries({ deck, ...words }))
      writeFileSync(join(folder, `${name}.yaml`), text ?? '');
    const { status, said } = run('check', folder);
    expect(status).toBe(0);
    expect(said).toContain('quick-multiples 17; not enough beside correction-likely 2.');
  });

  test('leaves with 1 and names all problems of a folder anywhere, each with its file', () => {
    change('deck.yaml', 'answers: [correction-likely]', 'answers: [corection-likely]');
    change('en.yaml', '\nmotion:', '\nmoton:');
    rmSync(join(folder, 'zh.yaml'));
    expect(run('check', `${folder}/`)).toEqual({
      status: 1,
      said: '',
      complained: [
        `${folder}/deck.yaml: claim "market-law" answers "corection-likely", but no claim has that id. Did you mean "correction-likely"?`,
        `${folder}/en.yaml: the file has no "motion". Add it.`,
        `${folder}/en.yaml: the file has a field "moton" that no deck has. Did you mean "motion"?`,
        `${folder}/zh.yaml: This file is missing. Add it: every deck needs it.`,
        '4 to mend.',
      ],
    });
  });

  test.each(['no-such-folder', 'package.json'])(
    'leaves with 1 and a sentence for %s, which is no folder',
    (path) => {
      const { status, complained } = run('check', path);
      expect(status).toBe(1);
      expect(complained).toEqual([
        `${path}: There is no such folder. Give the path of the folder that holds deck.yaml.`,
      ]);
    },
  );

  test.each([
    [[]],
    [['check']],
    [['chek', releasedFolder]],
    [['check', releasedFolder, 'again']],
    [['check', releasedFolder, '--out', 'here']],
  ])('leaves with 2 and says how it is used after the words %j', (words) => {
    const { status, complained } = run(...words);
    expect(status).toBe(2);
    expect(complained[0]).toMatch(/^Usage: npm run deck -- check <folder>/);
  });
});

describe('npm run deck -- pack', { timeout: 30_000 }, () => {
  test('writes a page for each language that stands by itself, with all ready sets', () => {
    const out = join(folder, '..', 'paper');
    const paths = ['en', 'zh'].map((language) => join(out, `bubble-or-lab-${language}.html`));
    const { status, said, complained } = run('pack', folder, '--out', out);
    expect({ status, complained }).toEqual({ status: 0, complained: [''] });
    expect(said.split('\n')).toEqual(paths);
    const [english = '', chinese = ''] = paths.map((path) => readFileSync(path, 'utf8'));
    for (const page of [english, chinese]) {
      expect(page).toMatch(/^<!doctype html>\n<html lang="(en|zh-Hans)">/);
      expect(page).not.toMatch(/<(script|link|img|iframe)|url\(|@import|https?:(?!\/\/www\.w3\.org)/);
      // Does it pay? has five cards, Is it 1999 again? has four.
      expect(page.split('<article').length - 1).toBe(9);
      expect(page.split('pack-guide"').length - 1).toBe(1);
    }
    expect(english).toContain('Is it 1999 again?');
    expect(chinese).toContain('又一个 1999 年？');
    expect(chinese).not.toContain('Is it 1999 again?');
  });

  test('leaves with 1 and names the problems of a deck that has any, and writes nothing', () => {
    change('deck.yaml', 'saas-took-ten] }', 'saas-took-tan] }');
    const { status, said, complained } = run('pack', folder, '--out', join(folder, 'paper'));
    expect({ status, said }).toEqual({ status: 1, said: '' });
    expect(complained[0]).toContain('lesson "does-it-pay" has the claim "saas-took-tan"');
    expect(existsSync(join(folder, 'paper'))).toBe(false);
  });

  test('leaves with 1 where the deck has no ready set', () => {
    const source = releasedDeck();
    forgetLessons(source);
    const { deck, words } = filesOf(source);
    for (const [name, text] of Object.entries({ deck, ...words }))
      writeFileSync(join(folder, `${name}.yaml`), text ?? '');
    const { status, complained } = run('pack', folder);
    expect({ status, complained }).toEqual({
      status: 1,
      complained: [`${folder}/deck.yaml: There is no lesson to print. Add one under "lessons".`],
    });
  });
});
