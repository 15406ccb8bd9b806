import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    alignItems: "center",
  },
  name: { display: "flex", alignItems: "center" },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** A part of the view under its title. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Counts under one another, each with its name. */
export function Counts({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().counts}>{children}</dl>;
}

/** One count: what is counted, and how many of how many. */
export function Count({ name, figure }: { readonly name: ReactNode; readonly figure: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}
