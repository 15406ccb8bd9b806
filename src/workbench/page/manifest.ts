/** A button that the add-in has on Excel's ribbon, as its manifest says. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Where its picture is served. */
  readonly icon: string;
  /** The function that it runs; null for the one that opens the pane. */
  readonly functionName: string | null;
}

/** The picture that Excel shows on a large screen, in pixels: a slim ribbon has the middle size. */
const ICON_SIZE = "32";

/** The buttons that a manifest puts on the ribbon, in their order. */
export function ribbonButtons(manifest: Document): readonly RibbonButton[] {
  const resources = new Map(
    all(manifest, "Resources")
      .flatMap((list) => all(list, "*"))
      .map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue") ?? ""]),
  );
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  return all(manifest, "Control").map((control) => {
    const tip = all(control, "Supertip")[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(all(control, "Label")[0]),
      tip: tip === undefined ? "" : resource(all(tip, "Description")[0]),
      icon: new URL(resource(all(control, "Image").find((image) => image.getAttribute("size") === ICON_SIZE))).pathname.replace(/^\//, ""),
      functionName: all(control, "FunctionName")[0]?.textContent ?? null,
    };
  });
}

/** Elements of that name, whatever their namespace. */
function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}
