import type { HostActions } from './hostActions.ts';

/** What a host can do besides where people join with devices of their own. */
export interface LiveActions extends HostActions {
  readonly lock: (isLocked: boolean) => void;
  readonly remove: (participant: string) => void;
  /** Lets nobody new in, and takes out that one and all who came after. */
  readonly removeFrom: (participant: string) => void;
  readonly copyRecovery: () => void;
}
