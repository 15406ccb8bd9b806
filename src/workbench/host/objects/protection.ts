import { EventType } from "../events";
import { textOr } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type ObjectType } from "../protocol/object";
import type { Sheet } from "./worksheet";

function raise({ book, id }: Sheet, isProtected: boolean): void {
  book.events.raise(EventType.ProtectionChanged, id, {
    worksheetId: id,
    isProtected,
    source: book.actor === "other person" ? "Remote" : "Local",
  });
  // Excel cannot undo this, nor anything that was done before it.
  book.model.forgetUndo();
}

/** Protection of a whole sheet: cells that were unlocked, and the options of protecting, are not kept. */
export const protection: ObjectType<Sheet> = objectType("WorksheetProtection", {
  properties: { Protected: { get: ({ book, id }) => book.protection.has(id) } },
  methods: {
    Protect: (sheet, [, password]) => {
      if (sheet.book.protection.has(sheet.id)) throw new Fault("AccessDenied");
      sheet.book.protection.set(sheet.id, textOr(password, ""));
      raise(sheet, true);
    },
    Unprotect: (sheet, [password]) => {
      if (sheet.book.protection.get(sheet.id) !== textOr(password, "")) throw new Fault("AccessDenied");
      sheet.book.protection.delete(sheet.id);
      raise(sheet, false);
    },
  },
});
