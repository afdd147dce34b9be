import type { Project } from "../project.ts";
import type { Authority } from "./authority.ts";
import type { ExecutionMeter } from "./execution-meter.ts";
import type { ScriptRealm } from "./script-realm.ts";

/** What the services of one execution share. */
export type Execution = {
  readonly id: number;
  readonly project: Project;
  readonly meter: ExecutionMeter;
  readonly realm: ScriptRealm;
  readonly authority: Authority;
  /** False in a trigger: there is no window to show anything in. */
  readonly hasUi: boolean;
  /** Lines of console and Logger. */
  readonly log: string[];
};
