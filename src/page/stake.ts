import { stakes } from '../domain/scoring.ts';
import type { Placement } from '../domain/vocabulary.ts';
import { formatPoints } from '../text/translate.ts';

/** @returns what a place may win and cost, such as "+2 / −2". */
export const stakeOf = ({ conviction }: Pick<Placement, 'conviction'>): string =>
  `${formatPoints(stakes[conviction].right)} / ${formatPoints(stakes[conviction].wrong)}`;
