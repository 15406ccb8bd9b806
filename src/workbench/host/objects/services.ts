import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";

/** Hears at the start that a page is ready for commands. Nothing comes of it: the ribbon waits for the page that has them. */
const addinService: ObjectType<null> = objectType("AddinInternalService", { methods: { NotifyActionHandlerReady: () => null } });

/** By their names in small letters: the library writes them now this way, now that. */
const SERVICES: Readonly<Record<string, HostObject>> = { "microsoft.internalservice.addininternalservice": addinService(null) };

/** Services of the library's own that hang on no workbook. */
export function service(name: string): HostObject {
  const found = SERVICES[name.toLowerCase()];
  if (found === undefined) throw new Fault("ApiNotFound", `The workbench does not have ${name}.`);
  return found;
}
