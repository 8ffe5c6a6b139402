import { html, type TemplateResult } from 'lit-html';
import type { ClaimTruth } from '../../domain/session/card.ts';
import { isSure, type SurestWrong } from '../../domain/session/tally.ts';
import { type HostContext, inWords } from '../host/hostContext.ts';

/** @returns what draws a thoughtful reader to the side that the claim does not help. */
export const temptation = ({ words }: ClaimTruth, context: HostContext): TemplateResult => html`
  <p class="temptation">${context.words.say('temptation', { temptation: inWords(words, context)?.temptation ?? '' })}</p>`;

/** @returns the same where somebody was at least fairly sure and wrong, else nothing. */
export const temptationWhere = (
  surestWrong: SurestWrong | null,
  truth: ClaimTruth,
  context: HostContext,
): TemplateResult | null =>
  surestWrong && isSure(surestWrong.conviction) ? temptation(truth, context) : null;
