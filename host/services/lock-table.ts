/** Who holds which lock: execution numbers by lock name. */
export class LockTable {
  private readonly holders = new Map<string, number>();

  holder(name: string): number | null {
    return this.holders.get(name) ?? null;
  }

  acquire(name: string, executionId: number): boolean {
    const holder = this.holders.get(name) ?? executionId;
    if (holder !== executionId) return false;
    this.holders.set(name, executionId);
    return true;
  }

  release(name: string, executionId: number): void {
    if (this.holders.get(name) === executionId) this.holders.delete(name);
  }

  /** What Google does when an execution ends, however it ends. */
  releaseAll(executionId: number): void {
    for (const [name, holder] of this.holders)
      if (holder === executionId) this.holders.delete(name);
  }
}
