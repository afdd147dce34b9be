import { localeVoice } from "./collections/locale-voice.ts";
import { decideNow, refreshNow, sessionReport } from "./collections/report-now.ts";
import { setUp, type SetUpOptions } from "./collections/set-up.ts";
import { statementPages } from "./collections/statement-pages.ts";
import { sentence } from "./collections/wording/sentence.ts";
import { edition, portsAt } from "./execution.ts";
import { json, judgedMoment, sessionOf } from "./office-session.ts";

const sessionAt = (asOf: string | undefined) => sessionOf(portsAt(() => judgedMoment(asOf)));

/** Functions that the command line calls, for the moment it says; each answers JSON text. */
export const hostApi = {
  apiSetUp: (options: string, asOf?: string) => {
    const ports = portsAt(() => judgedMoment(asOf));
    const done = setUp(ports, JSON.parse(options) as SetUpOptions, edition());
    if (done.kind === "refused")
      return json({ unusable: sentence(done.reason, localeVoice(ports)) });
    if (done.kind === "unusable") return json({ unusable: done.sentence });
    return json({ questions: done.reading.book.questions });
  },
  apiInspect: (asOf?: string) => hostApi.apiReport(asOf),
  apiRefresh: (asOf?: string) => {
    const session = sessionAt(asOf);
    const { findings, ...decided } = refreshNow(session);
    return json(sessionReport(session, decided, edition(), findings));
  },
  apiReport: (asOf?: string) => {
    const session = sessionAt(asOf);
    return json(sessionReport(session, decideNow(session), edition()));
  },
  apiStatementPages: (from: number, asOf?: string) => json(statementPages(sessionAt(asOf), from)),
};
