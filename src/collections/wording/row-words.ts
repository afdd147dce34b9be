import type { Language } from "../../receivables/customer.ts";

/** What Estado says of a row that could not be read as an invoice. */
export const unreadWord: { readonly [language in Language]: string } = {
  es: "Sin leer",
  en: "Not read",
};

const bucketWords: { readonly [bucket: string]: { readonly [language in Language]: string } } = {
  notDue: { es: "Por vencer", en: "Not due" },
  noDate: { es: "Sin vencimiento", en: "No due date" },
};

/** An aging bucket as Tramo shows it: `1-30`, `Por vencer`. */
export function bucketWord(bucket: string, language: Language): string {
  return bucketWords[bucket]?.[language] ?? bucket;
}

const daysWord = { es: "días", en: "days" } as const;

/** An aging bucket where no heading says that it counts days: `1-30 días`, `Por vencer`. */
export function bucketLabel(bucket: string, language: Language): string {
  const word = bucketWord(bucket, language);
  return word === bucket ? `${bucket} ${daysWord[language]}` : word;
}
