/** A clock trigger as Google keeps it. */
export type ClockTrigger = {
  readonly id: string;
  readonly handler: string;
  /** The account that made it: it runs as that one, and only that one sees it. */
  readonly owner: string;
  readonly documentId: string | null;
  /** Minutes between firings; null for a single one. */
  readonly everyMinutes: number | null;
};

/** Triggers a user may have for one script (guides/services/quotas). */
export const triggerLimit = 20;

/** The installable triggers of a script. */
export class TriggerTable {
  private readonly triggers: ClockTrigger[];
  private created: number;

  constructor(triggers: readonly ClockTrigger[] = [], created = triggers.length) {
    this.triggers = [...triggers];
    this.created = created;
  }

  of(owner: string): readonly ClockTrigger[] {
    return this.triggers.filter((trigger) => trigger.owner === owner);
  }

  add(trigger: Omit<ClockTrigger, "id">): ClockTrigger {
    this.created += 1;
    const added = { ...trigger, id: String(7_000_000_000_000_000 + this.created) };
    this.triggers.push(added);
    return added;
  }

  remove(id: string): void {
    const at = this.triggers.findIndex((trigger) => trigger.id === id);
    if (at >= 0) this.triggers.splice(at, 1);
  }

  toJSON(): { readonly triggers: readonly ClockTrigger[]; readonly created: number } {
    return { triggers: this.triggers, created: this.created };
  }
}
