import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeckFiles, type DeckParsing, parseDeck } from '../../src/content/parseDeck.ts';
import type { Problem, ProblemCode } from '../../src/content/problem.ts';
import { relations } from '../../src/domain/vocabulary.ts';
import type { Draw, Fault } from '../fixtures/deckFault.ts';
import { fileFaults } from '../fixtures/deckFileFaults.ts';
import { asLines, filesOf, releasedDeck, releasedFiles } from '../fixtures/deckSource.ts';
import { structureFaults } from '../fixtures/deckStructureFaults.ts';
import { fieldFaults, withoutPart, wordFaults } from '../fixtures/deckWordFaults.ts';

/** Every kind of fault: a code without one does not compile. */
const faults: Readonly<Record<ProblemCode, Fault>> = {
  ...fileFaults,
  ...structureFaults,
  ...fieldFaults,
  ...wordFaults,
};

const problemsOf = (files: DeckFiles): readonly Problem[] => {
  const parsing = parseDeck(files);
  return parsing.kind === 'problems' ? parsing.problems : [];
};

const playable = (parsing: DeckParsing): Extract<DeckParsing, { kind: 'deck' }> => {
  if (parsing.kind === 'deck') return parsing;
  throw new Error(parsing.problems.map(({ message }) => message).join('\n'));
};

describe('a good deck', () => {
  test('the released deck has no problem', () => {
    expect(problemsOf(releasedFiles)).toEqual([]);
  });

  test('it stays good when its values are written anew, so each fault below stands alone', () => {
    for (const files of [filesOf(releasedDeck()), filesOf(releasedDeck(), asLines)])
      expect(problemsOf(files)).toEqual([]);
  });

  test('a claim tells its document, and has empty relations where the file is silent', () => {
    const { deck } = playable(parseDeck(releasedFiles));
    expect(deck.claims.find(({ id }) => id === 'giants-now')).toEqual({
      id: 'giants-now',
      document: 'bubble-article',
      passage: 'B13',
      side: 'lab',
      role: 'evidence',
      voice: 'author',
      supports: ['not-1999'],
      answers: ['gundlach-1999', 'some-bubble'],
      contrasts: ['small-firms-then', 'unprofitable-then'],
    });
    expect(deck.claims.find(({ id }) => id === 'sequoia-gap')).toMatchObject({
      document: 'lab-essay',
      supports: [],
      answers: [],
      contrasts: [],
    });
  });

  test('what the first card needs of its words comes in both languages, of the claims the cards only', () => {
    const { deck, words } = playable(parseDeck(releasedFiles));
    const ids = deck.claims.map(({ id }) => id);
    expect([...words.keys()]).toEqual(['en', 'zh']);
    for (const { texts } of words.values()) {
      expect(Object.keys(texts.claims)).toEqual(ids);
      expect(Object.keys(texts.claims['copilot-loss'] ?? {})).toEqual(['card']);
    }
    expect(words.get('zh')?.texts.voices['world-bank']).toBe('世界银行');
  });

  test('its other words come part by part, for every claim what belongs to it', () => {
    const { deck, words } = playable(parseDeck(releasedFiles));
    for (const { reasons, temptations, contexts, argument, checks } of words.values()) {
      expect(Object.keys(reasons)).toEqual(deck.claims.map(({ id }) => id));
      expect(Object.keys(temptations)).toEqual(deck.claims.map(({ id }) => id));
      expect(Object.keys(contexts)).toEqual(deck.claims.map(({ id }) => id));
      for (const { id, ...claim } of deck.claims)
        for (const relation of relations)
          expect(Object.keys(argument[id]?.[relation] ?? {})).toEqual(claim[relation]);
      expect(checks['stability-spending']?.options).toHaveLength(3);
      expect(checks).not.toHaveProperty('pets-com');
    }
    expect(words.get('en')?.argument['gundlach-1999']?.name).toBe('Gundlach: it feels like 1999');
    expect(words.get('zh')?.contexts['market-no-judge']).toMatch(/全文到此为止。$/);
  });
});

/** Reading a whole deck again and again takes a while on a busy machine. */
const patienceMs = 60_000;

