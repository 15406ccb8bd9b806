import { useEffect, type RefObject } from "react";

/** What may take the focus: what Tab leads to, and the rows of a list, of which only one is in the tab order. */
const CONTROLS = ":is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex='-1'], :disabled), [data-row-control]";

/**
 * Keeps the focus in the pane: when the control that has it goes away, as with the form it stands in, the one that now
 * stands in its place has it, or the next, or the one before. Else a person without a mouse begins again at the top, and in
 * Excel on the web is taken out of the pane. A person who is in the sheet is left there.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: root } = pane;
    if (root === null) return undefined;
    let last: Node | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Node) last = target;
    };
    const observer = new MutationObserver((records) => {
      if (last === null || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      focusNear(root, placeOf(last, records));
    });
    root.addEventListener("focusin", remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [pane]);
}

/** Where something stood before it went away: in which element, and after which node. */
interface Place {
  readonly inside: Node;
  readonly after: Node | null;
}

/** Where it stood, or where that stood which went away with it. */
function placeOf(gone: Node, records: readonly MutationRecord[]): Place {
  return records.reduce<Place>(
    (place, { removedNodes, target, previousSibling }) =>
      [...removedNodes].some((node) => node.contains(place.inside)) ? { inside: target, after: previousSibling } : place,
    { inside: gone, after: null },
  );
}

/** Moves the focus to the control at a place, or next to it: first within the element there, then within those around it. */
function focusNear(root: HTMLElement, { inside, after }: Place): void {
  const from = after?.isConnected === true ? after : inside;
  const comesAfter = (control: Node) => {
    const position = from.compareDocumentPosition(control);
    const isWithin = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !(isWithin && from === after);
  };
  for (let around: Node | null = inside; around !== null && root.contains(around); around = around.parentNode) {
    if (!(around instanceof HTMLElement)) continue;
    const controls = [...around.querySelectorAll<HTMLElement>(CONTROLS)];
    const split = controls.findIndex(comesAfter);
    const nearest = split < 0 ? [...controls].reverse() : [...controls.slice(split), ...controls.slice(0, split).reverse()];
    for (const control of nearest) {
      control.focus();
      // What is folded away does not take it.
      if (document.activeElement === control) return;
    }
  }
}
