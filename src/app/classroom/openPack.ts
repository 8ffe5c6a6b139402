import { latestEdition } from '../../content/editions.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import { type PackActions, type PackKit, packPage } from '../../page/pack/packPage.ts';
import type { enPack, PackTexts } from '../../text/enPack.ts';
import type { Language } from '../../text/languages.ts';
import { createSay } from '../../text/translate.ts';
import type { Around, Leave } from '../around.ts';
import { drawSeed } from './drawSeed.ts';
import { followWords } from './followWords.ts';
import { startChoice } from './keptChoice.ts';
import { loadClassroom } from './loadClassroom.ts';

const loadTexts: Readonly<Record<Language, () => Promise<PackTexts>>> = {
  en: async () => (await import('../../text/enPack.ts')).enPack,
  zh: async () => (await import('../../text/zhPack.ts')).zhPack,
};

const loadPack = async (language: Language): Promise<PackKit> => {
  const [classroom, texts] = await Promise.all([
    loadClassroom(language, latestEdition),
    loadTexts[language](),
  ]);
  return { ...classroom, tell: createSay<typeof enPack>(language, texts) };
};

/** Opens the page that prints a lesson: its cards, questions, answers, and how to run it. @returns what closes it. */
export const openPack = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const choice = startChoice(around.storages.tab);
  const actions: PackActions = {
    choose: (chosen) => choice.setState(chosen, true),
    drawSeed,
    print: () => window.print(),
  };
  const load = () => loadPack(around.stores.words.getState().language);
  const room = createRoom(
    mount,
    around,
    [choice],
    (snapshot, kit) => packPage(snapshot, kit, choice.getState(), actions),
    await load(),
  );
  return followWords(room, around, load).leave;
};
