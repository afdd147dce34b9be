import { wholeMailbox } from "../execution/authority.ts";
import type { Execution } from "../execution/execution.ts";
import { restError } from "../execution/google-failure.ts";
import { NotImplemented } from "../execution/guard.ts";

/** Options of a call as the script gave them. */
export type CallOptions = Readonly<Record<string, unknown>>;

/** A page of a list. */
export type Page<T> = { readonly items: readonly T[]; readonly nextPageToken: string | null };

const restFailures = {
  notFound: { code: 404, message: "Requested entity was not found.", reason: "notFound" },
  noRecipient: { code: 400, message: "Recipient address required", reason: "invalidArgument" },
  invalidRaw: { code: 400, message: "Invalid value for ByteString", reason: "invalid" },
  invalidPage: { code: 400, message: "Invalid pageToken", reason: "invalidArgument" },
  invalidHistory: { code: 400, message: "Invalid startHistoryId", reason: "invalidArgument" },
  invalidFormat: { code: 400, message: "Invalid value at 'format'", reason: "invalidArgument" },
  metadataQuery: {
    code: 403,
    message: "Metadata scope does not support 'q' parameter",
    reason: "forbidden",
  },
  quota: {
    code: 429,
    message: "User-rate limit exceeded.  Retry after tomorrow",
    reason: "userRateLimitExceeded",
  },
} as const;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "?");

/** What every method of the advanced Gmail service does before and after its own work. */
export class GmailAccess {
  constructor(readonly execution: Execution) {}

  get mailbox() {
    return this.execution.project.mailbox;
  }

  /** One round trip; refused without one of the scopes or for another user's mailbox. */
  call<T>(method: string, scopes: readonly string[], userId: unknown, effect: () => T): T {
    const name = `Gmail.Users.${method}`;
    this.execution.authority.require(name, wholeMailbox, "gmail.modify", ...scopes);
    return this.execution.meter.call(name, () => {
      if (userId !== "me" && userId !== this.mailbox.account.email) {
        const message = `Delegation denied for ${this.mailbox.account.email}`;
        throw restError(this.execution.realm, name, { code: 403, message, reason: "forbidden" });
      }
      return effect();
    });
  }

  fail(method: string, why: keyof typeof restFailures): Error {
    return restError(this.execution.realm, `Gmail.Users.${method}`, restFailures[why]);
  }

  invalidHeader(method: string, header: string): Error {
    const message = `Invalid ${header} header`;
    const failure = { code: 400, message, reason: "invalidArgument" };
    return restError(this.execution.realm, `Gmail.Users.${method}`, failure);
  }

  /** `metadata` or `minimal`; with gmail.metadata in the token Gmail refuses the others. */
  format(method: string, options: CallOptions): "metadata" | "minimal" {
    const format = textOf(options["format"] ?? "full").toLowerCase();
    if (format === "metadata" || format === "minimal") return format;
    if (format !== "full" && format !== "raw") throw this.fail(method, "invalidFormat");
    if (!this.execution.authority.has("gmail.metadata"))
      throw new NotImplemented(`Gmail format ${format}`);
    const message = `Metadata scope doesn't allow format ${format.toUpperCase()}`;
    const failure = { code: 403, message, reason: "forbidden" };
    throw restError(this.execution.realm, `Gmail.Users.${method}`, failure);
  }

  /** Refuses `q` as Gmail does, and options the host does not know. */
  checkOptions(method: string, options: CallOptions, known: readonly string[]): void {
    if (options["q"] !== undefined && this.execution.authority.has("gmail.metadata"))
      throw this.fail(method, "metadataQuery");
    const unknown = Object.keys(options).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new NotImplemented(`Gmail.Users.${method} ${unknown}`);
  }

  page<T>(method: string, all: readonly T[], options: CallOptions): Page<T> {
    const token = options["pageToken"];
    const from = token === undefined || token === null ? 0 : Number(textOf(token).slice(1));
    if (!Number.isInteger(from)) throw this.fail(method, "invalidPage");
    const size = Math.min(500, Math.max(1, Number(options["maxResults"] ?? 100)));
    const next = from + size;
    return {
      items: all.slice(from, next),
      nextPageToken: next < all.length ? `p${String(next)}` : null,
    };
  }

  /** A copy in the script's realm, null members left out as JSON answers leave them out. */
  answer(plain: Readonly<Record<string, unknown>>): object {
    const present = Object.entries(plain).filter(([, value]) => value !== null);
    return this.execution.realm.copy(Object.fromEntries(present));
  }
}
