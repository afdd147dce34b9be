/** Writes whole numbers with this sign between thousands, as amounts are written beside them. */
export const countWith =
  (separator: string) =>
  (count: number): string =>
    String(count).replace(/\B(?=(\d{3})+$)/g, separator);
