import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetOf } from "../support/sheet";
import { scorecardOf } from "../support/scorecard";

const HEADER = "Indicator | Service | Polarity | Target | Outturn | RAG | Direction of travel | Comments";

const keysOf = (lines: readonly string[], header = HEADER) => scorecardOf(sheetOf([header, ...lines])).indicators.map(({ key }) => key);

describe("rows of one name", () => {
  const NORTH = "Complaints | Homes | Low | 10 | 12 | Red | | ";
  const SOUTH = "Complaints | Homes | Low | 20 | 28 | Red | | ";

  it("are told apart by the headings they stand under, and say the name once", () => {
    expect(keysOf(["North", NORTH, "South", SOUTH])).toEqual(["complaints | north", "complaints | south"]);
  });

  it("are told apart by a column of sections", () => {
    expect(keysOf(["North | Complaints | 10 | 12", "South | Complaints | 20 | 28"], "Theme | Indicator | Target | Outturn")).toEqual([
      "complaints | north",
      "complaints | south",
    ]);
  });

  it("are told apart by their services where no section does", () => {
    expect(keysOf([NORTH, SOUTH.replace("Homes", "Streets"), "Visits | Homes | High | 5 | 6 | | | "])).toEqual([
      "complaints | homes",
      "complaints | streets",
      "visits",
    ]);
  });

  it("keep their keys when a comment is written, corrected or taken away, and when a figure comes in", () => {
    const before = keysOf(["North", NORTH, "South", SOUTH]);
    for (const north of [`${NORTH}A crew was vacant.`, `${NORTH}Two crews were vacant.`, NORTH.replace("12", "TBC")]) {
      expect(keysOf(["North", north, "South", SOUTH])).toEqual(before);
    }
  });

  it("keep their keys when a comment is written where only their figures tell them apart", () => {
    expect(keysOf([`${NORTH}A crew was vacant.`, SOUTH])).toEqual(keysOf([NORTH, SOUTH]));
  });

  it("that only their comments tell apart do not take each other's keys when one is edited", () => {
    const keys = (...comments: readonly string[]) => keysOf(comments.map((comment) => NORTH + comment));
    const [first, second] = keys("A crew was vacant.", "It rained.");
    const [edited, same] = keys("Two crews were vacant.", "It rained.");
    expect(same).toBe(second);
    expect([first, second]).not.toContain(edited);
    expect(keys("", "").filter((key) => keys("A crew was vacant.", "").includes(key))).toEqual([]);
  });
});

describe("rows equal but for rating and arrow", () => {
  const twin = (shown: string) => `Complaints | Homes | Low | 10 | 12 | ${shown} | Late.`;

  it("keep their keys wherever they stand", () => {
    const [red, green] = [twin("Red | ↓"), twin("Green | ↓")];
    expect(keysOf([red, green])).toEqual([...keysOf([green, red])].reverse());
    expect(new Set(keysOf([red, green])).size).toBe(2);
  });

  it("have the same keys between them when these are written", () => {
    const written = [...keysOf([twin("Red | ↓"), twin("Red | ↓")])].sort();
    for (const before of [
      [" | ", " | "],
      ["Red | ", "Green | ↑"],
      [" | ↓", "Red | ↓"],
    ]) {
      expect([...keysOf(before.map(twin))].sort()).toEqual(written);
    }
  });
});

it("permuting rows changes the key of none, and no two rows share one", () => {
  const word = (...words: readonly string[]) => fc.constantFrom(...words, "");
  const line = fc.tuple(
    word("A1", "A2"),
    word("Visits", "Loans"),
    word("Homes"),
    word("Streets"),
    word("Parks"),
    word("5", "6"),
    word("Red", "Green"),
    word("↑", "↓"),
    word("Late."),
  );
  const header = "Ref | Indicator | Theme | Service | Owner | Target | Outturn | RAG | Direction of travel | Comments";
  const permuted = fc.array(line, { minLength: 2, maxLength: 9 }).chain((rows) => {
    const lines = rows.map(([reference, name, ...rest]) =>
      [reference || "A3", name || "Walks", ...rest.slice(0, 3), "9", ...rest.slice(3)].join(" | "),
    );
    return fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }));
  });
  const keyed = (lines: readonly string[]) => {
    const keys = keysOf(lines, header);
    expect(new Set(keys).size).toBe(lines.length);
    return lines.map((line, index) => `${keys[index] ?? ""}: ${line}`).sort();
  };
  fc.assert(
    fc.property(permuted, ([lines, mixed]) => {
      expect(keyed(mixed)).toEqual(keyed(lines));
    }),
  );
});
