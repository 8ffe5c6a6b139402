import type { Game } from '../../domain/game.ts';
import { resultsOf } from '../../domain/results.ts';
import type { PageStores } from '../../page/snapshot.ts';
import type { Draft, DraftStore } from '../../stores/draft.ts';
import { notify } from '../../stores/notices.ts';

type Shared = Draft['shared'];

const copied = async (text: string, address: string): Promise<Shared> => {
  try {
    await navigator.clipboard.writeText(text === '' ? address : `${text}\n${address}`);
    return 'copied';
  } catch {
    return 'failed';
  }
};

/** @returns `no` once the share sheet is closed, whether anything was sent or not; `null` where the system refuses. */
const shared = async (data: ShareData): Promise<Shared | null> => {
  try {
    await navigator.share(data);
    return 'no';
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError' ? 'no' : null;
  }
};

/** Copies the text, where there is one, and the address. What became of it is in the draft. */
export const copy = async (draft: DraftStore, text: string, address: string): Promise<void> =>
  draft.setState({ shared: await copied(text, address) });

/** Opens the system's share sheet where there is one, else copies. What became of that is in the draft. */
export const share = async (draft: DraftStore, text: string, address: string): Promise<void> => {
  const data = { text, url: address };
  const outcome = navigator.canShare?.(data) ? await shared(data) : null;
  draft.setState({ shared: outcome ?? (await copied(text, address)) });
};

/** Passes the picture with the text and the link to the share sheet. What became of that is in the draft. */
export const sharePicture = async (draft: DraftStore, text: string): Promise<void> => {
  const ways = draft.getState().otherWays;
  if (!ways || ways === 'coming' || !ways.picture) return;
  const data = { files: [ways.picture.file], text: `${text}\n${ways.link}` };
  draft.setState({ shared: (await shared(data)) ?? 'pictureRefused' });
};

/** Makes the QR code and the picture of a finished game; they are in the draft once they are there. */
export const offerOtherWays = async (
  { draft, game, words, notices }: PageStores,
  finished: Game,
  address: string,
): Promise<void> => {
  draft.setState({ otherWays: 'coming' });
  try {
    const { makeOtherWays } = await import('./makeOtherWays.ts');
    const { tellsBelief } = draft.getState();
    const ways = await makeOtherWays(resultsOf(game.deck, finished), words.getState(), address, tellsBelief);
    draft.setState({ otherWays: ways });
  } catch {
    draft.setState({ otherWays: null });
    notify(notices, 'notice.loadFailed');
  }
};
