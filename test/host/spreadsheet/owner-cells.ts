import { Workbook } from "@cj-tech-master/excelts";

/** What must survive of one cell. */
type OwnerCell = {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly format: unknown;
  readonly note: unknown;
  readonly font: unknown;
  readonly fill: unknown;
};

/** What must survive of one sheet. */
export type OwnerSheet = {
  readonly name: string;
  readonly cells: Readonly<Record<string, OwnerCell>>;
  readonly merges: readonly string[];
  readonly validations: unknown;
  readonly rules: readonly unknown[];
  readonly state: string;
  readonly tables: readonly unknown[];
  readonly autoFilter: unknown;
};

/** Keys in order, so that only contents are compared. */
function sorted(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}

/** The sheets of an .xlsx as the library alone reads them, without the host. */
export async function ownerSheets(bytes: Uint8Array): Promise<readonly OwnerSheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets.map((sheet) => {
    const cells: Record<string, OwnerCell> = {};
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        const isCovered = cell.isMerged && cell.master !== cell;
        const { value } = cell;
        const isFormula = cell.formula !== undefined;
        cells[cell.address] = {
          value: sorted(isCovered ? null : isFormula ? cell.result : value),
          formula: cell.formula,
          format: cell.numFmt,
          note: sorted(cell.note),
          font: sorted(cell.font),
          fill: sorted(cell.fill),
        };
      }),
    );
    return {
      name: sheet.name,
      cells,
      merges: [...(sheet.model.merges ?? [])].sort(),
      validations: sorted(sheet.dataValidations.model),
      rules: sorted(
        sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
          rules.map((rule) => ({ ref, ...rule, priority: undefined, x14Id: undefined })),
        ),
      ) as unknown[],
      state: sheet.state,
      tables: Object.values(sheet.tables).map((table) => {
        const { name, tableRef, columns } = table.model as {
          name: string;
          tableRef?: string;
          columns: readonly { name: string }[];
        };
        return { name, tableRef, columns: columns.map((column) => column.name) };
      }),
      autoFilter: sheet.autoFilter,
    };
  });
}
