import { expect, test } from 'vitest';
import { checkProblems } from '../../../src/content/rules/checks.ts';
import type { ClaimEntry } from '../../../src/content/structure.ts';
import { wordsOf } from '../../fixtures/claimWords.ts';

const entry = (check: boolean): ClaimEntry => ({
  ...{ at: 'D1', side: 'lab', role: 'evidence', voice: 'author', figures: [], check },
  ...{ supports: [], answers: [], contrasts: [] },
});

const words = { check: { ask: 'What is it?', options: ['this', 'that', 'those'], why: 'So.' } };

test('a check has words where the structure says so, and nowhere else', () => {
  const claims = new Map(
    Object.entries({ both: true, none: false, silent: true, undeclared: false }).map(
      ([id, check]) => [id, entry(check)] as const,
    ),
  );
  const told = wordsOf([
    ['both', words],
    ['none', {}],
    ['silent', {}],
    ['undeclared', words],
    ['of-no-claim', words],
  ]);
  expect(Array.from(checkProblems('en.yaml', claims, told))).toEqual([
    {
      ...{ code: 'deck/check-missing', file: 'en.yaml', id: 'silent', field: 'check' },
      message: 'claim "silent" has a check in deck.yaml, but no words for it here. Add them.',
    },
    {
      ...{ code: 'deck/check-unknown', file: 'en.yaml', id: 'undeclared', field: 'check' },
      message:
        'claim "undeclared" has a check here, but deck.yaml does not say so. Add "check: true" there, or remove it here.',
    },
  ]);
});
