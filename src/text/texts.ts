import type { en } from './en.ts';
import type { enLater } from './enLater.ts';
import type { enRounds } from './enRounds.ts';
import type { Message } from './message.ts';

/** Every text of the interface, with its values, as English has it. */
export type EnglishTexts = typeof en & typeof enLater;
export type TextKey = keyof EnglishTexts;

/** What a language says on the first screens: one that lacks a text does not compile. */
export type FirstTexts = Readonly<Record<keyof typeof en, Message>>;
/** What a language says on the screens that are loaded later. */
export type LaterTexts = Readonly<Record<keyof typeof enLater, Message>>;
/** What a language says in the rounds after sorting; a part of {@link LaterTexts}. */
export type RoundsTexts = Readonly<Record<keyof typeof enRounds, Message>>;
