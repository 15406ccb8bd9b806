import { useEffect, useRef, type RefObject } from "react";

/**
 * Milliseconds until the row is where it stays: the list moves its rows once they are measured, and what Excel says of the
 * cell that is chosen may take a line above the list.
 */
const SETTLED = 150;

/**
 * For a row of a list: brings all of it into sight when it is opened, or as much from its beginning as there is room for.
 * A row that is drawn open, because the person scrolls back to it, stays where it is.
 */
export function useInSight(open: boolean): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const isOpened = open && !wasOpen.current;
    wasOpen.current = open;
    if (!isOpened) return undefined;
    const timer = setTimeout(() => row.current?.scrollIntoView({ block: "nearest" }), SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [open]);
  return row;
}
