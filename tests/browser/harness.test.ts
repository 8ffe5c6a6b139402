import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { expectNoAxeViolations, treeOf } from './harness/accessibility.ts';
import { errorsOf, expectNoErrors, watchErrors } from './harness/errors.ts';
import { openGame } from './harness/openGame.ts';

/** A second browser beside the game's, in which things may go wrong. */
const openApart = async (expected: readonly RegExp[] = []): Promise<Page> => {
  const game = await openGame();
  const context = await game.context().browser()!.newContext();
  onTestFinished(() => context.close());
  watchErrors(context, expected);
  const page = await context.newPage();
  await page.goto(inject('addresses').root);
  return page;
};

describe('a test learns of', () => {
  test('an error in the console', async () => {
    const page = await openApart();
    await page.evaluate("console.error('the table is gone')");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('the table is gone')]);
    expect(() => expectNoErrors(page)).toThrow();
  });

  test('an error that nothing caught', async () => {
    const page = await openApart();
    await page.evaluate("void setTimeout(() => { throw new Error('no such claim'); })");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('no such claim')]);
  });

  test('a file that is not there', async () => {
    const page = await openApart();
    await page.evaluate("void fetch('nowhere.json')");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('nowhere.json')]);
  });

  test('what the Content-Security-Policy refuses', async () => {
    const page = await openApart();
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: '0' }))",
    );
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  test('no error that it expects', async () => {
    const page = await openApart([/the table/]);
    await page.evaluate("console.error('the table is gone'); console.error('the beam is gone')");
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringContaining('the beam is gone')]);
  });

  test('a button without a name, by axe and in the tree', async () => {
    const page = await openApart();
    await page.evaluate("document.body.innerHTML = '<main><button></button></main>'");
    await expect(expectNoAxeViolations(page)).rejects.toThrow('button-name');
    expect(await treeOf(page)).toContain('- button');
  });
});
