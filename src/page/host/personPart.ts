import { html, type TemplateResult } from 'lit-html';
import type { Person } from '../../domain/session/view.ts';
import { cross } from '../icons.ts';
import type { HostKit } from './hostKit.ts';
import type { LiveActions } from './liveActions.ts';
import { thenFocus } from './thenFocus.ts';

const part = '.live-people';

/** @returns a line of the list of people: the name, and the way to take them out. */
export const personPart = (
  { id, name, isPresent }: Person,
  { say }: HostKit,
  actions: LiveActions,
): TemplateResult => {
  const ask = (event: Event): void =>
    thenFocus(event, () => actions.set({ removing: id }), part, '#remove-keep');
  return html`
  <li class=${isPresent ? '' : 'is-away'}><span>${name}${isPresent ? null : html` <span class="note">${say('live.away')}</span>`}</span>
    <button class="tool" data-person=${id} aria-label=${say('live.remove', { name })} @click=${ask}>${cross}</button></li>`;
};

/** @returns the question whether somebody is to be taken out: nothing brings them back. */
export const removalPart = ({ id, name }: Person, { say }: HostKit, actions: LiveActions): TemplateResult => {
  const close = (): void => actions.set({ removing: null });
  const keep = (event: Event): void => thenFocus(event, close, part, `[data-person="${CSS.escape(id)}"]`);
  const remove = (event: Event): void => {
    thenFocus(event, close, part, 'summary');
    actions.remove(id);
  };
  return html`<div class="ending" role="group" aria-label=${say('live.remove', { name })}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && keep(event)}>
    <p id="remove-about">${say('live.remove.sure', { name })}</p>
    <div class="buttons">
      <button class="button" id="remove-keep" aria-describedby="remove-about" @click=${keep}>${say('live.remove.keep')}</button>
      <button class="button button--first" id="remove-do" @click=${remove}>${say('live.remove.do')}</button>
    </div></div>`;
};
