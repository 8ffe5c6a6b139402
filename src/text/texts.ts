import type { en } from './en.ts';
import type { enLater } from './enLater.ts';
import type { Message } from './message.ts';

/** Every text of the interface, with its values, as English has it. */
export type EnglishTexts = typeof en & typeof enLater;
export type TextKey = keyof EnglishTexts;

/** What a language says on the first screens: one that lacks a text does not compile. */
export type FirstTexts = Readonly<Record<keyof typeof en, Message>>;
/** What a language says on the screens that are loaded later. */
export type LaterTexts = Readonly<Record<keyof typeof enLater, Message>>;
