import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { nextRow } from "./next-row";

/** What a row's own control needs to take part in the list's keyboard: spread it on the control. */
export interface RowControl {
  readonly tabIndex: 0 | -1;
  readonly "data-row-control": "";
  readonly onFocus: () => void;
}

interface RowListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Headings and the like are passed over by the arrow keys. */
  readonly canFocus: (row: Row) => boolean;
  readonly render: (row: Row, control: RowControl) => ReactNode;
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: "12rem",
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  canvas: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/**
 * A list that stays smooth with thousands of rows: only those in sight are drawn. One row is in the tab order; arrow keys,
 * Page Up and Down, Home and End go from there. The row with the focus is always drawn, so that the focus is never lost.
 */
export function RowList<Row>({ label, rows, keyOf, canFocus, render }: RowListProps<Row>) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const { active, setActive, requestFocus } = useActiveRow(scroll, rows, keyOf, canFocus);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    getItemKey: (index) => keyOfIndex(rows, index, keyOf),
    estimateSize: () => 56,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].filter((index) => index >= 0 && index < rows.length).sort((a, b) => a - b),
  });
  // A row of which anything is in sight grows downwards, as when a form opens in it: else its focused field would be moved out of sight.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ end }) => end <= (virtualizer.scrollOffset ?? 0);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.rowControl === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextRow(event.key, active, rows.map(canFocus));
    if (next === null) return;
    event.preventDefault();
    requestFocus(next);
    virtualizer.scrollToIndex(next);
  };

  return (
    <div ref={scroll} className={styles.scroll} role="list" aria-label={label} onKeyDown={onKeyDown}>
      <div className={styles.canvas} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {render(row, {
                tabIndex: index === active ? 0 : -1,
                "data-row-control": "",
                onFocus: () => {
                  setActive(index);
                },
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOfIndex<Row>(rows: readonly Row[], index: number, keyOf: (row: Row) => string): string {
  const row = rows[index];
  return row === undefined ? String(index) : keyOf(row);
}

/** The row that is in the tab order, kept with what it is about while rows come and go, and moved into focus on request. */
function useActiveRow<Row>(
  scroll: React.RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  canFocus: (row: Row) => boolean,
) {
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [focusRequest, setFocusRequest] = useState<{ readonly index: number } | null>(null);
  const known = rows.findIndex((row) => keyOf(row) === activeKey && canFocus(row));
  const active = known >= 0 ? known : rows.findIndex(canFocus);
  useEffect(() => {
    if (focusRequest === null) return;
    scroll.current?.querySelector<HTMLElement>(`[data-index="${focusRequest.index}"] [data-row-control]`)?.focus({ preventScroll: true });
  }, [focusRequest, scroll]);
  const setActive = (index: number) => {
    setActiveKey(keyOfIndex(rows, index, keyOf));
  };
  const requestFocus = (index: number) => {
    setActive(index);
    setFocusRequest({ index });
  };
  return { active, setActive, requestFocus };
}
