import type { DeckWords } from '../../content/assemble.ts';
import type { Deck } from '../../domain/deck.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { guideSheet } from '../../pack/guide.ts';
import { createLessonPack, type PackWords } from '../../pack/lessonPack.ts';
import { type Part, part, toHtml } from '../../pack/part.ts';
import { lessonSheets } from '../../pack/sheets.ts';
import { en } from '../../text/en.ts';
import { enLater } from '../../text/enLater.ts';
import { enPack } from '../../text/enPack.ts';
import { type Language, tagOf } from '../../text/languages.ts';
import { createSay, createTranslate } from '../../text/translate.ts';
import { zh } from '../../text/zh.ts';
import { zhLater } from '../../text/zhLater.ts';
import { zhPack } from '../../text/zhPack.ts';

const sayIn = {
  en: () => createTranslate('en', en, enLater),
  zh: () => createTranslate('zh', zh, zhLater),
} as const;

const tellIn = {
  en: () => createSay<typeof enPack>('en', enPack),
  zh: () => createSay<typeof enPack>('zh', zhPack),
} as const;

const wordsIn = (language: Language, deckWords: DeckWords): PackWords => ({
  ...deckWords,
  say: sayIn[language](),
  tell: tellIn[language](),
});

/** A deck with its ready sets and its words in one language. */
export interface PackedDeck {
  readonly deck: Deck;
  readonly lessons: readonly Lesson[];
  readonly words: DeckWords;
}

const sheetsOf = ({ deck, lessons, words: deckWords }: PackedDeck, words: PackWords): readonly Part[] => [
  guideSheet(words),
  ...lessons.flatMap(({ id, claims }) =>
    lessonSheets(createLessonPack(deck, claims, deckWords.lessons[id]?.name ?? null, words), words),
  ),
];

/**
 * @param styles the style sheet that the pages are laid out by; nothing else is loaded.
 * @returns the lesson packs of all ready sets of a deck as one page of HTML that stands by itself.
 */
export const packHtml = (language: Language, packed: PackedDeck, styles: string): string => {
  const words = wordsIn(language, packed.words);
  const title = part('h1', 'pack-title', words.tell('pack.title'));
  const sheets = part('main', 'pack', title, ...sheetsOf(packed, words));
  return [
    '<!doctype html>',
    `<html lang="${tagOf[language]}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    toHtml(part('title', '', words.tell('pack.title'))),
    `<style>${styles}</style>`,
    toHtml(part('body', '', sheets)),
    '</html>\n',
  ].join('\n');
};
