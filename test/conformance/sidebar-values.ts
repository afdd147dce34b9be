/**
 * What a function of the script answers and what arrives in the page's handler, by name of the
 * probe. On Google the page of *Diagnóstico* calls `google.script.run` with each name.
 */
export const sidebarProbes: readonly {
  readonly id: string;
  readonly answer: () => unknown;
  readonly arrives: unknown;
}[] = [
  { id: "sidebar-text", answer: () => "á", arrives: "á" },
  { id: "sidebar-number", answer: () => 1.5, arrives: 1.5 },
  { id: "sidebar-null", answer: () => null, arrives: null },
  { id: "sidebar-undefined", answer: () => undefined, arrives: null },
  {
    id: "sidebar-plain",
    answer: () => ({ a: [1, { b: true }] }),
    arrives: { a: [1, { b: true }] },
  },
  { id: "sidebar-date", answer: () => new Date(0), arrives: null },
  { id: "sidebar-date-inside", answer: () => ({ rows: [["a", new Date(0)]] }), arrives: null },
  { id: "sidebar-map", answer: () => ({ map: new Map([["a", 1]]) }), arrives: { map: {} } },
  { id: "sidebar-regexp", answer: () => [/a/], arrives: [{}] },
  { id: "sidebar-service", answer: () => SpreadsheetApp.getActive(), arrives: null },
];
