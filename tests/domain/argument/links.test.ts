import { expect, test } from 'vitest';
import { linkedTo, linkKinds, neighboursOf } from '../../../src/domain/argument/links.ts';
import { aDebate } from '../../fixtures/aDebate.ts';

const linksOf = (id: string) =>
  Object.fromEntries(
    linkKinds.map((kind) => [kind, linkedTo(aDebate(), id, kind)]).filter(([, found]) => found?.length),
  );

test('A claim hangs together with what it rests on, what rests on it, answers and contrasts', () => {
  expect(linksOf('b2')).toEqual({ grounds: ['b1'], replies: ['l1', 'l2'] });
  expect(linksOf('b1')).toEqual({ supports: ['b2'] });
  expect(linksOf('l2')).toEqual({ answers: ['b2', 'b3'] });
  expect(linksOf('l4')).toEqual({ supports: ['l1'], past: ['l3'] });
  expect(linksOf('l3')).toEqual({ present: ['l4'] });
});

test('Its neighbours are all of these', () => {
  expect(neighboursOf(aDebate(), 'b2')).toEqual(new Set(['b1', 'l1', 'l2']));
});
