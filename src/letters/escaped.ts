const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe inside HTML elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The same with line ends kept. */
export function escapedLines(text: string): string {
  return escapeHtml(text).replace(/\n/g, "<br>\n");
}

/**
 * An https address as it may stand in a link, or null for anything else: other schemes, spaces, quotes,
 * credentials (`https://bank.example@evil.example`), no host.
 */
export function secureLink(text: string | null): string | null {
  const link = text?.trim() ?? "";
  return /^https:\/\/[^\s/@"'<>\\]+\.[^\s/@"'<>\\]+(?:[/?#][^\s"'<>\\]*)?$/i.test(link)
    ? link
    : null;
}
