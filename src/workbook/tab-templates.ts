import type { Language } from "../receivables/customer.ts";
import type { Template } from "../receivables/template.ts";
import { folded } from "./folded-text.ts";
import { unmarkedText } from "./neutral-text.ts";
import { occasionIn, occasionWord, workbookWords } from "./own-words.ts";
import { readTab, type OpenTab, type TabReading } from "./tab-reading.ts";
import { occupiedBy } from "./tab-repeats.ts";
import type { TabRowReader } from "./tab-row.ts";
import type { TabValues } from "./tab-values.ts";

/**
 * Reads Plantillas. Of two templates with the same id, language, tone and country the first counts.
 * Whether their placeholders exist is not asked here.
 */
export function readTemplates(tab: OpenTab, language: Language): TabReading<Template> {
  const isRepeat = occupiedBy();
  return readTab<"templates", Template>(tab, language, (reader) => {
    const template = readTemplate(reader);
    if (template === null) return null;
    const { id, treatment, country } = template;
    const name = [folded(id), template.language, treatment ?? "", country ?? ""].join("\n");
    const first = isRepeat(name, reader.place("id"));
    return first === null ? template : reader.note("id", "templateRepeated", { first });
  });
}

function readTemplate(reader: TabRowReader<"templates">): Template | null {
  const id = reader.required("id");
  const spoken = reader.required("language");
  const language = spoken === null ? null : reader.word("language", "language");
  const subject = reader.required("subject");
  const text = reader.required("text");
  if (id === null || language === null || subject === null || text === null) return null;
  const cell = reader.cell("text");
  return {
    id: occasionIn(id),
    language,
    treatment: reader.word("treatment", "treatment"),
    country: countryOf(reader),
    subject,
    // Blank lines matter in a body, at its ends too.
    text: typeof cell === "string" ? unmarkedText(cell) : text,
  };
}

function countryOf(reader: TabRowReader<"templates">): string | null {
  const country = reader.text("country");
  if (country === null) return null;
  return /^[A-Za-z]{2}$/.test(country)
    ? country.toUpperCase()
    : reader.note("country", "tabCountryUnknown");
}

/** A row of Plantillas for a template. */
export function templateValues(template: Template, language: Language): TabValues<"templates"> {
  const { vocabulary } = workbookWords[language];
  return {
    id: occasionWord(template.id, language),
    language: vocabulary.language[template.language],
    treatment: template.treatment === null ? "" : vocabulary.treatment[template.treatment],
    country: template.country ?? "",
    subject: template.subject,
    text: template.text,
  };
}
