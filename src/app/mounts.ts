import type { PagePlaces } from '../page/page.ts';

/** Where the game stands in the document. */
export interface Mounts extends PagePlaces {
  /** Behind everything: the stage's canvas. */
  readonly canvas: HTMLElement;
}
