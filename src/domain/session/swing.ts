/** How votes changed from the first to the second. */
export type Swing =
  /** Live: of those who voted both times. */
  | {
      readonly kind: 'byPerson';
      readonly wrongToRight: number;
      readonly rightToWrong: number;
      readonly stayedRight: number;
      readonly stayedWrong: number;
    }
  /** One screen: only by how much the share of right votes grew, -1 to 1. */
  | { readonly kind: 'net'; readonly change: number };
