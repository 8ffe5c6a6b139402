import { expect, test } from 'vitest';
import { createTurns } from '../../../src/app/lesson/inTurn.ts';

/** @returns where things are opened one after the other, and what has been opened and left so far. */
const aPlace = () => {
  const done: string[] = [];
  const open = (name: string) => async () => {
    done.push(`${name} opens`);
    return () => void done.push(`${name} is left`);
  };
  return { turns: createTurns(), done, open };
};

test('What stands in the place is left before the next is opened', async () => {
  const { turns, done, open } = aPlace();
  await turns.show(open('one'));
  await turns.show(open('two'));
  expect(done).toEqual(['one opens', 'one is left', 'two opens']);
});

test('What comes only after its turn is left at once', async () => {
  const { turns, done, open } = aPlace();
  await Promise.all([turns.show(open('one')), turns.show(open('two'))]);
  expect(done).toEqual(['one opens', 'two opens', 'one is left']);
});

test('Once the place is left, nothing is opened in it any more', async () => {
  const { turns, done, open } = aPlace();
  await turns.show(open('one'));
  turns.leave();
  await turns.show(open('two'));
  expect(done).toEqual(['one opens', 'one is left']);
});
