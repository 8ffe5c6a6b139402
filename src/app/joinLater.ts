import { laterScreens } from '../page/laterScreens.ts';
import type { Page } from '../page/page.ts';
import type { Around } from './around.ts';
import { joinContext } from './joinContext.ts';
import { joinGuide } from './joinGuide.ts';
import { joinMounts } from './joinMounts.ts';
import { joinTemptations } from './joinTemptations.ts';
import { joinRecords } from './records/joinRecords.ts';
// Comes along, so that it is there when something is to be sent.
import './sending/sending.ts';

/** Joins to the game all that its first card did without. */
export const joinLater = (around: Around, page: Page): void => {
  const { stores, storages, later } = around;
  later.setState(laterScreens, true);
  joinContext(stores, page);
  joinTemptations(stores, page);
  joinMounts(around, page);
  joinRecords(stores, storages.device, page);
  joinGuide(stores, storages.device, page);
};
