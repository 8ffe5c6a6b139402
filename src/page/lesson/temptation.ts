import { html, type TemplateResult } from 'lit-html';
import type { ClaimTruth } from '../../domain/session/card.ts';
import { isSure, type SurestWrong } from '../../domain/session/tally.ts';
import { type HostKit, inWords } from '../host/hostKit.ts';

/** @returns what draws a thoughtful reader to the side that the claim does not help. */
export const temptation = ({ words }: ClaimTruth, kit: HostKit): TemplateResult => html`
  <p class="temptation">${kit.words.say('temptation', { temptation: inWords(words, kit)?.temptation ?? '' })}</p>`;

/** @returns the same where somebody was at least fairly sure and wrong, else nothing. */
export const temptationWhere = (
  surestWrong: SurestWrong | null,
  truth: ClaimTruth,
  kit: HostKit,
): TemplateResult | null => (surestWrong && isSure(surestWrong.conviction) ? temptation(truth, kit) : null);
