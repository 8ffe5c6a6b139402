import { expect, test } from 'vitest';
import { longestFile, readYaml } from '../../src/content/readYaml.ts';

const problemsIn = (text: string | null): readonly string[] =>
  readYaml('a.yaml', text).problems.map(({ code, message }) => `${code} ${message}`);

test('good YAML gives its value', () => {
  expect(readYaml('a.yaml', 'id: mine\nclaims: { one: [two] }\n')).toEqual({
    value: { id: 'mine', claims: { one: ['two'] } },
    problems: [],
  });
});

test('a broken line is told by its number, without an excerpt', () => {
  expect(problemsIn('id: mine\nversion: 1\n}\n')).toEqual([
    expect.stringMatching(
      /^deck\/yaml line 3: This is not valid YAML: [^\n]+\. Mend the line, or the one before it\.$/,
    ),
  ]);
  expect(readYaml('a.yaml', 'id: mine\n}\n').value).toBeUndefined();
});

test('a name that stands twice is told by its line; the rest is read all the same', () => {
  const { value, problems } = readYaml('a.yaml', 'id: mine\nversion: 1\nid: yours\n');
  expect(problems).toEqual([
    {
      code: 'deck/duplicate-key',
      file: 'a.yaml',
      message: 'line 3: This name stands twice in one place. Rename or remove one of the two.',
    },
  ]);
  expect(value).toEqual({ id: 'yours', version: 1 });
});

test.each([
  ['a second document in one file', 'id: mine\n---\nid: yours\n'],
  ['a tag that nobody knows', 'id: !secret mine\n'],
  ['an alias', 'id: &name mine\nother: *name\n'],
  ['an alias that leads nowhere', 'id: *name\n'],
  ['brackets nested without end', '['.repeat(20_000)],
])('%s is a problem, not an exception', (_, text) => {
  expect(problemsIn(text)[0]).toMatch(/^deck\/yaml /);
});

test('a missing file and one too long are told so', () => {
  expect(problemsIn(null)).toEqual(['deck/file-missing This file is missing. Add it: every deck needs it.']);
  expect(problemsIn(`id: ${'x'.repeat(longestFile)}`)).toEqual([
    // The four characters of "id: " come on top.
    'deck/file-too-long This file has 200004 characters; 200000 are the most. Split the deck in two.',
  ]);
  expect(problemsIn(`id: ${'x'.repeat(longestFile - 4)}`)).toEqual([]);
});
