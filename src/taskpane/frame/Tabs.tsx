import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { keysOf } from "../../domain/keys";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  tab: {
    display: "grid",
    justifyItems: "center",
    position: "relative",
    // So narrow that five tabs stand side by side at 320 pixels, beside a scroll bar.
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // The width of the bold label is kept free, so that nothing moves when another tab is chosen.
    "::before": { content: "attr(data-label)", height: 0, overflow: "hidden", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalXS,
      right: tokens.spacingHorizontalXS,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { ":hover::after": { backgroundColor: "Highlight" } },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "ButtonText" }, ":hover::after": { backgroundColor: "ButtonText" } },
  },
});

interface TabsProps<View extends string> {
  readonly label: string;
  /** What each view is called, in the order of the tabs. */
  readonly views: Readonly<Record<View, string>>;
  readonly selected: View;
  readonly onSelect: (view: View) => void;
  /** The id of the element that shows the view. */
  readonly panel: string;
}

/**
 * Tabs by the ARIA practices: one of them is in the tab order, arrow keys, Home and End go from one to the next, Enter and
 * Space choose. Fluent's own bring with them a focus manager that weighs more than all other parts of Fluent here.
 */
export function Tabs<View extends string>({ label, views, selected, onSelect, panel }: TabsProps<View>) {
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={moveFocus}>
      {keysOf(views).map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-controls={panel}
          aria-selected={view === selected}
          tabIndex={view === selected ? 0 : -1}
          data-label={views[view]}
          className={mergeClasses(styles.tab, view === selected && styles.selected)}
          onClick={() => {
            onSelect(view);
          }}
        >
          {views[view]}
        </button>
      ))}
    </div>
  );
}

/** Where each key leads from a tab, of so many. */
const STEPS: Readonly<Partial<Record<string, (from: number, tabs: number) => number>>> = {
  ArrowRight: (from, tabs) => (from + 1) % tabs,
  ArrowLeft: (from, tabs) => (from + tabs - 1) % tabs,
  Home: () => 0,
  End: (_, tabs) => tabs - 1,
};

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
  const tabs = [...event.currentTarget.querySelectorAll("button")];
  const from = tabs.findIndex((tab) => tab === event.target);
  if (step === undefined || from < 0) return;
  event.preventDefault();
  tabs[step(from, tabs.length)]?.focus();
}
