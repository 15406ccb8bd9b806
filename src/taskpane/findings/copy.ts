/** Puts a text on the clipboard; false where the browser or Excel does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or, on a page that is not served securely, not there at all: the person copies by hand.
    return false;
  }
}
