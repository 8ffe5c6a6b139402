import { doubleClick } from '../../../src/page/pressOnce.ts';
import type { Player } from './player.ts';

/** Waits until a press near the last one is no longer taken for the second of a double click. Nobody reads faster. */
export const untilAnotherPress = ({ page }: Player): Promise<void> => page.waitForTimeout(doubleClick.ms);
