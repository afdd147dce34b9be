/**
 * Writes that the script made and the document does not show yet. A read or a flush brings them to
 * the document in order; when the execution is killed they are lost.
 */
export class WriteQueue {
  private waiting: (() => void)[] = [];

  add(write: () => void): void {
    this.waiting.push(write);
  }

  apply(): void {
    const writes = this.waiting;
    this.waiting = [];
    for (const write of writes) write();
  }

  drop(): void {
    this.waiting = [];
  }

  get size(): number {
    return this.waiting.length;
  }
}
