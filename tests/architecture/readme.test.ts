import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releasedDeck } from '../fixtures/deckSource.ts';
import { filesBelow } from './modules.ts';
import { isInTree, type Project, readmeProblems } from './readme.ts';

const files = ['assets', 'src', 'tests'].flatMap(filesBelow);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const folders = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const project: Project = { scripts: Object.keys(scripts), folders, has: (path) => isInTree(path, files) };

test.each(['README.md', 'README.zh.md', '.github/CONTRIBUTING.md'])(
  'every command and path that %s names exists',
  (name) => {
    const markdown = readFileSync(name, 'utf8');
    expect(markdown).toContain('npm ');
    expect(readmeProblems(name, markdown, project)).toEqual([]);
  },
);

test.each(['README.md', 'README.zh.md'])('%s names every text that a new claim needs', (name) => {
  const [claim] = Object.values(releasedDeck().en.claims);
  const { check, supports, ...needed } = claim ?? {};
  expect(Object.keys(needed)).toContain('card');
  const markdown = readFileSync(name, 'utf8');
  for (const field of Object.keys(needed)) expect(markdown).toContain(`\`${field}\``);
});

test.each([
  ['`npm run fly`', 'names the command "npm run fly"'],
  ['```sh\nnpm run deck -- check assets/decks/nowhere\n```', 'names assets/decks/nowhere'],
  ['See `src/nowhere/` first.', 'names src/nowhere/'],
  ['Change `nowhere.ts`.', 'names nowhere.ts'],
  ['![The game](docs/nowhere.png)', 'names docs/nowhere.png'],
])('a README that leads nowhere is refused: %s', (markdown, reason) => {
  const known: Project = { ...project, scripts: ['deck'] };
  expect(readmeProblems('README.md', markdown, known)).toEqual([expect.stringContaining(reason)]);
});

test('a link begins in the folder of its file', () => {
  const fault = '.github/CONTRIBUTING.md names .github/README.md, but there is no such file or folder.';
  expect(readmeProblems('.github/CONTRIBUTING.md', '[play](README.md)', project)).toEqual([fault]);
  expect(readmeProblems('.github/CONTRIBUTING.md', '[play](../README.md#play)', project)).toEqual([]);
});

test('a README may name commands, paths, free parts, and what the build makes', () => {
  const markdown =
    'Run `npm ci` and `npm test`, put `assets/decks/<your-deck>/deck.yaml` in place, change `src/domain/game.ts` or `game.ts` in `domain/`, see `link/too-long`, copy `dist/`, read [this](https://example.org/a/b).';
  expect(readmeProblems('README.md', markdown, { ...project, scripts: ['test'] })).toEqual([]);
});
