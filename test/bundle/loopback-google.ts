import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A file of an Apps Script project as the API carries it. */
export type ProjectFile = { readonly name: string; readonly type: string; readonly source: string };

/** A stand-in of the Apps Script API on loopback that keeps what is pushed to one project. */
export type LoopbackGoogle = {
  readonly port: number;
  readonly scriptId: string;
  readonly files: () => readonly ProjectFile[];
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts the stand-in. It refuses a project without a manifest, as Google does. */
export async function startLoopbackGoogle(): Promise<LoopbackGoogle> {
  const scriptId = "loopback-script";
  const requests: string[] = [];
  let files: readonly ProjectFile[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ""} ${request.url ?? ""}`);
    void bodyOf(request).then((body) => {
      const answer = answerTo(request, body);
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer.json));
    });
  });
  const answerTo = ({ method, url = "" }: IncomingMessage, body: string) => {
    if (!url.startsWith(`/v1/projects/${scriptId}/content`)) {
      return {
        status: 404,
        json: { error: { code: 404, message: "Requested entity was not found." } },
      };
    }
    if (method === "PUT") {
      const pushed = (JSON.parse(body) as { files: ProjectFile[] }).files;
      if (!pushed.some(({ name, type }) => name === "appsscript" && type === "JSON")) {
        return {
          status: 400,
          json: { error: { code: 400, message: "Manifest file is missing." } },
        };
      }
      files = pushed;
    }
    return { status: 200, json: { scriptId, files } };
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    scriptId,
    files: () => files,
    requests,
    close: () => closed(server),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));
