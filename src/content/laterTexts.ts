/// <reference path="./deckFiles.d.ts" />
import type {
  ArgumentTexts,
  CheckTexts,
  ContextTexts,
  ReasonTexts,
  TemptationTexts,
} from '../domain/deck.ts';
import type { Language } from '../text/languages.ts';

/** Fetches something of a language. */
type Load<Module> = Readonly<Record<Language, () => Promise<Module>>>;

/** The words of an edition's deck that the first card does not need, each part by itself. */
interface LaterTexts {
  readonly reasons: Load<{ readonly reasons: ReasonTexts }>;
  readonly temptations: Load<{ readonly temptations: TemptationTexts }>;
  readonly contexts: Load<{ readonly contexts: ContextTexts }>;
  readonly argument: Load<{ readonly argument: ArgumentTexts }>;
  readonly checks: Load<{ readonly checks: CheckTexts }>;
}

/** By the number of the edition. Apart from the editions themselves, which come before the first card. */
const laterTexts: ReadonlyMap<number, LaterTexts> = new Map([
  [
    1,
    {
      reasons: {
        en: () => import('../../assets/decks/bubble-or-lab/en.yaml?reasons'),
        zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml?reasons'),
      },
      temptations: {
        en: () => import('../../assets/decks/bubble-or-lab/en.yaml?temptations'),
        zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml?temptations'),
      },
      contexts: {
        en: () => import('../../assets/decks/bubble-or-lab/en.yaml?contexts'),
        zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml?contexts'),
      },
      argument: {
        en: () => import('../../assets/decks/bubble-or-lab/en.yaml?argument'),
        zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml?argument'),
      },
      checks: {
        en: () => import('../../assets/decks/bubble-or-lab/en.yaml?checks'),
        zh: () => import('../../assets/decks/bubble-or-lab/zh.yaml?checks'),
      },
    },
  ],
]);

const laterTextsOf = (number: number): LaterTexts => {
  const texts = laterTexts.get(number);
  if (!texts) throw new Error(`there is no edition ${number}`);
  return texts;
};

/**
 * @param number the number of an edition that there is; any other is a programmer's error and throws.
 * @returns what each document does with its claims. Rejects when it cannot be fetched, as without a connection.
 */
export const loadReasonTexts = async (number: number, language: Language): Promise<ReasonTexts> =>
  (await laterTextsOf(number).reasons[language]()).reasons;

/** @returns why somebody could have put each claim on the other side; otherwise like {@link loadReasonTexts}. */
export const loadTemptationTexts = async (number: number, language: Language): Promise<TemptationTexts> =>
  (await laterTextsOf(number).temptations[language]()).temptations;

/** @returns what stands around each claim in its document; otherwise like {@link loadReasonTexts}. */
export const loadContextTexts = async (number: number, language: Language): Promise<ContextTexts> =>
  (await laterTextsOf(number).contexts[language]()).contexts;

/** @returns the claims' names and a sentence for each relation; otherwise like {@link loadReasonTexts}. */
export const loadArgumentTexts = async (number: number, language: Language): Promise<ArgumentTexts> =>
  (await laterTextsOf(number).argument[language]()).argument;

/** @returns the questions on figures, by claim; otherwise like {@link loadReasonTexts}. */
export const loadCheckTexts = async (number: number, language: Language): Promise<CheckTexts> =>
  (await laterTextsOf(number).checks[language]()).checks;
