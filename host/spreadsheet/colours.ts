import type { ServiceSession } from "./service-session.ts";

const named: { readonly [name: string]: string } = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
};

/** A CSS colour as files write it, `FFRRGGBB`; null for no colour of its own. */
export function colourArgb(session: ServiceSession, colour: unknown): string | null {
  if (colour === null || colour === undefined) return null;
  const text = typeof colour === "string" ? (named[colour.toLowerCase()] ?? colour) : "";
  const match = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text);
  const digits = match?.[1];
  if (digits === undefined) return session.fail("Invalid argument: color");
  const six = digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits;
  return `FF${six.toUpperCase()}`;
}

/** The other way round; null when the file names a theme colour or none. */
export function colourHex(colour: unknown): string | null {
  const argb = (colour as { argb?: unknown } | null | undefined)?.argb;
  return typeof argb === "string" && argb.length === 8 ? `#${argb.slice(2).toLowerCase()}` : null;
}
