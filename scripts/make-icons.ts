import { mkdirSync, writeFileSync } from "node:fs";
import { png } from "./icons/png";
import { draw, ICONS } from "./icons/shapes";

const OUT = "assets/icons";

/** The add-in's own icon in every size that Office asks for; the buttons' in the three that must be there. */
const SIZES = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 128], button: [16, 32, 80] };

mkdirSync(OUT, { recursive: true });
for (const [name, shapes] of Object.entries(ICONS)) {
  for (const size of name === "icon" ? SIZES.icon : SIZES.button) {
    writeFileSync(`${OUT}/${name}-${size}.png`, png(size, draw(shapes, size)));
  }
}
console.log(`The icons were drawn in ${OUT}.`);
