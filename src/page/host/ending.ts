import { html, type TemplateResult } from 'lit-html';
import type { HostDesk } from '../../stores/hostDesk.ts';
import type { HostActions } from './hostActions.ts';
import type { HostKit } from './hostKit.ts';
import { thenFocus } from './thenFocus.ts';

/** What else is to be known before a lesson is deleted. */
export interface EndingWarning {
  readonly sentence: string;
  /** What may be done first, as a button. */
  readonly first: TemplateResult | null;
}

const part = 'main';

const question = ({ say }: HostKit, actions: HostActions, warning: EndingWarning | null): TemplateResult => {
  const keep = (event: Event): void => thenFocus(event, () => actions.set({ isEnding: false }), part, '#end');
  return html`<div class="ending" role="group" aria-label=${say('host.end')}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && keep(event)}>
    <div id="end-about"><p>${say('host.end.sure')}</p>${warning && html`<p>${warning.sentence}</p>`}</div>
    <div class="buttons">
      <button class="button" id="end-keep" aria-describedby="end-about" @click=${keep}>${say('host.end.keep')}</button>
      ${warning?.first}
      <button class="button button--first" id="end-do" @click=${actions.erase}>${say('host.end.do')}</button>
    </div></div>`;
};

/** @returns the way to delete the lesson, which takes a second word. */
export const endingPart = (
  { isEnding }: HostDesk,
  kit: HostKit,
  actions: HostActions,
  warning: EndingWarning | null = null,
): TemplateResult => {
  const ask = (event: Event): void =>
    thenFocus(event, () => actions.set({ isEnding: true }), part, '#end-keep');
  return isEnding
    ? question(kit, actions, warning)
    : html`<button class="button" id="end" @click=${ask}>${kit.say('host.end')}</button>`;
};
