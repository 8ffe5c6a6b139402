import { describe, expect, test } from 'vitest';
import { relations } from '../../src/domain/vocabulary.ts';
import { guideSheet } from '../../src/pack/guide.ts';
import { createLessonPack } from '../../src/pack/lessonPack.ts';
import { toHtml } from '../../src/pack/part.ts';
import { lessonSheets } from '../../src/pack/sheets.ts';
import { packWords, releasedLessons, releasedStructure } from '../fixtures/packWords.ts';

const { tell, texts } = packWords;
const packOf = (...ids: readonly string[]) => createLessonPack(releasedStructure, ids, null, packWords);
const everything = packOf(...releasedStructure.claims.map(({ id }) => id));

describe('what paper says of a card', () => {
  test('is first asked by what the claim does in its document, and on its figure where it has one', () => {
    const [copilot, emotibot] = packOf('copilot-loss', 'emotibot-halt').cards;
    expect(copilot?.before).toEqual([tell('ask.evidence'), 'What backs the $20 and the $80?']);
    expect(emotibot?.before).toEqual([tell('ask.evidence')]);
  });

  test('is then asked by what it hangs together with: what lies on the table first, two questions at most', () => {
    // giants-now answers gundlach-1999 and some-bubble, is set against small-firms-then and unprofitable-then, and
    // supports not-1999. With some-bubble and unprofitable-then in the lesson, those two are asked about.
    const [, giants] = packOf('some-bubble', 'giants-now', 'unprofitable-then').cards;
    expect(giants?.after).toEqual([
      tell('ask.answers', { name: 'There is some bubble' }),
      tell('ask.past', { name: 'Then: few made a profit' }),
    ]);
    const [alone] = packOf('giants-now').cards;
    expect(alone?.after).toEqual([
      tell('ask.answers', { name: 'Gundlach: it feels like 1999' }),
      tell('ask.past', { name: 'Then: weak firms listed' }),
    ]);
    // small-firms-then answers gundlach-1999, giants-now is set against it, and it supports not-1999, which alone is here.
    const [then] = packOf('small-firms-then', 'not-1999').cards;
    expect(then?.after).toEqual([
      tell('ask.supports', { name: 'This is not 1999' }),
      tell('ask.answers', { name: 'Gundlach: it feels like 1999' }),
    ]);
    expect(packOf('reshuffle-motive').cards[0]?.after).toEqual([]);
  });

  test('is asked in whole sentences, and before the reveal nothing tells the side or another claim', () => {
    const names = new Set(everything.cards.map(({ name }) => name));
    for (const { before, after } of everything.cards) {
      for (const question of [...before, ...after]) expect(question).toMatch(/[?]$/);
      for (const question of before) {
        expect(question).not.toMatch(/bubble|\blab\b/i);
        for (const name of names) expect(question).not.toContain(name);
      }
    }
  });

  test('comes with a question on a relation for every claim that has one', () => {
    const related = new Set(
      releasedStructure.claims.flatMap((claim) =>
        relations.flatMap((relation) => (claim[relation].length > 0 ? [claim.id, ...claim[relation]] : [])),
      ),
    );
    const asked = everything.cards.filter(({ after }) => after.length > 0).map(({ claim }) => claim.id);
    expect(asked.toSorted()).toEqual([...related].toSorted());
  });
});

describe('the sheets of a lesson', () => {
  const [lesson] = releasedLessons;
  const pack = packOf(...(lesson?.claims ?? []));
  const sheets = lessonSheets(pack, packWords).map(toHtml);
  const plain = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

  test('are two cards on each, then the questions, then the answers on a sheet of their own', () => {
    // Five cards: two, two and one.
    expect(sheets).toHaveLength(5);
    const cardsOn = sheets.map((sheet) => sheet.split('<article').length - 1);
    expect(cardsOn).toEqual([2, 2, 1, 0, 0]);
    expect(sheets[3]).toContain(tell('questions'));
    expect(sheets[4]).toContain(tell('answers'));
  });

  test('show the claims in the order of the lesson, with a number each', () => {
    const cards = sheets.slice(0, 3).join('');
    const places = (lesson?.claims ?? []).map((id) => cards.indexOf(plain(texts.claims[id]?.card ?? '-')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(cards.match(/pack-number">\d/g)).toEqual([1, 2, 3, 4, 5].map((n) => `pack-number">${n}`));
  });

  test('tell side, reason, temptation and source on the last alone', () => {
    const others = sheets.slice(0, -1).join('');
    for (const { why, temptation, claim, check } of pack.cards) {
      for (const text of [why, temptation]) expect(sheets[4]).toContain(plain(text));
      expect(sheets[4]).toContain(claim.passage);
      if (check) expect(sheets[4]).toContain(plain(check.options[0] ?? '-'));
      for (const text of [why, temptation]) expect(others).not.toContain(plain(text));
    }
    expect(others).not.toContain('It helps');
  });

  test('come after one on how to run the lesson, which names its sources', () => {
    const guide = toHtml(guideSheet(packWords));
    for (const name of ['Mazur', 'Crouch', 'Smith', 'Gardner-Medwin']) expect(guide).toContain(name);
    for (const year of [1997, 2001, 2009, 1995]) expect(guide).toContain(String(year));
  });
});
