import type { Language } from "../receivables/customer.ts";
import type { Template } from "../receivables/template.ts";
import { englishTemplates } from "./templates-en.ts";
import { americanTemplates, spanishTemplates } from "./templates-es.ts";

/**
 * Every letter that comes with the product: an id per mail stage of the plans, and `statement`.
 *
 * They need nothing but customer, invoices and totals; everything else stands in sections.
 */
export const shippedTemplates: readonly Template[] = [
  ...spanishTemplates,
  ...americanTemplates("MX"),
  ...americanTemplates("CL"),
  ...englishTemplates,
];

/**
 * The letter for an occasion in a language: the owner's, else ours, else null.
 *
 * `templates` are rows of Plantillas, in their order; shipped ones among them change nothing. A row for
 * another country never fits; one in `tu` fits only who is addressed so, while `usted` offends nobody.
 * Of several, the right treatment counts most, then the very country; the first of equals wins.
 */
export function templateFor(
  templates: readonly Template[],
  id: string,
  language: Language,
  treatment: "usted" | "tu" | null,
  country: string | null,
): Template | null {
  const owners = templates.filter((template) => !shippedTemplates.includes(template));
  const wanted = { id, language, treatment: treatment ?? "usted", country };
  return bestOf(owners, wanted) ?? bestOf(shippedTemplates, wanted);
}

type Wanted = Pick<Template, "id" | "language" | "country"> & {
  readonly treatment: "usted" | "tu";
};

function bestOf(templates: readonly Template[], wanted: Wanted): Template | null {
  let best: Template | null = null;
  let highest = 0;
  for (const template of templates) {
    const score = fitness(template, wanted);
    if (score > highest) [best, highest] = [template, score];
  }
  return best;
}

/** 0 where the template must not be used, else the higher the better. */
function fitness(template: Template, wanted: Wanted): number {
  if (template.id !== wanted.id || template.language !== wanted.language) return 0;
  if (template.country !== null && template.country !== wanted.country) return 0;
  if (template.treatment === "tu" && wanted.treatment === "usted") return 0;
  const manners = template.treatment === wanted.treatment ? 2 : template.treatment === null ? 1 : 0;
  return 1 + manners * 2 + (template.country === null ? 0 : 1);
}
