import { behaviour, equal, firstSheet, read, refused, write } from "./behaviour";

/** What is written to cells, and what they then hold and show. */
export const VALUES = [
  behaviour("an array of another size than the range is InvalidArgument at Range.values", async (subject) => {
    const error = await refused("InvalidArgument", () =>
      write(subject, "A1:B1", (range) => {
        range.values = [[1], [2]];
      }),
    );
    equal(error.debugInfo.errorLocation, "Range.values");
  }),
  behaviour("a ragged array is InvalidArgument, and nothing of it is written", async (subject) => {
    await refused("InvalidArgument", () =>
      write(subject, "A1:B2", (range) => {
        range.values = [[1, 2], [3]];
      }),
    );
    equal((await read(subject, "A1", "values")).values, [[""]]);
  }),
  behaviour("null leaves a cell as it is, and '' empties it", async (subject) => {
    await write(subject, "A1:C1", (range) => {
      range.values = [[1, 2, 3]];
    });
    await write(subject, "A1:C1", (range) => {
      range.values = [[null, "", 4]];
    });
    equal((await read(subject, "A1:C1", "values", "valueTypes")).values, [[1, "", 4]]);
    equal((await read(subject, "A1:C1", "valueTypes")).valueTypes, [["Double", "Empty", "Double"]]);
  }),
  behaviour("a single value goes into every cell", async (subject) => {
    await write(subject, "A1:B2", (range) => {
      (range as { values: unknown }).values = "same";
    });
    equal((await read(subject, "A1:B2", "values")).values, [
      ["same", "same"],
      ["same", "same"],
    ]);
  }),
  behaviour("null for the whole of values is InvalidArgument", async (subject) => {
    await refused("InvalidArgument", () =>
      write(subject, "A1", (range) => {
        (range as { values: unknown }).values = null;
      }),
    );
  }),
  behaviour("a percentage typed as text becomes a number under a percentage format", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [["94.3%"]];
    });
    const { values, text, numberFormat } = await read(subject, "A1", "values", "text", "numberFormat");
    equal([values, text, numberFormat], [[[0.943]], [["94.30%"]], [["0.00%"]]]);
  }),
  behaviour("a format that the cell has stays when a percentage is typed", async (subject) => {
    await write(subject, "A1", (range) => {
      range.numberFormat = [["0.0%"]];
    });
    await write(subject, "A1", (range) => {
      range.values = [["94.3%"]];
    });
    equal((await read(subject, "A1", "text")).text, [["94.3%"]]);
  }),
  behaviour("pounds typed as text become a number under a pounds format", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [["£1,234.50"]];
    });
    const { values, text } = await read(subject, "A1", "values", "text");
    equal([values, text], [[[1234.5]], [["£1,234.50"]]]);
  }),
  behaviour("a date typed as text becomes a day number, in the order of the locale", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [["1/2/2024"]];
    });
    const { values, text } = await read(subject, "A1", "values", "text");
    equal([values, text], [[[45323]], [["01/02/2024"]]]);
  }),
  behaviour("figures in brackets become a negative number", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [["(3)"]];
    });
    equal((await read(subject, "A1", "values")).values, [[-3]]);
  }),
  behaviour("an apostrophe in front keeps text as text, and is not part of it", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.values = [["'007", "007"]];
    });
    const { values, valueTypes } = await read(subject, "A1:B1", "values", "valueTypes");
    equal([values, valueTypes], [[["007", 7]], [["String", "Double"]]]);
  }),
  behaviour("a cell formatted as text keeps what is typed", async (subject) => {
    await write(subject, "A1", (range) => {
      range.numberFormat = [["@"]];
      range.values = [["94.3%"]];
    });
    equal((await read(subject, "A1", "values")).values, [["94.3%"]]);
  }),
  behaviour("true and false are kept as such, typed or not", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.values = [[true, "FALSE"]];
    });
    const { values, valueTypes, text } = await read(subject, "A1:B1", "values", "valueTypes", "text");
    equal([values, valueTypes, text], [[[true, false]], [["Boolean", "Boolean"]], [["TRUE", "FALSE"]]]);
  }),
  behaviour("words of the field stay text", async (subject) => {
    const words = ["n/a", "TBC", "100,000 to 120,000", "<5", "↑"];
    await write(subject, "A1:E1", (range) => {
      range.values = [words];
    });
    equal((await read(subject, "A1:E1", "values")).values, [words]);
  }),
  behaviour("text that begins with = is a formula, and shows its value within the same batch", async (subject) => {
    const seen = await subject.run(async (context) => {
      const range = firstSheet(context).getRange("A1:C1");
      range.values = [[2, "=A1*3", '=B1&" days"']];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    equal(seen, [[[2, 6, "6 days"]], [[2, "=A1*3", '=B1&" days"']]]);
  }),
  behaviour("a formula is worked out again when what it looks at changes", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.values = [[2, "=A1*3"]];
    });
    await write(subject, "A1", (range) => {
      range.values = [[5]];
    });
    equal((await read(subject, "B1", "values")).values, [[15]]);
  }),
  behaviour("a formula outlives a change of its cell's format", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.formulas = [[2, "=A1*3"]];
    });
    await write(subject, "A1:B1", (range) => {
      range.format.fill.color = "#FF0000";
    });
    const { formulas, values } = await read(subject, "B1", "formulas", "values");
    equal([formulas, values], [[["=A1*3"]], [[6]]]);
  }),
  behaviour("an error of the sheet reads as its text, of type Error", async (subject) => {
    await write(subject, "A1", (range) => {
      range.formulas = [["=1/0"]];
    });
    const { values, valueTypes, text } = await read(subject, "A1", "values", "valueTypes", "text");
    equal([values, valueTypes, text], [[["#DIV/0!"]], [["Error"]], [["#DIV/0!"]]]);
  }),
  behaviour("a number shows under its format", async (subject) => {
    await write(subject, "A1:C1", (range) => {
      range.values = [[0.943, 1234567, -5]];
      range.numberFormat = [["0.0%", "#,##0", "0;[Red](0)"]];
    });
    equal((await read(subject, "A1:C1", "text")).text, [["94.3%", "1,234,567", "(5)"]]);
  }),
  behaviour("a write of more than 1,500 cells is cut by the library and lands whole", async (subject) => {
    const rows = Array.from({ length: 1_000 }, (_row, index) => [index, `row ${index}`]);
    await write(subject, "A1:B1000", (range) => {
      range.values = rows;
    });
    equal((await read(subject, "A1:B1000", "values")).values, rows);
  }),
  behaviour("a large array of another size is refused before any of it is written", async (subject) => {
    const rows = Array.from({ length: 2_000 }, (_row, index) => [index]);
    await refused("InvalidArgument", () =>
      write(subject, "A1:A1999", (range) => {
        range.values = rows;
      }),
    );
    equal((await read(subject, "A1", "values")).values, [[""]]);
  }),
  behaviour("cells of whole columns read as null", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [[1]];
    });
    const { values, rowCount, isEntireColumn, address } = await read(subject, "A:B", "values", "rowCount", "isEntireColumn", "address");
    equal([values, rowCount, isEntireColumn, address], [null, 1_048_576, true, "Sheet1!A:B"]);
  }),
  behaviour("cells of whole rows cannot be written", async (subject) => {
    await refused("InvalidArgument", () =>
      write(subject, "2:2", (range) => {
        (range as { values: unknown }).values = 1;
      }),
    );
  }),
  behaviour("more than five million cells are not read at once", async (subject) => {
    await refused("RangeExceedsLimit", () => read(subject, "A1:Z200000", "values"));
  }),
];
