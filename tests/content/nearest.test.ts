import { expect, test } from 'vitest';
import { didYouMean } from '../../src/content/nearest.ts';

const known = ['pets-com', 'sequoia-gap', 'market-law', 'side'];

test.each([
  ['pets-con', 'pets-com'], // one letter of eight changed: within a third
  ['pet-com', 'pets-com'], // one letter missing
  ['sequia-gapp', 'sequoia-gap'], // one missing, one too many
  ['sid', 'side'],
])('%s was most likely meant to be %s', (word, meant) => {
  expect(didYouMean(word, known, 'Remove it.')).toBe(`Did you mean "${meant}"?`);
});

test.each(['pets', 'law', 'x', '', 'completely-else', 'y'.repeat(10_000)])(
  'for %s there is other advice, since nothing known is near',
  (word) => {
    expect(didYouMean(word, known, 'Remove it.')).toBe('Remove it.');
  },
);

test('of two that are near, the nearer is proposed', () => {
  expect(didYouMean('market-lab', ['market-ball', 'market-law'], '')).toBe('Did you mean "market-law"?');
});
