import { expect, test } from 'vitest';
import { decks } from '../../src/build/decks.ts';
import { indents, leanTemplates } from '../../src/build/indents.ts';
import { aBuiltSite } from '../fixtures/aBuiltSite.ts';

test('the lines of a template are not set in, and blanks within them stay', () => {
  const code = ["import { html } from 'lit-html';", 'html`', '  <p>', '\t\tGood  day', '  </p>`'].join('\n');
  expect(leanTemplates(code)).toBe("import { html } from 'lit-html';\nhtml`\n<p>\nGood  day\n</p>`");
});

test('a module without templates stays as it is', () => {
  expect(leanTemplates('const poem = `\n  Two\n    three`;')).toBe(null);
});

test('the lines of a page are not set in', async () => {
  const html = (await aBuiltSite([decks(), indents()])).pageAt('index.html');
  expect(html).toContain('\n<body>\n<div id="canvas"');
}, 30_000);
