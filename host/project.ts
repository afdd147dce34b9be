import { localOwner, type AccountHolder, type Edition } from "./account.ts";
import { readManifest, type Manifest } from "./execution/authority.ts";
import { HostClock } from "./execution/host-clock.ts";
import { Mailbox } from "./mail/mailbox.ts";
import { LockTable } from "./services/lock-table.ts";
import { PropertyStores } from "./services/property-stores.ts";
import { TriggerTable } from "./services/trigger-table.ts";
import type { WorkbookModel } from "./spreadsheet/workbook-model.ts";
import { UiDesk } from "./services/ui-desk.ts";

/** What a project is made of; only the code is needed. */
export type ProjectParts = {
  readonly code: string;
  /** Text of appsscript.json. */
  readonly manifest?: string;
  /** The spreadsheet the script is bound to. */
  readonly workbook?: WorkbookModel | null;
  readonly edition?: Edition;
  readonly account?: AccountHolder;
  /** Where the clock starts. */
  readonly nowMs?: number;
  readonly scriptId?: string;
  /** HTML files by name without ending, such as `sidebar`. */
  readonly html?: Readonly<Record<string, string>>;
  readonly mailbox?: Mailbox;
  readonly properties?: PropertyStores;
  readonly triggers?: TriggerTable;
  /** Recipients the account may still write to today. */
  readonly quota?: number;
  /** Scopes the person refused although the manifest asks for them. */
  readonly refusedScopes?: readonly string[];
  /** Test deployments have no installable triggers. */
  readonly isTestDeployment?: boolean;
  /** Language of the person's Google account, such as `es`. */
  readonly userLanguage?: string;
  /** Unique ids given out before. */
  readonly uuids?: number;
};

const usualParts = {
  manifest: '{"timeZone":"Etc/GMT","oauthScopes":[]}',
  edition: "own",
  workbook: null,
  scriptId: "local-script",
  html: {},
  nowMs: 0,
  account: localOwner,
  quota: 100,
  isTestDeployment: false,
  userLanguage: "es",
  uuids: 0,
  refusedScopes: [],
} satisfies Partial<ProjectParts>;

/** One script with everything of Google's that outlives an execution. */
export class Project {
  readonly code: string;
  readonly manifest: Manifest;
  readonly edition: Edition;
  readonly workbook: WorkbookModel | null;
  readonly scriptId: string;
  readonly html: Readonly<Record<string, string>>;
  readonly clock: HostClock;
  readonly mailbox: Mailbox;
  readonly properties: PropertyStores;
  readonly locks = new LockTable();
  readonly triggers: TriggerTable;
  readonly ui = new UiDesk();
  readonly grantedScopes: readonly string[];
  readonly isTestDeployment: boolean;
  readonly userLanguage: string;
  readonly account: AccountHolder;
  remainingRecipients: number;
  /** Addresses, in lower case, that Gmail refuses although their syntax is fine. */
  readonly refusedAddresses = new Set<string>();
  /** Service calls of all executions so far. */
  serviceCalls = 0;
  private executions = 0;
  private uuids: number;

  constructor(given: ProjectParts) {
    const parts = { ...usualParts, ...given };
    this.code = parts.code;
    this.manifest = readManifest(parts.manifest);
    this.edition = parts.edition;
    this.workbook = parts.workbook;
    this.scriptId = parts.scriptId;
    this.html = parts.html;
    this.clock = new HostClock(parts.nowMs);
    this.account = parts.account;
    this.mailbox = parts.mailbox ?? new Mailbox(this.account);
    this.mailbox.keepTime(this.clock);
    this.properties = parts.properties ?? new PropertyStores();
    this.triggers = parts.triggers ?? new TriggerTable();
    this.remainingRecipients = parts.quota;
    this.isTestDeployment = parts.isTestDeployment;
    this.userLanguage = parts.userLanguage;
    this.uuids = parts.uuids;
    this.grantedScopes = this.manifest.oauthScopes.filter(
      (scope) => !parts.refusedScopes.includes(scope),
    );
  }

  nextExecutionId(): number {
    this.executions += 1;
    return this.executions;
  }

  get executionsBegun(): number {
    return this.executions;
  }

  get uuidsMade(): number {
    return this.uuids;
  }

  nextUuid(): string {
    this.uuids += 1;
    return `00000000-0000-4000-8000-${this.uuids.toString(16).padStart(12, "0")}`;
  }
}
