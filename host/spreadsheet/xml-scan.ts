/** One element found in XML text. */
export type XmlElement = {
  readonly attributes: { readonly [name: string]: string };
  readonly content: string;
};

const entities: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}

function attributesOf(text: string): { [name: string]: string } {
  const attributes: { [name: string]: string } = {};
  for (const [, name, double, single] of text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) attributes[name] = decode(double ?? single ?? "");
  }
  return attributes;
}

/** Every element of that name, whatever its prefix; content is left as XML. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    "g",
  );
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: attributesOf(match[1] ?? ""),
    content: match[2] ?? "",
  }));
}

/** The text in an element, without the tags inside it. */
export function plainText(element: XmlElement | undefined): string {
  return decode((element?.content ?? "").replaceAll(/<[^>]*>/g, ""));
}
