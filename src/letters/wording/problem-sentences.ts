import type { Language } from "../../receivables/customer.ts";
import type { LetterProblem } from "../letter-problem.ts";
import { filledText } from "./filled-text.ts";

type Sentence = { readonly [language in Language]: string };

/** One sentence per problem: what is wrong, where, and what to do; its slots are the problem's values. */
export const problemSentences: { readonly [code in LetterProblem["code"]]: Sentence } = {
  unknownPlaceholder: {
    es: "La plantilla {template} usa {{{placeholder}}}, que no existe; [¿quería decir {{{nearest}}}?|bórrelo en Plantillas.]",
    en: "Template {template} uses {{{placeholder}}}, which does not exist; [did you mean {{{nearest}}}?|delete it in the Templates tab.]",
  },
  onlyInSection: {
    es: "La plantilla {template} usa {{{placeholder}}} fuera de una lista; enciérrelo en {{#{section}}}…{{/{section}}}.",
    en: "Template {template} uses {{{placeholder}}} outside a list; enclose it in {{#{section}}}…{{/{section}}}.",
  },
  unclosedSection: {
    es: "En la plantilla {template} falta cerrar {{#{section}}}; escriba {{/{section}}} donde termina.",
    en: "Template {template} does not close {{#{section}}}; write {{/{section}}} where it ends.",
  },
  unopenedSection: {
    es: "La plantilla {template} cierra {{/{section}}} sin haberla abierto; bórrelo o escriba antes {{#{section}}}.",
    en: "Template {template} closes {{/{section}}} without opening it; delete it or write {{#{section}}} before it.",
  },
  unclosedTag: {
    es: "En la plantilla {template} falta «}}» después de «{near}».",
    en: 'Template {template} lacks "}}" after "{near}".',
  },
  unusableTag: {
    es: "La plantilla {template} contiene {{{tag}}}, que no se puede usar ahí; bórrelo en Plantillas.",
    en: "Template {template} contains {{{tag}}}, which cannot be used there; delete it in the Templates tab.",
  },
  emptySubject: {
    es: "La plantilla {template} no tiene asunto; escríbalo en Plantillas.",
    en: "Template {template} has no subject; write one in the Templates tab.",
  },
  emptyText: {
    es: "La plantilla {template} no tiene texto; escríbalo en Plantillas.",
    en: "Template {template} has no text; write it in the Templates tab.",
  },
  missingValue: {
    es: "La plantilla {template} necesita {{{placeholder}}} y aquí no tiene valor; complételo o enciérrelo en {{#{placeholder}}}…{{/{placeholder}}}.",
    en: "Template {template} needs {{{placeholder}}}, which has no value here; fill it in or enclose it in {{#{placeholder}}}…{{/{placeholder}}}.",
  },
  invalidAddress: {
    es: "«{address}» no es una dirección de correo válida; corríjala en Clientes o en la hoja.",
    en: '"{address}" is not a valid email address; correct it in the Customers tab or in the sheet.',
  },
  noRecipient: {
    es: "{customer} no tiene dirección de correo; escríbala en Clientes.",
    en: "{customer} has no email address; write one in the Customers tab.",
  },
  nothingListed: {
    es: "{customer} no tiene ninguna factura que incluir en el correo.",
    en: "{customer} has no invoice to list in the email.",
  },
};

/** One sentence that tells the owner what is wrong with a template or mail and what to do. */
export function letterProblemSentence(problem: LetterProblem, language: Language): string {
  const values: { readonly [name: string]: string } = problem.values;
  return filledText(problemSentences[problem.code][language], (name) => values[name] ?? "");
}
