import { expect, test } from 'vitest';
import { compileHint } from '../../src/build/compileHint.ts';
import { decks } from '../../src/build/decks.ts';
import { aBuiltSite } from '../fixtures/aBuiltSite.ts';

test('the file that the first card needs, and no other, is made ready to run while it loads', async () => {
  const site = await aBuiltSite([decks(), compileHint()]);
  const hint = /^\/\/# allFunctionsCalledOnLoad\n/;
  expect(site.codeOf('src/app/startSolo.ts')).toMatch(hint);
  for (const module of ['src/main.ts', 'src/text/en.ts', 'assets/decks/mine/en.yaml']) {
    expect(site.codeOf(module)).not.toBe('');
    expect(site.codeOf(module)).not.toMatch(hint);
  }
});
