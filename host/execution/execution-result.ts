/** How an execution came out. */
export type Outcome =
  | { readonly kind: "returned"; readonly value: unknown }
  | {
      readonly kind: "threw";
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    }
  /** Ended at the call named, without an answer. */
  | { readonly kind: "killed"; readonly call: string }
  | { readonly kind: "timedOut"; readonly call: string };

/** An execution's outcome with what it cost. */
export type ExecutionResult = Outcome & {
  readonly elapsedMs: number;
  readonly log: readonly string[];
  /** Service calls of this execution, in order. */
  readonly calls: readonly string[];
};
