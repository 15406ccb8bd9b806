/** Narrower than this, a text is no longer wrapped: the terminal does it better. */
const NARROWEST = 40;

/** A text on one line, without control characters: a terminal would obey some of them. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** A text in lines of at most so many characters, each indented; a word longer than a line stands on its own. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const room = Math.max(width, NARROWEST) - indent;
  const words = printable(text).match(/\S+/g) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}
