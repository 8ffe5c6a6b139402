import { maxLength, nullable, number, pipe, safeParse, strictObject, string } from 'valibot';
import { isClassSeed } from '../../domain/homework/classSeed.ts';
import { longestPaste } from '../../domain/homework/findLinks.ts';
import { keep, parseJson, textUnder } from '../keeping/kept.ts';

/** Where the tab keeps what a teacher does with a class by link. */
export const byLinkKey = 'bubble-or-lab/by-link';

const schema = strictObject({
  invited: nullable(number()),
  pasted: pipe(string(), maxLength(longestPaste)),
});

/** What is kept. */
export interface KeptByLink {
  /** The deal that was handed out, a class's; null where there is none. */
  readonly invited: number | null;
  readonly pasted: string;
}

const nothing: KeptByLink = { invited: null, pasted: '' };

/** @returns what the tab has kept; nothing where there is none, or what no version of the game wrote. */
export const readByLink = (tab: Storage | null): KeptByLink => {
  const parsed = safeParse(schema, parseJson(textUnder(tab, byLinkKey) ?? ''));
  if (!parsed.success) return nothing;
  const { invited, pasted } = parsed.output;
  return { invited: invited !== null && isClassSeed(invited) ? invited : null, pasted };
};

/** @returns whether it is kept now; false where storage is full or closed. */
export const keepByLink = (tab: Storage | null, { invited, pasted }: KeptByLink): boolean =>
  keep(tab, byLinkKey, { invited, pasted: pasted.slice(0, longestPaste) });
