/** A line of text on the page, as it is seen from within; see `within.ts`. */
export interface Line {
  readonly words: string;
  readonly box: Omit<DOMRect, 'toJSON'>;
  readonly node: Node;
  readonly holder: Element;
  /** From the holder's upper left corner. */
  readonly middle: { readonly x: number; readonly y: number };
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Words for screen readers alone stand in a box of one pixel. */
function isForEars(element: Element | null): boolean {
  return element !== null && (element.clientWidth === 1 || isForEars(element.parentElement));
}

/** @returns every text on the page that is seen. */
export function textsOn(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node.textContent?.trim() && holder && isShown(holder) && !isForEars(holder)) texts.push(node as Text);
  }
  return texts;
}

/** @returns the lines into which a text is broken. */
export function linesOf(node: Text): Line[] {
  const holder = node.parentElement as Element;
  const range = document.createRange();
  range.selectNodeContents(node);
  const { x, y } = holder.getBoundingClientRect();
  return Array.from(range.getClientRects())
    .filter((box) => box.width >= 1)
    .map((rect) => {
      // Mere numbers: each is looked at hundreds of times, and to ask the browser takes its time.
      const box: Line['box'] = rect.toJSON();
      const middle = { x: box.x + box.width / 2 - x, y: box.y + box.height / 2 - y };
      return { words: (node.textContent ?? '').trim().slice(0, 40), box, node, holder, middle };
    });
}

/** What a script needs that reads lines. */
export const readingParts = [isShown, isForEars, textsOn, linesOf];
