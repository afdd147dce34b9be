const asDay = (text) => new Date(`${text}T00:00:00Z`);

const cellOf = (text) => {
  const amount = /^(EUR|USD) (-?[\d.]+)$/.exec(text);
  if (amount) {
    const format = amount[1] === "EUR" ? "[$€-2] #,##0.00" : "[$USD] #,##0.00";
    return { amount: Number(amount[2]), format };
  }
  if (text === "") return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return asDay(text);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
};

/**
 * The cells of a table written as lines, a bar between cells: ISO days become dates, plain numbers
 * numbers, `USD 900` an amount in that currency; anything else stays text, as people type it.
 */
export const cellsOf = (lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));

/** An amount to the cent. */
export const cents = (amount) => Math.round(amount * 100) / 100;
