const nifLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
const cifLetters = "JABCDEFGHI";
const nitWeights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
const cuitWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

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
  CL: isRut,
  AR: isCuit,
  CO: isNit,
};

// K, L and M are NIFs of persons without a number of their own; X, Y and Z stand for 0, 1 and 2.
function isNif(id: string): boolean {
  const match = /^([0-9XYZKLM])([0-9]{7})([A-Z])$/.exec(id);
  if (match === null) return false;
  const first = match[1] ?? "";
  const lead = "XYZ".includes(first) ? String("XYZ".indexOf(first)) : first.replace(/[KLM]/, "");
  return nifLetters[Number(lead + (match[2] ?? "")) % 23] === match[3];
}

function isCif(id: string): boolean {
  const match = /^([ABCDEFGHJNPQRSUVW])([0-9]{7})([0-9A-J])$/.exec(id);
  if (match === null) return false;
  const kind = match[1] ?? "";
  const control = cifControl(match[2] ?? "");
  const isDigit = match[3] === String(control);
  const isLetter = match[3] === cifLetters[control];
  if ("NPQRSW".includes(kind)) return isLetter;
  return "ABEH".includes(kind) ? isDigit : isDigit || isLetter;
}

function cifControl(digits: string): number {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit;
    return total + Math.floor(counted / 10) + (counted % 10);
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

function isRut(id: string): boolean {
  if (!/^[0-9]{7,8}[0-9K]$/.test(id)) return false;
  const digits = Array.from(id.slice(0, -1), Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + digit * ((index % 6) + 2), 0);
  return "0K987654321"[sum % 11] === id.slice(-1);
}

function isCuit(id: string): boolean {
  if (!/^(20|23|24|25|26|27|30|33|34|50|51|55)[0-9]{9}$/.test(id)) return false;
  const remainder = weighted(id.slice(0, -1), cuitWeights) % 11;
  return "09987654321"[remainder] === id.slice(-1);
}

function isNit(id: string): boolean {
  if (!/^[0-9]{8,16}$/.test(id)) return false;
  const digits = Array.from(id.slice(0, -1)).reverse().join("");
  return "01987654321"[weighted(digits, nitWeights) % 11] === id.slice(-1);
}

function weighted(digits: string, weights: readonly number[]): number {
  return Array.from(digits, Number).reduce(
    (total, digit, index) => total + digit * (weights[index] ?? 0),
    0,
  );
}
