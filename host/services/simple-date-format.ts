import { civilTimeAt, instantAt, offsetAt, utcOf, type CivilTime } from "../execution/time-zone.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A piece of a Java SimpleDateFormat pattern: a run of one letter, or text to stand as it is. */
type PatternPiece =
  | { readonly kind: "field"; readonly letter: string; readonly width: number }
  | { readonly kind: "text"; readonly text: string };

const pieceExpression = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** Splits a pattern; `''` is a quotation mark, text between quotation marks stands as it is. */
const patternPieces = (pattern: string): readonly PatternPiece[] =>
  [...pattern.matchAll(pieceExpression)].map((match): PatternPiece => {
    const [whole, quoted, letter] = match;
    if (letter !== undefined) return { kind: "field", letter, width: whole.length };
    if (quoted === undefined) return { kind: "text", text: whole };
    return { kind: "text", text: quoted === "" ? "'" : quoted.replaceAll("''", "'") };
  });

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

const offsetText = (offsetMs: number, separator: string): string => {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const sign = offsetMs < 0 ? "-" : "+";
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
};

const nameOf = (names: readonly string[], at: number, width: number): string =>
  (names[at] ?? "").slice(0, width >= 4 ? undefined : 3);

type Moment = { readonly civil: CivilTime; readonly weekday: number; readonly offsetMs: number };

const writers: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
  y: ({ civil }, width) => (width === 2 ? padded(civil.year % 100, 2) : padded(civil.year, width)),
  M: ({ civil }, width) =>
    width >= 3 ? nameOf(months, civil.month - 1, width) : padded(civil.month, width),
  d: ({ civil }, width) => padded(civil.day, width),
  E: ({ weekday }, width) => nameOf(weekdays, weekday, width),
  u: ({ weekday }, width) => padded(weekday === 0 ? 7 : weekday, width),
  H: ({ civil }, width) => padded(civil.hour, width),
  k: ({ civil }, width) => padded(civil.hour === 0 ? 24 : civil.hour, width),
  h: ({ civil }, width) => padded(civil.hour % 12 === 0 ? 12 : civil.hour % 12, width),
  K: ({ civil }, width) => padded(civil.hour % 12, width),
  m: ({ civil }, width) => padded(civil.minute, width),
  s: ({ civil }, width) => padded(civil.second, width),
  S: ({ civil }, width) => padded(civil.millisecond, width),
  a: ({ civil }) => (civil.hour < 12 ? "AM" : "PM"),
  Z: ({ offsetMs }) => offsetText(offsetMs, ""),
  X: ({ offsetMs }, width) =>
    offsetMs === 0
      ? "Z"
      : offsetText(offsetMs, width === 3 ? ":" : "").slice(0, width === 1 ? 3 : undefined),
  z: ({ offsetMs }) => (offsetMs === 0 ? "GMT" : `GMT${offsetText(offsetMs, ":")}`),
};

/** Writes an instant by a SimpleDateFormat pattern; null when the pattern has an unknown letter. */
export const formatInstant = (epochMs: number, zone: string, pattern: string): string | null => {
  const civil = civilTimeAt(epochMs, zone);
  const weekday = new Date(utcOf(civil)).getUTCDay();
  const moment: Moment = { civil, weekday, offsetMs: offsetAt(epochMs, zone) };
  let written = "";
  for (const piece of patternPieces(pattern)) {
    const text = piece.kind === "text" ? piece.text : writers[piece.letter]?.(moment, piece.width);
    if (text === undefined) return null;
    written += text;
  }
  return written;
};

const numberFields: Readonly<Record<string, keyof CivilTime>> = {
  y: "year",
  M: "month",
  d: "day",
  H: "hour",
  m: "minute",
  s: "second",
  S: "millisecond",
};

const expressionOf = (pieces: readonly PatternPiece[]): RegExp => {
  const sources = pieces.map((piece, at) => {
    if (piece.kind === "text") return piece.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const isFollowedByField = pieces[at + 1]?.kind === "field";
    return isFollowedByField ? `(\\d{${piece.width}})` : "(\\d+)";
  });
  return new RegExp(`^${sources.join("")}`);
};

/**
 * Reads text by a SimpleDateFormat pattern of numeric fields, leniently as Java does: fields may
 * overflow and text after the pattern is ignored. Null when the text does not fit.
 */
export const parseInstant = (text: string, zone: string, pattern: string): number | null => {
  const pieces = patternPieces(pattern);
  const fields = pieces.filter((piece) => piece.kind === "field");
  const match = expressionOf(pieces).exec(text);
  if (match === null) return null;
  const civil = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  for (const [at, field] of fields.entries()) {
    const name = numberFields[field.letter];
    if (name === undefined) return null;
    civil[name] = Number(match[at + 1]);
  }
  const normal = new Date(utcOf(civil));
  return instantAt(civilTimeAt(normal.getTime(), "UTC"), zone);
};
