import type { Outcome } from "../app/outcome";
import type { Stored, StorePort } from "../app/store";
import type { ParsedSettings } from "../domain/settings/parse";
import { NO_SETTINGS, type WorkbookSettings } from "../domain/settings/settings";
import { parseSettingsXml, SETTINGS_NAMESPACE, settingsXml } from "../domain/settings/xml";
import { attempt, explained, outcomeOf } from "./errors";
import type { OfficeJs } from "./office";

/** The settings in a custom XML part of the open workbook. It is saved with the workbook, and no step of undo. */
export function storePort(office: OfficeJs): StorePort {
  return {
    load: () => explained(() => office.run(async (context) => (await storedIn(context)).parsed)),
    update: (change) => update(office, change),
    reset: () => reset(office),
  };
}

interface StoredParts {
  /** One, or none yet; more where two people stored their first settings at the same moment. */
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly parsed: ParsedSettings;
}

async function storedIn(context: Excel.RequestContext): Promise<StoredParts> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load("items/id");
  await context.sync();
  const [first] = parts.items;
  if (first === undefined) return { parts: [], parsed: { ok: true, settings: NO_SETTINGS } };
  const xml = first.getXml();
  await context.sync();
  return { parts: parts.items, parsed: parseSettingsXml(xml.value) };
}

async function update(office: OfficeJs, change: (settings: WorkbookSettings) => WorkbookSettings): Promise<Stored> {
  const done = await attempt(() =>
    office.run(async (context): Promise<Stored> => {
      const { parts, parsed } = await storedIn(context);
      if (!parsed.ok) return { status: "refused", because: parsed.message };
      const [first, ...others] = parts;
      const settings = change(parsed.settings);
      const xml = settingsXml(settings);
      if (first === undefined) context.workbook.customXmlParts.add(xml);
      else first.setXml(xml);
      for (const other of others) other.delete();
      await context.sync();
      return { status: "stored", settings };
    }),
  );
  return done.ok ? done.value : { status: "refused", because: done.because };
}

function reset(office: OfficeJs): Promise<Outcome> {
  return outcomeOf(() =>
    office.run(async (context) => {
      const { parts } = await storedIn(context);
      for (const part of parts) part.delete();
      await context.sync();
    }),
  );
}
