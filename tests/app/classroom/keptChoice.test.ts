import { describe, expect, test } from 'vitest';
import { choiceKey, readChoice, startChoice } from '../../../src/app/classroom/keptChoice.ts';
import type { CardChoice } from '../../../src/domain/cardChoice.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const choice: CardChoice = { way: 'pick', lesson: 'like-1999', picked: ['pets-com', 'beyond-chat'], seed: 7 };
const firstSet: CardChoice = { way: 'ready', lesson: '', picked: [], seed: 0 };

describe('the cards that a teacher has chosen', () => {
  test('are chosen again after a reload', () => {
    const tab = aStorage();
    startChoice(tab).setState(choice);
    expect(readChoice(tab)).toEqual(choice);
    expect(startChoice(tab).getState()).toEqual(choice);
  });

  test('are those of the first ready set as long as nothing was chosen, or nothing can be kept', () => {
    for (const tab of [aStorage(), aFullStorage(), aClosedStorage(), null]) {
      expect(startChoice(tab).getState()).toEqual(firstSet);
      startChoice(tab).setState({ seed: 1 });
    }
    expect(readChoice(aFullStorage())).toEqual(firstSet);
  });

  test.each([
    ['what is no JSON', 'pick'],
    ['a way that there is not', JSON.stringify({ ...choice, way: 'steal' })],
    ['too many cards', JSON.stringify({ ...choice, picked: Array(6).fill('pets-com') })],
    ['a seed that is none', JSON.stringify({ ...choice, seed: -1 })],
    ['more than there is', JSON.stringify({ ...choice, side: 'lab' })],
  ])('are those of the first ready set where the tab holds %s', (_, text) => {
    expect(readChoice(aStorage({ [choiceKey]: text }))).toEqual(firstSet);
  });
});
