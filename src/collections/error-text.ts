/** What a thrown value says, for a sentence that tells of it; anything may be thrown, so it need not be an Error. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
