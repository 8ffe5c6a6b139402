import { loadTemptationTexts } from '../content/laterTexts.ts';
import type { Page } from '../page/page.ts';
import type { ScreenName } from '../page/screenName.ts';
import type { PageStores } from '../page/snapshot.ts';

/** The screens that tell what makes claims tempting, and the one before, so that it is there when they are. */
const telling: readonly ScreenName[] = ['verdict', 'results', 'history'];

/** Fetches what makes the claims tempting. Where it does not come, it is tried on the next such screen. */
export const joinTemptations = (
  { game, words, shelf }: Pick<PageStores, 'game' | 'words' | 'shelf'>,
  page: Pick<Page, 'onDrawn'>,
): void => {
  let asked = '';
  const bring = async (): Promise<void> => {
    const { language } = words.getState();
    const { edition } = game.getState();
    const texts = await loadTemptationTexts(edition, language);
    if (words.getState().language === language) shelf.setState({ temptations: { edition, language, texts } });
  };
  page.onDrawn((screen) => {
    const { language } = words.getState();
    const { edition } = game.getState();
    const here = `${screen} ${edition} ${language}`;
    if (here === asked) return;
    asked = here;
    const { temptations } = shelf.getState();
    const isThere = temptations?.language === language && temptations.edition === edition;
    if (telling.includes(screen) && !isThere) void bring().catch(() => {});
  });
};
