import { deckOfEdition, latestEdition } from '../../content/editions.ts';
import { classPictureOf } from '../../domain/homework/classPicture.ts';
import { classSeedFrom } from '../../domain/homework/classSeed.ts';
import { readHandedIn } from '../../domain/homework/handedIn.ts';
import { formatInvitation } from '../../domain/homework/invitation.ts';
import type { Seed } from '../../domain/random.ts';
import type { ByLinkActions } from '../../page/byLink/byLinkActions.ts';
import { byLinkPage } from '../../page/byLink/byLinkPage.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import { type ByLink, type ByLinkStore, createByLinkStore } from '../../stores/byLink.ts';
import { notify } from '../../stores/notices.ts';
import { addressInGame, pageOf } from '../addressInGame.ts';
import type { Around, Leave } from '../around.ts';
import { invitationMark } from '../readAddress.ts';
import { drawSeed } from './drawSeed.ts';
import { followWords } from './followWords.ts';
import { keepByLink, readByLink } from './keptByLink.ts';
import { loadClassroom } from './loadClassroom.ts';

const drawClassSeed = (): Seed => classSeedFrom(drawSeed()) ?? drawClassSeed();

/** What the pasted text comes to. */
const read = (pasted: string): Pick<ByLink, 'pasted' | 'handedIn' | 'edition' | 'picture'> => {
  const handedIn = readHandedIn(pasted, deckOfEdition);
  const edition = handedIn.deal?.edition ?? latestEdition;
  const deck = deckOfEdition(edition);
  const picture = deck && handedIn.deal ? classPictureOf(deck, handedIn.games) : null;
  return { pasted, handedIn, edition, picture };
};

/** The address that invites to a deal, in the language that is set. */
const addressOf = ({ words }: Around['stores'], seed: Seed): string => {
  const address = addressInGame(pageOf(words.getState().language));
  address.hash = invitationMark + formatInvitation({ edition: latestEdition, seed });
  return address.href;
};

/** What the page holds, as the tab has kept it. */
const startByLink = (tab: Storage | null): ByLinkStore => {
  const { invited, pasted } = readByLink(tab);
  return createByLinkStore({ invited, code: null, isKept: true, ...read(pasted) });
};

const createActions = ({ stores, storages }: Around, store: ByLinkStore): ByLinkActions => {
  const keepNow = (): void => store.setState({ isKept: keepByLink(storages.tab, store.getState()) });
  const isInvitedTo = (address: string): boolean => {
    const { invited } = store.getState();
    return invited !== null && addressOf(stores, invited) === address;
  };
  const showCode = async (address: string): Promise<void> => {
    const { qrCodeOf } = await import('../sending/qrCode.ts');
    // Another deal may have been made meanwhile.
    if (isInvitedTo(address)) store.setState({ code: qrCodeOf(address) });
  };
  return {
    addressOf: (seed) => addressOf(stores, seed),
    make: () => {
      store.setState({ invited: drawClassSeed(), code: null });
      stores.draft.setState({ shared: 'no' });
      keepNow();
    },
    showCode: (address) => void showCode(address).catch(() => notify(stores.notices, 'notice.loadFailed')),
    paste: (text) => {
      store.setState(read(text));
      keepNow();
    },
    print: () => window.print(),
  };
};

/** Opens the page on which a teacher hands out a link and pastes in what comes back. @returns what closes it. */
export const openByLink = async (mount: HTMLElement, around: Around): Promise<Leave> => {
  const { stores, storages } = around;
  const store = startByLink(storages.tab);
  const actions = createActions(around, store);
  // What was copied elsewhere is not told of here.
  stores.draft.setState({ shared: 'no' });
  const load = () => loadClassroom(stores.words.getState().language, store.getState().edition);
  const room = createRoom(
    mount,
    around,
    [store],
    (snapshot, kit) => byLinkPage(snapshot, kit, store.getState(), actions),
    await load(),
  );
  const { retell, leave } = followWords(room, around, load);
  const end = store.subscribe(({ edition }, before) => edition !== before.edition && retell());
  return () => {
    end();
    leave();
  };
};
