import { currencyCode, type CurrencyCode } from "../receivables/money.ts";
import { currencyOfSign } from "./currency-signs.ts";

/**
 * The currency that a number format names: `#,##0.00 [$€-1]`, `[$USD] #,##0`, `"$"#,##0`; null when it names none.
 *
 * @param home currency of the locale's country, which settles a bare `$`.
 */
export function currencyOfFormat(format: string, home: CurrencyCode | null): CurrencyCode | null {
  const [positive = ""] = format.split(";");
  const tagged = /\[\$([^\]-]*)(?:-[0-9A-Za-z]*)?\]/.exec(positive)?.[1];
  if (tagged !== undefined && tagged.trim() !== "") return currencyOfSign(tagged, home);
  for (const quoted of positive.match(/"[^"]+"/g) ?? []) {
    const found = currencyOfSign(quoted.slice(1, -1), home);
    if (found !== null) return found;
  }
  const bare = /\\?([€£¥$₹₪₺₩])/.exec(positive.replace(/\[[^\]]*\]/g, ""))?.[1];
  return bare === undefined ? null : currencyOfSign(bare, home);
}

/** The currency that a header names: `Total (ILS)`, `Importe €`, `Amount USD`; codes count in capitals only. */
export function currencyOfHeader(header: string, home: CurrencyCode | null): CurrencyCode | null {
  for (const word of header.split(/[\s()[\]/_:,;-]+/)) {
    if (/^[A-Z]{3}$/.test(word)) {
      const code = currencyCode(word);
      if (code !== null) return code;
    } else if (/[^\p{L}\d.]/u.test(word) || /^(euros?|d[oó]lares|pesos|soles)$/i.test(word)) {
      const found = currencyOfSign(word, home);
      if (found !== null) return found;
    }
  }
  return null;
}
