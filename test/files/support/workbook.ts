import { strToU8, zipSync } from "fflate";

/** One part of a workbook by its name in the zip; texts are XML without their declaration. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const KINDS = {
  workbook: "sheet.main",
  "worksheets/sheet1": "worksheet",
  "worksheets/sheet2": "worksheet",
  styles: "styles",
  sharedStrings: "sharedStrings",
};

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${Object.entries(
  KINDS,
)
  .map(([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`)
  .join("")}</Types>`;

/** A workbook file made of these parts, in this order. */
export function zipped(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(DECLARATION + part) : part] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 3, 2, 10, 30), level: 6 });
}

/** A list of links from one part to others: id, type, target. */
export function links(...rows: readonly (readonly [string, string, string])[]): string {
  const items = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${LINKS}/${type}`}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_LINKS}">${items.join("")}</Relationships>`;
}

/** What a small workbook is made of; what is left out takes the plainest form. */
export interface Plan {
  /** What stands between the tags of the sheet: columns, data, merges … */
  readonly sheet?: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly sharedStrings?: string;
  /** Attributes and elements of the workbook's part. */
  readonly workbookPr?: string;
  readonly sheets?: string;
  readonly more?: Parts;
  readonly workbookLinks?: readonly (readonly [string, string, string])[];
}

/** The parts of a small workbook with one sheet, "Scorecard". */
export function plainParts(plan: Plan = {}): Parts {
  const optional = (name: string, text: string | undefined): Parts => (text === undefined ? {} : { [name]: text });
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": links(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${plan.workbookPr ?? ""}<sheets>${plan.sheets ?? '<sheet name="Scorecard" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "theme", "theme/theme1.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ...(plan.workbookLinks ?? []),
    ).replace(/<Relationship [^>]*Target="([^"]*)"\/>/g, (link, target: string) => (missing(plan, target) ? "" : link)),
    "xl/worksheets/sheet1.xml": sheetXml(plan.sheet ?? "<sheetData/>"),
    ...optional("xl/styles.xml", plan.styles),
    ...optional("xl/theme/theme1.xml", plan.theme),
    ...optional("xl/sharedStrings.xml", plan.sharedStrings),
    ...plan.more,
  };
}

function missing(plan: Plan, target: string): boolean {
  return (
    (target === "styles.xml" && plan.styles === undefined) ||
    (target === "theme/theme1.xml" && plan.theme === undefined) ||
    (target === "sharedStrings.xml" && plan.sharedStrings === undefined)
  );
}

/** The part of a sheet, with what stands between its tags. */
export function sheetXml(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${content}</worksheet>`;
}

/** The part of shared texts; each is what stands between the tags of one. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** What a styles part is made of: fonts by name, number formats by code, fills as XML, and cell formats that number them. */
export interface StylePlan {
  readonly fonts?: readonly string[];
  readonly formats?: Readonly<Record<number, string>>;
  readonly fills?: readonly string[];
  readonly cells: readonly { readonly font?: number; readonly format?: number; readonly fill?: number; readonly inside?: string }[];
  readonly after?: string;
}

/** A styles part. The first two fills are those that every workbook has: none, and a pattern of dots. */
export function stylesXml(plan: StylePlan): string {
  const formats = Object.entries(plan.formats ?? {}).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replace(/"/g, "&quot;")}"/>`,
  );
  const fonts = (plan.fonts ?? ["Calibri"]).map((name) => `<font><sz val="11"/><name val="${name}"/></font>`);
  const fills = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', ...(plan.fills ?? [])].map(
    (fill) => `<fill>${fill}</fill>`,
  );
  const cells = plan.cells.map(
    ({ font = 0, format = 0, fill = 0, inside = "" }) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0">${inside}</xf>`,
  );
  const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join("")}</${name}>`;
  return `<styleSheet xmlns="${MAIN}">${list("numFmts", formats)}${list("fonts", fonts)}${list("fills", fills)}${list("borders", ["<border/>"])}${list("cellXfs", cells)}${plan.after ?? ""}</styleSheet>`;
}

/** A solid fill; `colour` is the attributes of its colour, such as `rgb="FF00B050"`. */
export function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
}
