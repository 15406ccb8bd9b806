// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { RIBBON_COMMANDS } from "../../src/app/session/ribbon";
import { buildWith } from "./build";
import { faultsOf, type Offer } from "./faults";

const build = buildWith({});
// The gate has just made the real build; anywhere else its settings say what it would make.
const made = process.env.BUILD_FOLDER;
const manifest = readFileSync(made === undefined ? "manifest.xml" : `${made}/manifest.xml`, "utf8");

const offer: Offer = {
  pages: made === undefined ? build.pages : readdirSync(made),
  functions: RIBBON_COMMANDS,
  pictureSize: (path) => {
    const file = made === undefined ? path.replace(/^assets\//, "assets/icons/") : `${made}/${path}`;
    if (!path.startsWith("assets/") || !existsSync(file)) return null;
    const picture = readFileSync(file);
    // Width and height stand at the start of every PNG.
    return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  },
};

describe("the manifest", () => {
  it("has no fault that would stop it at the door", () => {
    expect(faultsOf(manifest, offer)).toEqual([]);
  });

  it("is read by Microsoft's own reader", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect(info).toMatchObject({
      displayName: "Scorecard Check",
      defaultLocale: "en-GB",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
  });
});

describe("a manifest is stopped when", () => {
  it.each<[string, string | RegExp, string, string]>([
    ["its tags do not match", "</Hosts>", "</Host>", "It is not well-formed XML."],
    ["its id is no GUID", /<Id>.*<\/Id>/, "<Id>scorecard</Id>", "Id is not a GUID."],
    ["its version is a word", /<Version>.*<\/Version>/, "<Version>one</Version>", "Version is not of the form 1.0.0.0."],
    ["it names no page for help", /<SupportUrl.*\/>/, "", "SupportUrl is missing."],
    ["its language has no country", "en-GB", "en", "DefaultLocale is not a language and a country."],
    [
      "two elements have changed places",
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      "$2$1",
      "ProviderName stands in the wrong place.",
    ],
    ["it has an element of its own making", "<AppDomains>", "<Colour /><AppDomains>", "Colour is not an element that a manifest has."],
    ["its description is too long", /<Description DefaultValue="/, `$&${"x".repeat(250)}`, "Description is blank or too long."],
    [
      "a label is blank",
      'id="Check.Label" DefaultValue="Check"',
      'id="Check.Label" DefaultValue=""',
      "String Check.Label is blank or too long.",
    ],
    ["a resource is not there", /<bt:String id="Rate.Tip".*\/>/, "", "Resource Rate.Tip is not defined."],
    [
      "a resource is left over",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="Old." />',
      "Resource Old.Tip is not used.",
    ],
    [
      "a resource stands twice",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Rate.Tip" DefaultValue="Old." />',
      "Resource Rate.Tip is defined twice.",
    ],
    ["an address is plain http", "<AppDomain>https:", "<AppDomain>http:", "http://localhost:3000 is not https."],
    ["it leads to a page that the build does not make", "/support.html", "/help.html", "help.html is not made by the build."],
    ["an icon has another size", "assets/icon-32.png", "assets/icon-16.png", "https://localhost:3000/assets/icon-16.png is not 32 by 32."],
    ["an icon lacks a size", /<bt:Image size="80" resid="Check.80" \/>/, "", "An icon lacks one of the sizes 16, 32 and 80."],
    ["a button calls what nobody answers", "<FunctionName>rate<", "<FunctionName>paint<", "Nothing answers to the function paint."],
    ["a command has no button", "<FunctionName>rate<", "<FunctionName>paint<", "No button calls the function rate."],
    ["two controls share a name", 'id="Scorecard.Rate"', 'id="Scorecard.Check"', "The control Scorecard.Check stands twice."],
    [
      "it asks for an older Excel",
      'Name="ExcelApi" MinVersion="1.9"',
      'Name="ExcelApi" MinVersion="1.8"',
      "ExcelApi 1.9 is not asked for.",
    ],
    [
      "it asks for what the iPad has not",
      "</Sets>",
      '<Set Name="SharedRuntime" MinVersion="1.1" /></Sets>',
      "SharedRuntime 1.1 is asked for, and some versions of Excel would be shut out.",
    ],
  ])("%s", (_, from, to, fault) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(faultsOf(broken, offer)).toContain(fault);
  });
});

describe("the build", () => {
  it("writes the manifest for the address it is given, with every page there", () => {
    const written = buildWith({ address: "https://example.org/scorecard" }).manifest(manifest);
    expect(written).not.toContain("localhost");
    expect(written).toContain('DefaultValue="https://example.org/scorecard/taskpane.html"');
    expect(written.split("https://example.org/scorecard").length).toBe(manifest.split("https://localhost:3000").length);
  });

  it.each(["http://example.org", "example.org", "https://example.org/", "https://example.org/?a", ""])(
    "refuses the address “%s”",
    (address) => {
      expect(() => buildWith({ address })).toThrow(/is not an address such as/);
    },
  );

  it.each(["src/taskpane/taskpane.html", "src/commands/commands.html", "src/commands/notice.html", "assets/pages/support.html"])(
    "gives %s the content policy",
    (page) => {
      expect(readFileSync(page, "utf8")).toContain('<meta http-equiv="Content-Security-Policy" content="<%= policy %>" />');
    },
  );

  it("lets pages load their own scripts and Microsoft's library and nothing else", () => {
    const rules = new Map(build.policy.split("; ").map((rule): [string, string] => [rule.split(" ")[0] ?? "", rule]));
    expect(rules.get("default-src")).toBe("default-src 'none'");
    expect(rules.get("script-src")).toBe("script-src 'self' https://appsforoffice.microsoft.com");
    expect(rules.has("connect-src")).toBe(false);
    expect(build.policy.match(/https?:[^ ;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
  });
});
