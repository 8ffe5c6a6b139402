import { en } from '../../text/en.ts';
import { enLater } from '../../text/enLater.ts';
import { type Language, tagOf } from '../../text/languages.ts';
import { createTranslate } from '../../text/translate.ts';
import { zh } from '../../text/zh.ts';
import { zhLater } from '../../text/zhLater.ts';

/** The size in which previews of links are shown, in pixels. */
export const socialSize = { width: 1200, height: 630 } as const;

/** What the picture is made of. */
export interface SocialParts {
  /** The style sheet that sets the colours and typefaces of the page. */
  readonly tokens: string;
  /** Drawings as SVG text. */
  readonly balance: string;
  readonly guilloche: string;
  readonly motion: string;
}

const say = {
  en: createTranslate('en', en, enLater),
  zh: createTranslate('zh', zh, zhLater),
} as const;

const styles = `
  * { box-sizing: border-box; margin: 0 }
  body { position: relative; width: 1200px; height: 630px; overflow: hidden; background: var(--wall); color: var(--ink); font-family: var(--text); text-align: center }
  .waves, .squares, .lamp { position: absolute; inset: 0 50% 0 0 }
  .waves { opacity: .17; background: var(--bubble-line); mask: var(--waves) 0 0 / 72px 36px }
  .squares { inset: 0 0 0 50%; opacity: .17; background: linear-gradient(var(--lab-line) 1px, transparent 1px) 0 0 / 60px 60px, linear-gradient(90deg, var(--lab-line) 1px, transparent 1px) 0 0 / 60px 60px, linear-gradient(var(--lab-line) .5px, transparent .5px) 0 0 / 12px 12px, linear-gradient(90deg, var(--lab-line) .5px, transparent .5px) 0 0 / 12px 12px }
  .lamp { inset: 0; background: radial-gradient(ellipse 58% 66% at 50% 38%, var(--wall-hi) 40%, transparent) }
  .table { position: absolute; inset: 494px 0 0; border-top: 2px solid var(--ink); background: var(--table); padding-top: 24px }
  h1 { position: absolute; inset: 20px 0 auto; display: flex; gap: .28em; justify-content: center; align-items: baseline; font: 700 88px/1.25 var(--serif), var(--text) }
  h1 span:first-child { color: var(--bubble-ink) } h1 span:last-child { color: var(--lab-ink) }
  h1 span:nth-child(2) { font-size: 50px; font-weight: 400 }
  :lang(en) h1 span:first-child, :lang(en) h1 span:nth-child(2) { font-style: italic }
  :lang(zh) h1 { font-family: var(--text); font-size: 80px; line-height: 1.4 }
  .balance { position: absolute; inset: 146px 0 auto; display: flex; justify-content: center }
  .balance svg { width: 660px; height: 357.5px }
  .motion { font-size: 38px; line-height: 1.25 }
  .ask { color: var(--ink-2); font-size: 27px; margin-top: 4px }`;

/** @returns a page that looks as the preview of a link to the game is to look, by day. */
export const socialPicture = (
  language: Language,
  { tokens, balance, guilloche, motion }: SocialParts,
): string => {
  const waves = `url('data:image/svg+xml,${encodeURIComponent(guilloche)}')`;
  const words = say[language];
  return `<!doctype html>
<html lang="${tagOf[language]}">
  <style>${tokens}</style>
  <style>:root { --waves: ${waves} }${styles}</style>
  <body>
    <div class="waves"></div><div class="squares"></div><div class="lamp"></div>
    <div class="table">
      <p class="motion">${motion}</p>
      <p class="ask">${words('picture.invitation')}</p>
    </div>
    <div class="balance">${balance}</div>
    <h1><span>${words('side.bubble')}</span><span>${words('title.or')}</span><span>${words('side.lab')}</span></h1>
  </body>
</html>`;
};
