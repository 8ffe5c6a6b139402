import { html, type TemplateResult } from 'lit-html';
import { type Language, languages, nameOf, tagOf } from '../../text/languages.ts';
import { back, calmOff, calmOn, question, soundOff, soundOn } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the switches for sound and movement. */
export const switches = ({ settings, words: { say }, actions }: Snapshot): TemplateResult => html`
  <button class="tool" id="sound" aria-label=${say('bar.sound')}
    aria-pressed=${settings.sound} @click=${() => actions.set({ sound: !settings.sound })}>
    ${settings.sound ? soundOn : soundOff}
  </button>
  <button class="tool" id="calm" aria-label=${say('bar.calm')}
    aria-pressed=${settings.calm} @click=${() => actions.set({ calm: !settings.calm })}>
    ${settings.calm ? calmOn : calmOff}
  </button>`;

/** @param name what it is called: whoever speaks to the computer calls it by what they see, so that comes first. */
const languageButton = (
  snapshot: Snapshot,
  language: Language,
  label: string,
  name: string,
  className: string,
): TemplateResult => html`
  <button class=${className} id=${`language-${language}`} lang=${tagOf[language]} aria-label=${name}
    aria-pressed=${snapshot.words.language === language}
    @click=${() => snapshot.actions.set({ language })}>${label}</button>`;

/** @returns both languages by their names, the one in use marked. */
export const languageNames = (snapshot: Snapshot): TemplateResult => html`
  <div class="languages" role="group" aria-label=${snapshot.words.say('bar.language')}>
    ${languages.map((language) => languageButton(snapshot, language, nameOf[language], nameOf[language], 'language'))}
  </div>`;

const shortNameOf: Readonly<Record<Language, string>> = { en: 'EN', zh: '中' };

const otherLanguages = (snapshot: Snapshot): readonly TemplateResult[] =>
  languages
    .filter((language) => language !== snapshot.words.language)
    .map((language) => {
      const short = shortNameOf[language];
      return languageButton(snapshot, language, short, `${short} ${nameOf[language]}`, 'tool tool--text');
    });

/**
 * @param where what the player is doing: the left half of the bar.
 * @param standing how it goes: the right half, before the switches.
 * @returns the bar on top of every screen but the title.
 */
export const bar = (
  snapshot: Snapshot,
  where: TemplateResult,
  standing: TemplateResult | null = null,
): TemplateResult => {
  const { say } = snapshot.words;
  const { route, actions } = snapshot;
  return html`
  <header class="bar">
    <button class="tool" id="home" aria-label=${say('bar.home')}
      @click=${() => actions.goTo('title')}>${back}</button>
    <div class="bar-where">${where}</div>
    ${standing}
    <div class="bar-tools">
      ${otherLanguages(snapshot)} ${switches(snapshot)}
      ${
        route.screen === 'rules'
          ? null
          : html`<button class="tool" id="rules" aria-label=${say('bar.rules')}
              @click=${() => actions.goTo('rules')}>${question}</button>`
      }
    </div>
  </header>`;
};
