import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";

/** Hears at the start that the pane is ready for ribbon commands. Nothing comes of it here: there is no ribbon. */
const addinService: ObjectType<null> = objectType("AddinInternalService", { methods: { NotifyActionHandlerReady: () => null } });

const SERVICES: Readonly<Record<string, HostObject>> = { "microsoft.InternalService.AddinInternalService": addinService(null) };

/** Services of the library's own that hang on no workbook. */
export function service(name: string): HostObject {
  const found = SERVICES[name];
  if (found === undefined) throw new Fault("ApiNotFound", `The workbench does not have ${name}.`);
  return found;
}
