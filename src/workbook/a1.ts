/** The letter or letters that name a column in A1 notation; `index` counts from 0: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The name of a cell in A1 notation; `row` counts from 1 and `column` from 0, so (17, 7) is `H17`. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${String(row)}`;
}

/** The column, from 0, that letters name; null for a text that names none. Case does not matter. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
