import { expect, test } from 'vitest';
import { claimOf } from '../../src/domain/deck.ts';
import { aDeck } from '../fixtures/aDeck.ts';

test('A claim is found by its id', () => {
  expect(claimOf(aDeck(), 'lab-2')).toMatchObject({ id: 'lab-2', side: 'lab', contrasts: ['lab-1'] });
});

test('Asking for a claim that the deck does not have is a mistake in the program', () => {
  expect(() => claimOf(aDeck(), 'lab-99')).toThrow('deck a-deck has no claim lab-99');
});
