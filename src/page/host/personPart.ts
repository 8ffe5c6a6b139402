import { html, type TemplateResult } from 'lit-html';
import type { Person } from '../../domain/session/view.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';
import { cross } from '../icons.ts';
import type { HostContext } from './hostContext.ts';
import type { LiveActions } from './liveActions.ts';

/** Does something that draws the row anew, and puts the focus on the first button that it has then. */
const thenFocus = ({ currentTarget }: Event, act: () => void): void => {
  const row = currentTarget instanceof Element ? currentTarget.closest('li') : null;
  act();
  row?.querySelector('button')?.focus();
};

/** Taking somebody out takes a second word: nothing brings them back. */
const asking = ({ id, name }: Person, { say }: HostContext, actions: LiveActions): TemplateResult => {
  const keep = (event: Event): void => thenFocus(event, () => actions.set({ removing: null }));
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') keep(event);
  };
  const remove = (event: Event): void => {
    const list = event.currentTarget instanceof Element ? event.currentTarget.closest('details') : null;
    actions.set({ removing: null });
    actions.remove(id);
    list?.querySelector('summary')?.focus();
  };
  return html`<div class="ending" role="group" aria-label=${say('live.remove', { name })} @keydown=${leave}>
    <p id="remove-about">${say('live.remove.sure', { name })}</p>
    <div class="buttons">
      <button class="button" id="remove-keep" aria-describedby="remove-about" @click=${keep}>${say('live.remove.keep')}</button>
      <button class="button button--first" id="remove-do" @click=${remove}>${say('live.remove.do')}</button>
    </div></div>`;
};

/** @returns a line of the list of people: the name, and the way to take them out. */
export const personPart = (
  person: Person,
  { removing }: HostDesk,
  context: HostContext,
  actions: LiveActions,
): TemplateResult => {
  const { id, name, isPresent } = person;
  const { say } = context;
  const ask = (event: Event): void => thenFocus(event, () => actions.set({ removing: id }));
  const line = html`<span>${name}${isPresent ? null : html` <span class="note">${say('live.away')}</span>`}</span>
    <button class="tool" aria-label=${say('live.remove', { name })} @click=${ask}>${cross}</button>`;
  return html`<li class=${isPresent ? '' : 'is-away'}>${removing === id ? asking(person, context, actions) : line}</li>`;
};
