import { expect, test } from 'vitest';
import { arc, element, moved, path, short } from '../../../src/scenes/drawing/svg.ts';

test('Numbers are written to a hundredth of a pixel', () => {
  expect([1.005, 12, -0.3333, 1 / 3].map(short)).toEqual(['1', '12', '-0.33', '0.33']);
  expect(path('M', 1.23456, 2, 'L', 3, 4)).toBe('M 1.23 2 L 3 4');
});

test('An attribute cannot break out of its quotes', () => {
  expect(element('text', { 'font-family': '"Iowan" & co' }, '1')).toBe(
    '<text font-family="&quot;Iowan&quot; &amp; co">1</text>',
  );
});

test('Marks are moved first and turned about their own zero point', () => {
  expect(moved('<path/>', 10, 20, 45)).toBe('<g transform="translate(10 20) rotate(45)"><path/></g>');
});

test('An arc runs clockwise from the right downwards', () => {
  expect(arc(10, 0, 90)).toBe('M 10 0 A 10 10 0 0 1 0 10');
});
