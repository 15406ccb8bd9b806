import { makeResetStyles, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What Office says of its own theme; all colours as "#RRGGBB". */
export type OfficeLook = Pick<Office.OfficeTheme, "bodyBackgroundColor" | "bodyForegroundColor">;

export type Look = "light" | "dark";

const variables = (theme: Theme): Record<string, string | number> =>
  Object.fromEntries(Object.entries(theme).map(([token, value]: [string, string | number]) => [`--${token}`, value]));

// A class for each theme, and not a theme that Fluent writes into the page: so the build moves both into the style sheet.
const useLightTheme = makeResetStyles(variables(webLightTheme));
const useDarkTheme = makeResetStyles(variables(webDarkTheme));

/** The theme for FluentProvider itself: the tokens come with the class. */
export const NO_TOKENS = {};

/** The class that gives all of Fluent's tokens their values in a look, for the element around everything. */
export function useThemeClass(look: Look): string {
  const classes = { light: useLightTheme(), dark: useDarkTheme() };
  return classes[look];
}

/**
 * The look that goes with Excel's own theme. Where Office says nothing, as in some versions, the system's wish decides,
 * and so it does in high contrast: there the system puts its own few colours in place of the theme's, light or dark.
 * @param wish answers a media query, as `matchMedia` does
 */
export function lookFor(office: OfficeLook | null, wish: (query: string) => boolean): Look {
  if (office === null || wish("(forced-colors: active)")) return wish("(prefers-color-scheme: dark)") ? "dark" : "light";
  return brightness(office.bodyBackgroundColor) < brightness(office.bodyForegroundColor) ? "dark" : "light";
}

/** How bright a colour "#RRGGBB" looks, from 0 to 255; a colour that cannot be read counts as bright, as paper is. */
function brightness(colour: string): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return 255;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
