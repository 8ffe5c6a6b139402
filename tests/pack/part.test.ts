import fc from 'fast-check';
import { expect, test } from 'vitest';
import { part, toHtml } from '../../src/pack/part.ts';

test('a part is written with its class and its children, in their order', () => {
  const list = part('ul', 'some', part('li', '', 'one'), part('li', '', 'two ', part('b', '', 'three')));
  expect(toHtml(list)).toBe('<ul class="some"><li>one</li><li>two <b>three</b></li></ul>');
});

test('words are never taken for HTML', () => {
  const said = part('p', '', 'a < b & "c" > d');
  expect(toHtml(said)).toBe('<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>');
  fc.assert(
    fc.property(fc.string(), (words) => {
      const html = toHtml({ tag: 'p', attributes: { title: words }, children: [words] });
      expect(html).toMatch(/^<p title="[^"<>]*">[^<>]*<\/p>$/s);
    }),
  );
});
