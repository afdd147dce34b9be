/** Which manifest and rules a script runs under. */
export type Edition = "own" | "marketplace";

/** The person who runs the script. */
export type AccountHolder = { readonly email: string; readonly name: string };

/** The account of a local run. */
export const localOwner: AccountHolder = { email: "owner@example.com", name: "Empresa de ejemplo" };
