/** A piece of report.json as an entry point of the bundle answers it. */
export type ReportPart = Readonly<Record<string, unknown>>;

const lists = (left: unknown, right: unknown): unknown[] | null =>
  Array.isArray(left) && Array.isArray(right)
    ? [...(left as unknown[]), ...(right as unknown[])]
    : null;

/** Equal entries stand once: several parts may say the same thing. */
const onceEach = (entries: readonly unknown[]): unknown[] => {
  const seen = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...seen.values()];
};

/** Puts a later part over an earlier one; warnings of both are kept, other keys are the later one's. */
export const mergedParts = (earlier: ReportPart, later: ReportPart): ReportPart => {
  const warnings = lists(earlier["warnings"] ?? [], later["warnings"] ?? []);
  const isSilent = earlier["warnings"] === undefined && later["warnings"] === undefined;
  return {
    ...earlier,
    ...later,
    ...(isSilent || warnings === null ? {} : { warnings: onceEach(warnings) }),
  };
};

/** A warning of the host's own. */
export const hostWarning = (code: string, message: string): ReportPart => ({
  warnings: [{ code, cell: null, message }],
});
