import { highestBelief } from '../../domain/belief.ts';

/** The ticks of the scale of belief, as markup: one template for each would keep the first screen waiting. */
export const ticks = '<i class="tick"></i>'.repeat(highestBelief + 1);
