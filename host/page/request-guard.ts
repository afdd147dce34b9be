import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Why a request is refused; null when it may pass. */
export type Guard = (request: IncomingMessage) => string | null;

const isSame = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Header that carries the token of every request that changes something. */
export const tokenHeader = "x-cobralo-token";

/**
 * Lets through only what the page itself asks for: our own address as host and origin (another site
 * may have pointed its name at this machine), and the page's token on everything but reading.
 */
export const requestGuard =
  (port: number, token: string): Guard =>
  ({ headers, method }) => {
    const own = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
    if (!own.includes(headers.host ?? "")) return "unknown host";
    const { origin } = headers;
    // A sandboxed frame has the origin "null" and nothing to ask of this server.
    if (origin !== undefined && !own.some((host) => origin === `http://${host}`))
      return "unknown origin";
    if (method === "GET") return null;
    if (method !== "POST") return "unknown method";
    const given = headers[tokenHeader];
    return typeof given === "string" && isSame(given, token) ? null : "no token";
  };
