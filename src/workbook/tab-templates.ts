import type { Language } from "../receivables/customer.ts";
import type { Template } from "../receivables/template.ts";
import { cellName } from "./a1.ts";
import type { Place } from "./finding.ts";
import { folded } from "./folded-text.ts";
import { unmarkedText } from "./neutral-text.ts";
import { occasionIn, occasionWord } from "./own-words.ts";
import { readTab, type OpenTab, type TabReading } from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";
import { tabValues, type TabValues } from "./tab-values.ts";

/**
 * Reads Plantillas. Of two templates with the same id, language, tone and country the first counts.
 * Whether their placeholders exist is not asked here; `cells` are those of their texts.
 */
export function readTemplates(
  tab: OpenTab,
  language: Language,
): TabReading<Template> & { readonly cells: readonly Place[] } {
  const { name, columns } = tab.layout;
  const reading = readTab<"templates", Template>(tab, language, (said, reader) => {
    const cell = reader.cell("text");
    const template = {
      ...said,
      id: occasionIn(said.id),
      country: countryOf(said.country, reader),
      // Blank lines matter in a body, at its ends too.
      text: typeof cell === "string" ? unmarkedText(cell) : said.text,
    };
    const { id, treatment, country } = template;
    const sign = [folded(id), template.language, treatment ?? "", country ?? ""].join("\n");
    return reader.unlessRepeated(template, sign, "id", "templateRepeated");
  });
  const cells = reading.rows.map((row) => `${name}!${cellName(row, columns["text"] ?? 0)}`);
  return { ...reading, cells };
}

function countryOf(country: string | null, reader: TabRowReader<"templates">): string | null {
  if (country === null) return null;
  return /^[A-Za-z]{2}$/.test(country)
    ? country.toUpperCase()
    : reader.note("country", "tabCountryUnknown");
}

/** A row of Plantillas for a template. */
export function templateValues(template: Template, language: Language): TabValues<"templates"> {
  const id = occasionWord(template.id, language);
  return tabValues("templates", { ...template, id }, language);
}
