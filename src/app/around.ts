import type { Actions } from '../page/actions.ts';
import type { LaterScreens } from '../page/laterScreens.ts';
import type { PageStores } from '../page/snapshot.ts';
import type { Slot } from '../stores/slot.ts';
import type { Storages } from './keeping/keptTable.ts';
import type { Navigation } from './navigation.ts';

/** What there is round a part of the page that is opened in a mount of its own. */
export interface Around {
  readonly stores: PageStores;
  readonly later: Slot<LaterScreens>;
  readonly actions: Actions;
  readonly navigation: Navigation;
  readonly storages: Storages;
}

/** Takes away what was opened. */
export type Leave = () => void;