describe('one fault, wherever it is, is found and told as what it is', () => {
  test.each(Object.entries(faults))('%s', { timeout: patienceMs }, (code, fault) => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const draw: Draw = (items) => generate(fc.constantFrom, ...items);
        const { files, file, ids } = fault(releasedDeck(), draw);
        const problems = problemsOf(files);
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem).toMatchObject({ code });
        expect(problems[0]?.file).toBe(file);
        if (ids) expect(ids).toContain(problems[0]?.id);
        else expect(problems[0]?.id).toBeUndefined();
      }),
      { numRuns: 8 },
    );
  });

  test('a file that lacks a part is told of that part alone', { timeout: patienceMs }, () => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { files, file } = withoutPart(releasedDeck(), (items) => generate(fc.constantFrom, ...items));
        expect(problemsOf(files)).toEqual([expect.objectContaining({ code: 'deck/field-missing', file })]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('several faults', () => {
  test('are all told at once, file by file', () => {
    const source = releasedDeck();
    Object.assign(source.deck.claims['pets-com'] ?? {}, { at: 'B30', side: 'labb' });
    Object.assign(source.deck.claims['giants-now'] ?? {}, { at: 'B31', supports: ['not-1998'] });
    delete source.en.claims['daily-visits'];
    source.zh.motion = '';
    const codes = problemsOf(filesOf(source)).map(({ file, code, id }) => `${file} ${code} ${id ?? ''}`);
    expect(codes).toEqual([
      'a-folder/deck.yaml deck/field-wrong pets-com',
      'a-folder/deck.yaml deck/passage-unknown giants-now',
      'a-folder/deck.yaml deck/relation-unknown giants-now',
      'a-folder/en.yaml deck/text-missing daily-visits',
      'a-folder/zh.yaml deck/field-wrong ',
    ]);
  });

  test('each problem says in whole sentences what to do', () => {
    const source = releasedDeck();
    Object.assign(source.deck.claims['pets-com'] ?? {}, { rol: 'evidence' });
    delete source.deck.claims['pets-com']?.role;
    Object.assign(source.deck.claims['market-law'] ?? {}, { answers: ['corection-likely'] });
    expect(problemsOf(filesOf(source)).map(({ message }) => message)).toEqual([
      'claim "pets-com" has no "role". Add it.',
      'claim "pets-com" has a field "rol" that no deck has. Did you mean "role"?',
      'claim "market-law" answers "corection-likely", but no claim has that id. Did you mean "correction-likely"?',
    ]);
  });

  test('a sentence under a mistyped name is told together with the one that is missing', () => {
    const source = releasedDeck();
    Object.assign(source.en.claims['market-law'] ?? {}, { answers: { 'corection-likely': 'So.' } });
    expect(problemsOf(filesOf(source))).toEqual([
      {
        code: 'deck/sentence-missing',
        file: 'a-folder/en.yaml',
        id: 'market-law',
        field: 'answers.correction-likely',
        message:
          'claim "market-law" answers "correction-likely", but no sentence here says how. Add it under "answers".',
      },
      {
        code: 'deck/sentence-unknown',
        file: 'a-folder/en.yaml',
        id: 'market-law',
        field: 'answers.corection-likely',
        message:
          'a sentence says how claim "market-law" answers "corection-likely", but in deck.yaml it does not. ' +
          'Did you mean "correction-likely"?',
      },
    ]);
  });
});

describe('any text at all', () => {
  const check = (deck: string, words: string): void => {
    const parsing = parseDeck({ folder: 'a-folder', deck, words: { en: words, zh: words } });
    expect(parsing.kind).toBe('problems');
  };

  test('gives problems and never throws', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(fc.property(text, text, check), { numRuns: 300 });
  });

  test('that is valid YAML gives problems and never throws', () => {
    fc.assert(fc.property(fc.json(), fc.json(), check), { numRuns: 300 });
  });

  test('in place of a part of a good file never makes the reader throw', { timeout: patienceMs }, () => {
    const lines = (releasedFiles.deck ?? '').split('\n');
    const place = fc.nat({ max: lines.length - 1 });
    const piece = fc.string({ unit: fc.constantFrom(...'[]{}:,&*!|>-?#"\' abc\n\t'), maxLength: 12 });
    fc.assert(
      fc.property(place, piece, (index, inserted) => {
        const deck = lines.with(index, `${lines[index]?.slice(0, 8)}${inserted}`).join('\n');
        expect(() => parseDeck({ ...releasedFiles, deck })).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});
