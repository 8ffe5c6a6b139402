import '../../pack/pack.css';
import '../../pack/cards.css';
import '../styles/classroom/classroom.css';
import '../styles/classroom/paper.css';
import '../styles/classroom/pack.css';
import { html, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { type CardChoice, chosenCards } from '../../domain/cardChoice.ts';
import type { ReasonTexts } from '../../domain/deck.ts';
import { guideSheet } from '../../pack/guide.ts';
import { createLessonPack, type PackWords } from '../../pack/lessonPack.ts';
import type { Part } from '../../pack/part.ts';
import { lessonSheets } from '../../pack/sheets.ts';
import type { enPack } from '../../text/enPack.ts';
import { tagOf } from '../../text/languages.ts';
import type { Say } from '../../text/translate.ts';
import { type ChooseActions, chooseCards } from '../classroom/chooseCards.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import { toElement } from './toElement.ts';

/** What the lesson pack is told in. */
export interface PackKit extends ClassroomKit {
  /** Gives a text of the pack. */
  readonly tell: Say<typeof enPack>;
}

/** What a teacher can do here. */
export interface PackActions extends ChooseActions {
  readonly print: () => void;
}

const packWordsOf = ({ words, temptations, tell }: PackKit): PackWords => {
  const reasons: ReasonTexts = Object.fromEntries(
    Object.entries(words.deck.claims).map(([id, { why = '' }]) => [id, why]),
  );
  const { argument = {}, checks = {} } = words.rounds ?? {};
  return { texts: words.deck, reasons, temptations, argument, checks, say: words.say, tell };
};

const nameOf = ({ way, lesson }: CardChoice, { lessons: { lessons, texts } }: PackKit): string | null => {
  const ready = lessons.find(({ id }) => id === lesson) ?? lessons[0];
  return way === 'ready' && ready ? (texts[ready.id]?.name ?? null) : null;
};

const sheetsFor = (choice: CardChoice, kit: PackKit): readonly Part[] => {
  const { deck, lessons } = kit;
  const words = packWordsOf(kit);
  const ids = chosenCards(deck, lessons.lessons, choice);
  const pack = createLessonPack(deck, ids, nameOf(choice, kit), words);
  return ids.length === 0 ? [guideSheet(words)] : [guideSheet(words), ...lessonSheets(pack, words)];
};

/** @returns where a teacher chooses cards and prints them, and the sheets as they will be printed. */
export const packPage = (
  snapshot: Snapshot,
  kit: PackKit,
  choice: CardChoice,
  actions: PackActions,
): TemplateResult => {
  const { say, language } = kit;
  return html`
  <main class="screen page teacher">
    ${bar(
      snapshot,
      html`<button class="plain" id="to-classroom" @click=${() => snapshot.actions.goTo('classroom')}>
      ${snapshot.words.say('title.classroom')}</button>`,
    )}
    <div class="room-head">
      <h1 class="headline" tabindex="-1">${kit.tell('pack')}</h1>
      <p>${say('classroom.paper.about')}</p>
    </div>
    ${chooseCards(choice, kit, actions)}
    <div class="pack-print buttons"><button class="button button--first" id="print" @click=${actions.print}>
      ${say('class.print')}</button></div>
    <div class="pack on-paper" lang=${tagOf[language]}>
      ${guard([choice, kit], () => sheetsFor(choice, kit).map((sheet) => toElement(sheet)))}
    </div>
  </main>`;
};
