const nifLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
const cifLetters = "JABCDEFGHI";

// Weights from the last figure on; the check digit stands at the remainder of 11.
const twoToSeven = [2, 3, 4, 5, 6, 7, 2, 3, 4, 5];
const nitWeights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

/**
 * Reads a tax id and gives it back in capitals without separators, or null when it is none.
 *
 * Enough to say "the same firm": NIF, NIE and CIF (ES, with or without the VAT prefix), RUT (CL), CUIT (AR) and
 * NIT (CO) by their check digit, RFC (MX) by form and date, since many valid ones fail its check digit.
 *
 * @param country ISO code; without it the id may be of any of them.
 */
export function validTaxId(text: string, country?: string): string | null {
  const id = text.toUpperCase().replace(/[^0-9A-ZÑ&]/g, "");
  const bare = /^ES[0-9A-Z]{9}$/.test(id) ? id.slice(2) : id;
  const checks =
    country === undefined ? Object.values(checksByCountry) : [checksByCountry[country]];
  return checks.some((check) => check?.(bare) === true) ? bare : null;
}

const checksByCountry: { readonly [country: string]: ((id: string) => boolean) | undefined } = {
  ES: (id) => isNif(id) || isCif(id),
  MX: isRfc,
  CL: checkedBy(/^[0-9]{7,8}[0-9K]$/, twoToSeven, "0K987654321"),
  AR: checkedBy(/^(2[034567]|3[034]|5[015])[0-9]{9}$/, twoToSeven, "09987654321"),
  CO: checkedBy(/^[0-9]{8,16}$/, nitWeights, "01987654321"),
};

// K, L and M are NIFs of persons without a number of their own; X, Y and Z stand for 0, 1 and 2.
function isNif(id: string): boolean {
  if (!/^[0-9XYZKLM][0-9]{7}[A-Z]$/.test(id)) return false;
  const figures = id
    .slice(0, -1)
    .replace(/[KLM]/, "")
    .replace(/[XYZ]/, (lead) => String("XYZ".indexOf(lead)));
  return nifLetters[Number(figures) % 23] === id.slice(-1);
}

// The kind of firm says whether the control is a digit, a letter or either.
function isCif(id: string): boolean {
  if (!/^[ABEH][0-9]{8}$|^[NPQRSW][0-9]{7}[A-J]$|^[CDFGJUV][0-9]{7}[0-9A-J]$/.test(id))
    return false;
  const control = cifControl(id.slice(1, -1));
  return [String(control), cifLetters[control]].includes(id.slice(-1));
}

function cifControl(digits: string): number {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function isRfc(id: string): boolean {
  const match = /^[A-ZÑ&]{3,4}[0-9]{2}([0-9]{2})([0-9]{2})[0-9A-Z]{2}[0-9A]$/.exec(id);
  if (match === null) return false;
  const month = Number(match[1]);
  const day = Number(match[2]);
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 31);
}

function checkedBy(form: RegExp, weights: readonly number[], checkDigits: string) {
  return (id: string) => {
    const figures = Array.from(id.slice(0, -1), Number).reverse();
    const sum = figures.reduce((total, figure, at) => total + figure * (weights[at] ?? 0), 0);
    return form.test(id) && checkDigits[sum % 11] === id.slice(-1);
  };
}
