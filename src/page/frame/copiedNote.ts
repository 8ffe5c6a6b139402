import type { Snapshot } from '../snapshot.ts';

/** @returns what became of what was to be copied or sent; empty where there is nothing to tell. */
export const copiedNote = ({ draft, words: { say } }: Pick<Snapshot, 'draft' | 'words'>): string => {
  if (draft.shared === 'copied') return say('share.copied');
  if (draft.shared === 'pictureRefused') return say('share.pictureRefused');
  return draft.shared === 'failed' ? say('share.copyFailed') : '';
};
