// Loaded into clasp before it starts: what it would send to Google goes to a port of this machine.
import http from "node:http";
import https from "node:https";

const port = Number(process.env.LOOPBACK_GOOGLE_PORT);

https.request = (target, options = {}, onResponse) => {
  const url = target instanceof URL || typeof target === "string" ? new URL(target) : null;
  const host = url ? url.host : (target.host ?? target.hostname);
  if (!/(^|\.)googleapis\.com$/.test(host)) throw new Error(`Cannot reach ${host}: loopback only`);
  const { agent: _agent, ...rest } = url ? options : target;
  return http.request(
    {
      ...rest,
      protocol: "http:",
      hostname: "127.0.0.1",
      host: "127.0.0.1",
      port,
      path: url ? url.pathname + url.search : target.path,
      headers: { ...(rest.headers ?? {}) },
    },
    url ? onResponse : options,
  );
};
