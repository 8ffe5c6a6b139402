import { html, type TemplateResult } from 'lit-html';
import type { Phase } from '../../domain/session/phase.ts';
import type { HostView } from '../../domain/session/view.ts';
import type { HostActions } from './hostActions.ts';
import type { HostKit } from './hostKit.ts';

/** The phases in which the wall has room for what the document speaks of around a claim. */
const phasesWithContext: readonly Phase[] = ['firstVote', 'advice', 'talk', 'secondVote'];

/** @returns whether there is a context that the class does not see yet, and could. */
export const hasContextToShow = ({ card, moment }: HostView): boolean =>
  card !== null && !card.isContextShown && phasesWithContext.includes(moment.phase);

/** @returns the button that shows the class the context, or that it is shown; null where it has no place. */
export const contextPart = (
  view: HostView,
  { say }: HostKit,
  actions: HostActions,
): TemplateResult | null => {
  if (hasContextToShow(view))
    return html`<button class="button" id="show-context" @click=${actions.showContext}>${say('host.context')} <kbd>C</kbd></button>`;
  const isShown = view.card?.isContextShown && phasesWithContext.includes(view.moment.phase);
  return isShown ? html`<p class="note">${say('host.context.shown')}</p>` : null;
};
