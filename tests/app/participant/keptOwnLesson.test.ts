import { expect, test } from 'vitest';
import { keptOwnLesson } from '../../../src/app/participant/keptOwnLesson.ts';
import { parseCode, type SessionCode } from '../../../src/domain/session/code.ts';
import type { OwnLesson } from '../../../src/domain/session/view.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aClosedStorage, aStorage } from '../../fixtures/aStorage.ts';

const codeOf = (text: string): SessionCode => {
  const code = parseCode(text);
  if (code === null) throw new Error(`${text} is no code`);
  return code;
};

const [code, other] = [codeOf('BCD234'), codeOf('FGH567')];

const lesson: OwnLesson = {
  cards: [
    {
      claim: { words: { en: { card: 'A claim.', context: 'Costs.' } } },
      truth: {
        side: 'lab',
        role: 'evidence',
        passage: 'L1',
        words: { en: { why: 'So.', temptation: 'But.', voice: 'The author', source: 'An essay' } },
      },
      votes: { first: toBubble.leaning, second: toLab.certain },
      points: 3,
    },
  ],
  link: '3abc',
  linkWithBelief: null,
};

test('A phone has its own cards and link when it is opened again, under the code of that lesson alone', () => {
  const device = aStorage();
  keptOwnLesson(device, () => 1000).write(code, lesson);
  const again = keptOwnLesson(device, () => 2000);
  expect(again.read(code)).toEqual(lesson);
  expect(again.read(other)).toBeNull();
});

test('After a day the lesson is taken off the phone', () => {
  const device = aStorage();
  keptOwnLesson(device, () => 0).write(code, lesson);
  // 24 hours of 3 600 000 ms.
  expect(keptOwnLesson(device, () => 86_399_999).read(code)).toEqual(lesson);
  expect(keptOwnLesson(device, () => 86_400_000).read(code)).toBeNull();
  expect(device.length).toBe(0);
});

test('What is no lesson, or cannot be read or kept, gives none', () => {
  const device = aStorage({ 'bubble-or-lab/own-lesson': '{"code":"BCD234","atMs":0,"lesson":{}}' });
  expect(keptOwnLesson(device, () => 0).read(code)).toBeNull();
  const closed = keptOwnLesson(aClosedStorage(), () => 0);
  closed.write(code, lesson);
  expect(closed.read(code)).toBeNull();
});
