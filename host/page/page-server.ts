import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { DeskLine } from "./desk-line.ts";
import { pageRoutes, type Answer } from "./page-routes.ts";
import { requestGuard } from "./request-guard.ts";

/** A page that is being served. */
export type RunningPage = { readonly address: string; readonly close: () => Promise<void> };

const loopback = "127.0.0.1";
const bodyLimit = 4 * 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > bodyLimit) throw new Error("The request is too long.");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};

const send = (response: ServerResponse, { status = 200, headers = {}, body }: Answer): void => {
  response.writeHead(status, {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...headers,
  });
  response.end(body);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

/** The wanted port, or a free one when somebody has it. */
const listenSomewhere = async (server: Server, wanted: number): Promise<number> => {
  try {
    return await listen(server, wanted);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  }
};

/**
 * Serves the page on this machine alone.
 *
 * @param options.program Where the built thread of the script is.
 * @param options.day The day on which samples are opened, `YYYY-MM-DD`.
 */
export async function servePage(options: {
  readonly port: number;
  readonly program: URL;
  readonly day: string;
}): Promise<RunningPage> {
  const line = new DeskLine(options.program, options.day);
  const token = randomUUID();
  const server = createServer();
  const port = await listenSomewhere(server, options.port);
  const refusal = requestGuard(port, token);
  const route = pageRoutes(line, token);
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const refused = refusal(request);
    if (refused !== null) return { status: 403, body: refused };
    return route(request.method ?? "", request.url ?? "/", await readBody(request));
  };
  server.on("request", (request, response) => {
    answer(request)
      .catch((error: unknown): Answer => {
        console.error(error);
        return { status: 500, body: (error as Error).message };
      })
      .then((answered) => send(response, answered))
      .catch(console.error);
  });
  return {
    address: `http://${loopback}:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await line.close();
    },
  };
}
