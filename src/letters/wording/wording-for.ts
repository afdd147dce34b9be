import type { LocaleStyle } from "../locale-style.ts";
import { english } from "./en.ts";
import { americanSpanish, spanish } from "./es.ts";
import type { Wording } from "./wording.ts";

const mexican = americanSpanish("RFC");
const chilean = americanSpanish("RUT");

/** The words of a language as Spain, Mexico or Chile say them; any other country has Spain's. */
export function wordingFor({ language, country }: LocaleStyle): Wording {
  if (language === "en") return english;
  if (country === "MX") return mexican;
  return country === "CL" ? chilean : spanish;
}
