import { loadTemptationTexts } from '../content/laterTexts.ts';
import type { Page } from '../page/page.ts';
import type { ScreenName } from '../page/screenName.ts';
import type { PageStores } from '../page/snapshot.ts';

/** The screens that tell what makes claims tempting, and the one before, so that it is there when they are. */
const telling: readonly ScreenName[] = ['verdict', 'results', 'history'];

/** Fetches what makes the claims tempting. Where it does not come, it is tried on the next such screen. */
export const joinTemptations = ({ game, words, shelf }: PageStores, page: Page): void => {
  let asked = '';
  const fetch = async (): Promise<void> => {
    const { language } = words.getState();
    const texts = await loadTemptationTexts(game.getState().edition, language);
    if (words.getState().language === language) shelf.setState({ temptations: { language, texts } });
  };
  page.onDrawn((screen) => {
    const { language } = words.getState();
    const here = `${screen} ${language}`;
    if (here === asked) return;
    asked = here;
    if (telling.includes(screen) && shelf.getState().temptations?.language !== language)
      void fetch().catch(() => {});
  });
};
