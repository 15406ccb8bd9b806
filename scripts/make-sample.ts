import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readIndicators } from "./sample/indicators";
import { makeWorkbook } from "./sample/workbook";

const OUT = "assets/samples/havering-2012-13.xlsx";

mkdirSync(dirname(OUT), { recursive: true });
writeFileSync(OUT, await makeWorkbook(readIndicators()));
console.log(`${OUT} was written.`);
