import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ratingPlace } from "../../app/changes";
import { select } from "../../app/session/choices";
import type { Indicator } from "../../domain/indicator";
import { nameOf } from "../../domain/row";
import { address } from "../../domain/sheet";
import { useRun } from "../session-context";

/** A row with what is to be said of it. */
export interface ToldRow {
  readonly indicator: Indicator;
  readonly told: ReactNode;
}

/** Rows that are listed one by one. */
const LISTED = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  link: { lineHeight: "24px", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});

/** Rows that lead to their cells, the first hundred of them. */
export function RowLinks({ label, rows }: { readonly label: string; readonly rows: readonly ToldRow[] }) {
  const run = useRun();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {rows.slice(0, LISTED).map(({ indicator, told }) => {
          const place = ratingPlace(indicator);
          return (
            <li key={indicator.key} className={styles.row}>
              <Link className={styles.link} title={`Show ${address(place)}`} onClick={() => void run(select(place))}>
                {nameOf(indicator)}
              </Link>
              {told}
            </li>
          );
        })}
      </ul>
      {rows.length > LISTED && <Text size={200}>And {rows.length - LISTED} more.</Text>}
    </>
  );
}
