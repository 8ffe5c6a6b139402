import { loadContextTexts } from '../content/laterTexts.ts';
import { createContextKeys } from '../page/context/createContextKeys.ts';
import { shownContext } from '../page/context/shownContext.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import type { Shelf } from '../stores/shelf.ts';
import type { Language } from '../text/languages.ts';
import { startAnewIfReachable } from './startAnew.ts';

const load = async (edition: number, language: Language): Promise<Shelf['contexts']> => {
  try {
    return { language, texts: await loadContextTexts(edition, language) };
  } catch {
    return 'failed';
  }
};

/** The fetching of the contexts: of each language once, and once more when a failure has been put away. */
const createFetching = ({ game, words, shelf }: PageStores) => {
  let awaited: Language | null = null;
  let hasFailed = false;
  return {
    fetch: async (language: Language): Promise<void> => {
      if (awaited === language) return;
      awaited = language;
      const contexts = await load(game.getState().edition, language);
      if (contexts === 'failed' && hasFailed) void startAnewIfReachable().catch(() => {});
      hasFailed = contexts === 'failed';
      if (words.getState().language === language) shelf.setState({ contexts });
    },
    forgetFailure: (): void => {
      awaited = null;
      shelf.setState({ contexts: null });
    },
  };
};

/** Fetches the contexts when the first is asked for, has them read out, and counts each that could be read. */
export const joinContext = (stores: PageStores, page: Page): void => {
  const { game, draft, words, shelf } = stores;
  const { fetch, forgetFailure } = createFetching(stores);

  let told: string | null = null;
  const tell = (text: string | null): void => {
    if (text !== null && text !== told) page.announce(words.getState().say('context.told', { text }));
    told = text;
  };

  const lookAgain = (): void => {
    const shown = shownContext({
      table: game.getState(),
      draft: draft.getState(),
      shelf: shelf.getState(),
      words: words.getState(),
    });
    if (shown.state === 'closed' && shelf.getState().contexts === 'failed') forgetFailure();
    if (shown.state === 'loading') void fetch(words.getState().language);
    tell(shown.state === 'open' ? shown.text : null);
    // Opened twice it counts once: the rules refuse the second time.
    if (shown.state === 'open') game.play({ kind: 'openContext' });
  };

  for (const store of [draft, words, shelf]) store.subscribe(lookAgain);
  createContextKeys(document);
};
