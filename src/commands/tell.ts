/** Shows a sentence in a small window over Excel: a ribbon button has no place of its own to say why it did nothing. */
export function tell(message: string): Promise<void> {
  const page = new URL("notice.html", location.href);
  page.hash = encodeURIComponent(message);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 20, displayInIframe: true }, () => {
      resolve();
    });
  });
}
