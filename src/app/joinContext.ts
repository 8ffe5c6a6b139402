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

/** Fetches the contexts when the first is asked for, has them read out, and counts each that could be read. */
export const joinContext = ({ game, draft, words, shelf }: PageStores, page: Page): void => {
  let awaited: Language | null = null;
  let hasFailed = false;

  const fetch = async (language: Language): Promise<void> => {
    if (awaited === language) return;
    awaited = language;
    const contexts = await load(game.getState().edition, language);
    if (contexts === 'failed' && hasFailed) void startAnewIfReachable().catch(() => {});
    hasFailed = contexts === 'failed';
    if (words.getState().language === language) shelf.setState({ contexts });
  };

  /** Once what failed has been put away, it can be asked for again. */
  const forgetFailure = (): void => {
    awaited = null;
    shelf.setState({ contexts: null });
  };

  let told: string | null = null;
  const tell = (text: string | null): void => {
    if (text !== null && text !== told) page.announce(words.getState().say('context.told', { text }));
    told = text;
  };

  const follow = (): void => {
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

  for (const store of [draft, words, shelf]) store.subscribe(follow);
  createContextKeys(document);
};
