/** Prints rows as a table with a title. */
export function printTable(title: string, rows: readonly object[]): void {
  console.log(`\n${title}`);
  console.table(rows);
}

/** Prints call names in their order, a run of the same one as `12 × name`. */
export function printCallNames(title: string, calls: readonly string[]): void {
  const runs: { name: string; count: number }[] = [];
  for (const name of calls) {
    const last = runs[runs.length - 1];
    if (last?.name === name) last.count += 1;
    else runs.push({ name, count: 1 });
  }
  console.log(`\n${title}`);
  for (const { name, count } of runs) console.log(`  ${String(count).padStart(3)} × ${name}`);
}
