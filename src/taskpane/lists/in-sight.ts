import { useEffect, useRef, type RefObject } from "react";

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
    // The list hears of new heights at the end of this frame, and moves its rows: where this one then is counts.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => row.current?.scrollIntoView({ block: "nearest" }));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [open]);
  return row;
}
