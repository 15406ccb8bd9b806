import { describe, expect, it } from "vitest";
import { readCommentary, type Figure, type Since, type Statement } from "../../../src/domain/commentary";
import { COMPARISONS, FIGURES, NO_CLAIMS, SUBJECTS, TARGETS } from "./sentences";

/** A claim as the tables write it; null for the kinds that have tables of their own. */
function written(claim: Statement): string | null {
  const by = "by" in claim && claim.by !== null ? ` by ${figure(claim.by)}` : "";
  switch (claim.kind) {
    case "compared-with-target":
      return `target ${claim.side}${by}`;
    case "compared-with-previous":
      return `previous ${claim.side} ${since(claim.since)}${by}${claim.subject === null ? "" : ` of ${claim.subject}`}`;
    case "tolerance":
      return `tolerance ${claim.inside ? "in" : "out"}${claim.width === null ? "" : ` ${figure(claim.width)}`}`;
    case "target-changed":
      return `${claim.change}${by}${claim.to === null ? "" : ` to ${figure(claim.to)}`}`;
    case "target-on-outturn":
      return `on outturn ${claim.way} ${figure(claim.by)}`;
    case "figure-quoted":
      return `quoted ${claim.of} ${figure(claim.figure)}${claim.latest ? " latest" : ""}`;
    case "fraction":
      return `fraction ${figure(claim.part)}/${figure(claim.whole)}${claim.percent === null ? "" : ` = ${figure(claim.percent)}`}`;
    case "percentage-change":
      return `change ${claim.way} ${figure(claim.by)} from ${figure(claim.from)}`;
    case "no-action-needed":
      return "no action";
    case "share-in-words":
      return `share ${claim.bound} ${claim.percent.round(1).toFixed()}%`;
    case "few-persons":
      return `few ${claim.count}`;
    case "placeholder":
      return "placeholder";
    case "truncated":
      return `cut ${claim.at}`;
    case "cause":
    case "comparator":
    case "corrective-action":
    case "figure-given":
    case "other-period":
    case "person-named":
    case "provisional-or-late":
      return null;
  }
}

function figure({ amount, unit }: Figure): string {
  return amount.toFixed() + (/^(?:%|kg|£|)$/.test(unit) ? unit : ` ${unit}`);
}

function since(when: Since): string {
  if (when.kind !== "period") return when.kind;
  const { year, quarter } = when.period;
  return quarter === null ? String(year) : `Q${quarter}`;
}

function claimsIn(text: string): readonly string[] {
  return readCommentary(text)
    .claims.map(({ statement }) => written(statement))
    .filter((each) => each !== null);
}

const lines = (table: string): readonly string[] => table.trim().split("\n");
const cases = (table: string): readonly (readonly [string, readonly string[]])[] =>
  lines(table).map((line) => {
    const [text = "", claims = ""] = line.split("=>").map((part) => part.trim());
    return [text, claims === "" ? [] : claims.split("; ")];
  });

describe.each([
  ["comparisons", COMPARISONS],
  ["comparisons of a subject that is named", SUBJECTS],
  ["what becomes of a target", TARGETS],
  ["figures, counts and the rest", FIGURES],
])("%s", (_, table) => {
  it.each(cases(table))("%s", (text, claims) => {
    expect([...claimsIn(text)].sort()).toEqual([...claims].sort());
  });
});

describe("the tables together", () => {
  const TABLES = [COMPARISONS, SUBJECTS, TARGETS, FIGURES];
  const forms = TABLES.flatMap(cases).flatMap(([, claims]) =>
    claims.map((claim) =>
      claim
        .split(" ")
        .filter((word) => !/\d|unclear|latest/.test(word))
        .slice(
          0,
          claim.startsWith("previous") || claim.startsWith("target") || claim.startsWith("quoted") || claim.startsWith("cut") ? 2 : 1,
        )
        .join(" "),
    ),
  );

  it("hold two hundred sentences", () => {
    expect([...TABLES, NO_CLAIMS].flatMap(lines).length).toBeGreaterThanOrEqual(200);
  });

  it.each([...new Set(forms)])("show the form four times or more: %s", (form) => {
    expect(forms.filter((each) => each === form).length).toBeGreaterThanOrEqual(4);
  });
});

describe("no claim about the row's figures", () => {
  it.each(lines(NO_CLAIMS))("%s", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
