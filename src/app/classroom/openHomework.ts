import { deckOfEdition } from '../../content/editions.ts';
import { startGame } from '../../domain/game.ts';
import { parseInvitation } from '../../domain/homework/invitation.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import { handInPart } from '../../page/homework/handIn.ts';
import type { HomeworkKit } from '../../page/homework/homeworkKit.ts';
import { invitationPage } from '../../page/homework/invitationPage.ts';
import { emptyDraft } from '../../stores/draft.ts';
import { emptyHand } from '../../stores/hand.ts';
import type { enHomework, HomeworkTexts } from '../../text/enHomework.ts';
import type { Language } from '../../text/languages.ts';
import { createSay } from '../../text/translate.ts';
import type { Around, Leave } from '../around.ts';
import { keepTable } from '../keeping/keptTable.ts';
import { followWords } from './followWords.ts';

const loadTexts: Readonly<Record<Language, () => Promise<HomeworkTexts>>> = {
  en: async () => (await import('../../text/enHomework.ts')).enHomework,
  zh: async () => (await import('../../text/zhHomework.ts')).zhHomework,
};

/** Deals a class's cards. A page plays one edition: the cards of another wait in the tab until it has started anew. */
const playFor =
  ({ stores, storages, navigation }: Around): HomeworkKit['play'] =>
  ({ edition, seed }, beliefBefore) => {
    const deck = deckOfEdition(edition);
    if (!deck) throw new Error(`there is no edition ${edition}`);
    const dealt = { game: startGame(deck, seed, beliefBefore, 'whole'), challenge: null };
    const isAtHand = edition === stores.game.getState().edition;
    stores.hand.setState(emptyHand);
    stores.draft.setState(emptyDraft);
    if (isAtHand) stores.game.setState(dealt);
    else keepTable(storages, { edition, ...dealt });
    navigation.goTo('game');
    if (!isAtHand) location.reload();
  };

const loadFor = (around: Around) => async (): Promise<HomeworkKit> => {
  const { language } = around.stores.words.getState();
  return {
    language,
    say: createSay<typeof enHomework>(language, await loadTexts[language]()),
    open: (text) => parseInvitation(text, deckOfEdition),
    play: playFor(around),
  };
};

/** Opens what a student sees who has been invited to a class's deal. @returns what closes it. */
export const openInvitation = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const load = loadFor(around);
  return followWords(createRoom(mount, around, [], invitationPage, await load()), around, load).leave;
};

/** Opens, on the results of a class's deal, the way to send them back. @returns what closes it. */
export const openHandIn = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const load = loadFor(around);
  return followWords(createRoom(mount, around, [], handInPart, await load()), around, load).leave;
};
