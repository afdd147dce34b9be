import type { Account } from "../collections/ports.ts";

/** The account this execution runs as and the script it runs. */
export function scriptAccount(): Account {
  return { email: Session.getEffectiveUser().getEmail(), scriptId: ScriptApp.getScriptId() };
}
