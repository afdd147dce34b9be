import type { Language } from "../receivables/customer.ts";
import type { Row } from "./cell.ts";
import type { Edit, Tag } from "./edit.ts";
import type { Finding } from "./finding.ts";
import { schemaState } from "./own-schema-version.ts";
import { tabOfTag, tabTag } from "./own-tags.ts";
import { folded } from "./folded-text.ts";
import { allWords, workbookWords } from "./own-words.ts";
import { hasHeadersOf } from "./tab-layout.ts";
import { tabKeys, type TabKey } from "./tab-schema.ts";

/** A sheet as the workbook's list tells it, in the order of its tabs. */
type NamedSheet = { readonly sheetId: number; readonly name: string };

/** Where the own tabs are; null is not there. `edits` tag the adopted ones. */
export type OwnTabPlaces = {
  readonly sheetIds: { readonly [tab in TabKey]: number | null };
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
};

type Search = {
  readonly sheets: readonly NamedSheet[];
  readonly tags: readonly Tag[];
  /** Rows of a sheet; asked only of a sheet without a tag that has a tab's name. */
  readonly rowsOf: (sheetId: number) => readonly Row[];
  readonly language: Language;
};

type Located = {
  readonly sheetId: number | null;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
};

/** Rows among which an untagged tab's headers may stand. */
const rowsSearched = 10;

/**
 * Finds the own tabs by their tags, wherever they were moved and whatever they are called. Of two
 * tabs with one tag the one with our name wins, else the one further left; the other is reported. A
 * tab without a tag but with our name and our headers is adopted. A tab that is gone from a workbook
 * which was set up is reported.
 */
export function locateOwnTabs(search: Search): OwnTabPlaces {
  const found = tabKeys.map((tab) => [tab, locate(tab, search)] as const);
  const sheetIds: { [tab in TabKey]?: number | null } = {};
  for (const [tab, located] of found) sheetIds[tab] = located.sheetId;
  return {
    sheetIds: sheetIds as OwnTabPlaces["sheetIds"],
    edits: found.flatMap(([, located]) => located.edits),
    findings: found.flatMap(([, located]) => located.findings),
  };
}

/** A name for a new tab that no sheet has yet: `Clientes`, else `Clientes (Cóbralo)`, then numbered. */
export function newTabName(tab: TabKey, language: Language, taken: readonly string[]): string {
  const { name } = workbookWords[language].tabs[tab];
  const isTaken = (wanted: string) =>
    taken.some((one) => one.toLowerCase() === wanted.toLowerCase());
  if (!isTaken(name)) return name;
  let wanted = `${name} (Cóbralo)`;
  for (let count = 2; isTaken(wanted); count += 1) wanted = `${name} (Cóbralo ${count})`;
  return wanted;
}

function locate(tab: TabKey, search: Search): Located {
  const { sheets, tags } = search;
  const tagged = sheets.filter(({ sheetId }) => tags.some((tag) => tabOfTag(tag, sheetId) === tab));
  const [first] = tagged;
  if (first === undefined) return adopt(tab, search);
  const kept = tagged.find(({ name }) => hasNameOf(tab, name)) ?? first;
  const others = tagged.filter((sheet) => sheet !== kept);
  return {
    sheetId: kept.sheetId,
    edits: [],
    findings: others.map(({ name }) => ({
      code: "tabDuplicated",
      place: name,
      values: { tab: kept.name, other: name },
    })),
  };
}

function adopt(tab: TabKey, search: Search): Located {
  const { sheets, tags, rowsOf } = search;
  const named = sheets.filter(
    ({ sheetId, name }) =>
      hasNameOf(tab, name) && !tags.some((tag) => tabOfTag(tag, sheetId) !== null),
  );
  const adopted = named.find(({ sheetId, name }) => looksLikeTab(tab, name, rowsOf(sheetId)));
  if (adopted === undefined) return absent(tab, search, named[0]?.name ?? null);
  const { sheetId } = adopted;
  return { sheetId, edits: [{ kind: "tag", tag: tabTag(tab, sheetId) }], findings: [] };
}

function absent(tab: TabKey, search: Search, namesake: string | null): Located {
  if (schemaState(search.tags).kind === "fresh") {
    return { sheetId: null, edits: [], findings: [] };
  }
  const { name } = workbookWords[search.language].tabs[tab];
  const code = namesake === null ? "tabDeleted" : "tabNotOurs";
  const place = namesake ?? name;
  return { sheetId: null, edits: [], findings: [{ code, place, values: { tab: place } }] };
}

/** Whether a sheet has the name of an own tab, in either language, and its headers near the top. */
export function looksLikeTab(tab: TabKey, name: string, rows: readonly Row[]): boolean {
  return hasNameOf(tab, name) && rows.slice(0, rowsSearched).some((row) => hasHeadersOf(tab, row));
}

/** Whether a sheet is called as we call this tab, in either language, ` (Cóbralo)` included. */
function hasNameOf(tab: TabKey, name: string): boolean {
  const plain = folded(name).replace(/ cobralo( \d+)?$/, "");
  return allWords.some((words) => folded(words.tabs[tab].name) === plain);
}
