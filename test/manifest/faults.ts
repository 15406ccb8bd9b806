/** What the add-in has to offer to its manifest. */
export interface Offer {
  /** Paths that the build makes, such as "taskpane.html". */
  readonly pages: readonly string[];
  /** Width and height of each picture, by its path below the address; null where there is none. */
  readonly pictureSize: (path: string) => readonly [width: number, height: number] | null;
  /** Names of the functions that the commands page answers to. */
  readonly functions: readonly string[];
}

/** Elements of the manifest's own level, in the order in which Office reads them. */
// prettier-ignore
const ORDER = [
  "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
  "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
];

const LONGEST = { DisplayName: 125, Description: 250, ProviderName: 125 } as const;

/** All that the validation service and the admin centre would stop at, one sentence each. */
export function faultsOf(xml: string, offer: Offer): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror") !== null) return ["It is not well-formed XML."];
  const all = [...manifest.querySelectorAll("*")];
  return [
    ...identity(manifest),
    ...order(manifest),
    ...lengths(manifest, all),
    ...resources(all),
    ...urls(all, offer),
    ...icons(all, offer),
    ...commands(all, offer),
    ...requirements(all),
  ];
}

function text(manifest: Document, name: string): string {
  const element = [...manifest.documentElement.children].find(({ localName }) => localName === name);
  return element?.getAttribute("DefaultValue") ?? element?.textContent ?? "";
}

function identity(manifest: Document): readonly string[] {
  const faults: string[] = [];
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text(manifest, "Id"))) {
    faults.push("Id is not a GUID.");
  }
  if (!/^[1-9]\d*(\.\d+){1,3}$|^0(\.\d+){2,3}$/.test(text(manifest, "Version")) || /^0(\.0)+$/.test(text(manifest, "Version"))) {
    faults.push("Version is not of the form 1.0.0.0.");
  }
  if (text(manifest, "SupportUrl") === "") faults.push("SupportUrl is missing.");
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(text(manifest, "DefaultLocale"))) faults.push("DefaultLocale is not a language and a country.");
  return faults;
}

function order(manifest: Document): readonly string[] {
  const names = [...manifest.documentElement.children].map(({ localName }) => localName);
  const unknown = names.filter((name) => !ORDER.includes(name)).map((name) => `${name} is not an element that a manifest has.`);
  const places = names.map((name) => ORDER.indexOf(name));
  const misplaced = names.filter((_, index) => index > 0 && (places[index] ?? 0) <= (places[index - 1] ?? 0));
  return [...unknown, ...misplaced.map((name) => `${name} stands in the wrong place.`)];
}

function lengths(manifest: Document, all: readonly Element[]): readonly string[] {
  const own = Object.entries(LONGEST).filter(([name, most]) => text(manifest, name).length > most || text(manifest, name) === "");
  const strings = all
    .filter(({ localName }) => localName === "String")
    .filter((element) => {
      const value = element.getAttribute("DefaultValue") ?? "";
      return value === "" || value.length > (element.parentElement?.localName === "ShortStrings" ? 125 : 250);
    });
  return [
    ...own.map(([name]) => `${name} is blank or too long.`),
    ...strings.map((element) => `String ${element.id} is blank or too long.`),
  ];
}

function resources(all: readonly Element[]): readonly string[] {
  const defined = all.filter(({ localName, id }) => ["Image", "Url", "String"].includes(localName) && id !== "").map(({ id }) => id);
  const used = new Set(all.flatMap((element) => element.getAttribute("resid") ?? []));
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `Resource ${id} is not defined.`),
    ...defined.filter((id) => !used.has(id)).map((id) => `Resource ${id} is not used.`),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `Resource ${id} is defined twice.`),
    ...defined.filter((id) => id.length > 32).map((id) => `Resource ${id} has a name of more than 32 characters.`),
  ];
}

function urls(all: readonly Element[], { pages, pictureSize }: Offer): readonly string[] {
  const values = all
    .filter(({ localName }) => localName !== "String" && localName !== "DisplayName" && localName !== "Description")
    .flatMap((element) => element.getAttribute("DefaultValue") ?? []);
  const domains = all.filter(({ localName }) => localName === "AppDomain").map(({ textContent }) => textContent);
  const insecure = [...values, ...domains].filter((value) => !value.startsWith("https://"));
  const dead = values
    .filter((value) => URL.canParse(value))
    .map((value) => new URL(value).pathname.slice(1))
    .filter((path) => !pages.includes(path) && pictureSize(path) === null);
  return [...insecure.map((value) => `${value} is not https.`), ...[...new Set(dead)].map((path) => `${path} is not made by the build.`)];
}

/** The size a picture ought to have, and its address. */
type Sized = readonly [size: number, url: string];

function icons(all: readonly Element[], { pictureSize }: Offer): readonly string[] {
  const address = (element: Element | undefined): string => element?.getAttribute("DefaultValue") ?? "";
  const named = (name: string) => all.find(({ localName }) => localName === name);
  const addressOf = new Map(all.filter(({ localName }) => localName === "Image").map((element) => [element.id, address(element)]));
  const wanted = all
    .filter(({ localName, id }) => localName === "Image" && id === "")
    .map((element): Sized => [Number(element.getAttribute("size")), addressOf.get(element.getAttribute("resid") ?? "") ?? ""]);
  const own: readonly Sized[] = [
    [32, address(named("IconUrl"))],
    [64, address(named("HighResolutionIconUrl"))],
  ];
  const wrong = [...wanted, ...own].filter(
    ([size, url]) => URL.canParse(url) && pictureSize(new URL(url).pathname.slice(1))?.some((side) => side !== size) === true,
  );
  const groups = all
    .filter(({ localName }) => localName === "Icon")
    .filter((icon) => !["16", "32", "80"].every((size) => [...icon.children].some((image) => image.getAttribute("size") === size)));
  return [
    ...wrong.map(([size, url]) => `${url} is not ${size} by ${size}.`),
    ...groups.map(() => "An icon lacks one of the sizes 16, 32 and 80."),
  ];
}

function commands(all: readonly Element[], { functions }: Offer): readonly string[] {
  const named = all.filter(({ localName }) => localName === "FunctionName").map(({ textContent }) => textContent);
  const ids = all.filter(({ localName }) => localName === "Control" || localName === "Group").map(({ id }) => id);
  return [
    ...named.filter((name) => !functions.includes(name)).map((name) => `Nothing answers to the function ${name}.`),
    ...functions.filter((name) => !named.includes(name)).map((name) => `No button calls the function ${name}.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index || id === "").map((id) => `The control ${id} stands twice.`),
  ];
}

function requirements(all: readonly Element[]): readonly string[] {
  const sets = all
    .filter(({ localName }) => localName === "Set")
    .map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
  return [
    ...(sets.includes("ExcelApi 1.9") ? [] : ["ExcelApi 1.9 is not asked for."]),
    ...sets.filter((set) => set !== "ExcelApi 1.9").map((set) => `${set} is asked for, and some versions of Excel would be shut out.`),
  ];
}
