import type { Ports } from "./collections/ports.ts";
import { gmailMailbox } from "./google/gmail-mailbox.ts";
import { googlePorts } from "./google/google-ports.ts";
import { scriptClock, type JudgedMoment } from "./google/script-clock.ts";

/** The manifest that this script was pushed with, as its services tell it. */
export const edition = () => (gmailMailbox() === null ? "marketplace" : "own");

/** The ports of one execution that speaks for this moment, or for now. */
export const portsAt = (momentIn: (timeZone: string) => JudgedMoment | null): Ports =>
  googlePorts("onHourlyTrigger", (timeZone) => scriptClock(timeZone, momentIn(timeZone)));
