const part = /\[([^\]]*)\]|\{([^{}]+)\}/g;
const slot = /\{([^{}]+)\}/g;

/**
 * A text with its slots filled: `{name}` is what `valueOf` says of the name, `[a|b]` the first part whose
 * slots all have a value, else nothing. Values are put in as they are, whatever signs they hold.
 *
 * @param valueOf Empty when there is no value.
 */
export function filledText(text: string, valueOf: (name: string) => string): string {
  return text.replace(part, (_whole, parts: string | undefined, name: string) =>
    parts === undefined ? valueOf(name) : firstWhole(parts.split("|"), valueOf),
  );
}

function firstWhole(parts: readonly string[], valueOf: (name: string) => string): string {
  const isWhole = (one: string) => namesIn(one).every((name) => valueOf(name) !== "");
  return (parts.find(isWhole) ?? "").replace(slot, (_whole, name: string) => valueOf(name));
}

function namesIn(text: string): readonly string[] {
  return (text.match(slot) ?? []).map((found) => found.slice(1, -1));
}
