/**
 * The gate has fifteen minutes on two cores: there (`CI=true`) a flow is walked one way and in one language, and a
 * statement is killed, and a day's run fails, at every third call. `npm test` by hand and `FLOWS=all` leave nothing out.
 */
export const isCut = process.env["CI"] === "true" && process.env["FLOWS"] !== "all";
