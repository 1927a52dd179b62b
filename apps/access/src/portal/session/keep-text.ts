const prefix = "quintet.portal.";

/** A text kept on this device; "" when there is none or the browser keeps nothing. */
export function keptText(name: string): string {
  try {
    return localStorage.getItem(prefix + name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text over a reload; an empty one is forgotten. */
export function keepText(name: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    // Without storage the text lasts as long as the page.
  }
}
