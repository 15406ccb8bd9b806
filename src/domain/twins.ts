/** The key of one of several rows that nothing tells apart but their numbers. */
export function numberedKey(key: string, nth: number, of: number): string {
  return `${key} #${nth} of ${of}`;
}

/** A key without the number that tells it apart. */
export function withoutNumber(key: string): string {
  return key.replace(/ #\d+ of \d+$/, "");
}
