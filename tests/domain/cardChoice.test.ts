import { describe, expect, test } from 'vitest';
import { type CardChoice, chosenCards, togglePick } from '../../src/domain/cardChoice.ts';
import { drawLesson } from '../../src/domain/lesson.ts';
import { aDeck } from '../fixtures/aDeck.ts';

const lessons = [
  { id: 'one', claims: ['bubble-2', 'bubble-11', 'lab-9'] },
  { id: 'two', claims: ['lab-3', 'lab-12'] },
];
const aChoice: CardChoice = { way: 'ready', lesson: 'two', picked: [], seed: 1 };

const chosen = (changes: Partial<CardChoice>) => chosenCards(aDeck(), lessons, { ...aChoice, ...changes });

describe('the cards of a lesson', () => {
  test('are those of the ready set, of the first where the deck has no such set', () => {
    expect(chosen({})).toEqual(['lab-3', 'lab-12']);
    expect(chosen({ lesson: 'of another deck' })).toEqual(['bubble-2', 'bubble-11', 'lab-9']);
  });

  test('are those that were picked, in that order and at most five, as far as the deck has them', () => {
    const picked = ['lab-1', 'gone', 'bubble-1', 'lab-2', 'lab-3', 'lab-4', 'lab-5'];
    expect(chosen({ way: 'pick', picked })).toEqual(['lab-1', 'bubble-1', 'lab-2', 'lab-3', 'lab-4']);
  });

  test('are what chance draws from the seed', () => {
    expect(chosen({ way: 'draw', seed: 9 })).toEqual(drawLesson(aDeck(), 9));
  });
});

describe('a card that is picked', () => {
  test('comes last, and is put back when it is picked again', () => {
    const both = togglePick(togglePick(aChoice, 'lab-1'), 'lab-2');
    expect(both.picked).toEqual(['lab-1', 'lab-2']);
    expect(togglePick(both, 'lab-1').picked).toEqual(['lab-2']);
  });

  test('finds no room in a lesson of five, where one can still be put back', () => {
    const full = { ...aChoice, picked: ['lab-1', 'lab-2', 'lab-3', 'lab-4', 'lab-5'] };
    expect(togglePick(full, 'lab-6').picked).toEqual(full.picked);
    expect(togglePick(full, 'lab-5').picked).toHaveLength(4);
  });
});
