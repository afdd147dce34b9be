import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { printPdf } from "../printing/pdf-printer.ts";
import { bytesOf, signedBytes, utf8 } from "./byte-array.ts";

/** Bytes with a type and a name. */
export type BlobContent = {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  readonly name: string | null;
};

/** A Blob as the host's own services read it. */
export type BlobLike = {
  getBytes(): readonly number[];
  getContentType(): string | null;
  getName(): string | null;
};

const extensions: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "text/html": "html",
  "text/plain": "txt",
  "image/png": "png",
};

/** Everything after the last dot gives way to the new ending (reference/base/blob). */
const renamedFor = (name: string | null, contentType: string): string | null => {
  const extension = extensions[contentType];
  if (name === null || extension === undefined) return name;
  const dot = name.lastIndexOf(".");
  return `${dot < 0 ? name : name.slice(0, dot)}.${extension}`;
};

const converted = (execution: Execution, content: BlobContent, wanted: string): object =>
  execution.meter.call("Blob.getAs", () => {
    const name = renamedFor(content.name, wanted);
    if (content.contentType === wanted) return blob(execution, { ...content, name });
    if (content.contentType !== "text/html" || wanted !== "application/pdf")
      throw execution.realm.error(
        `Conversion from ${String(content.contentType)} to ${wanted} failed.`,
      );
    const bytes = printPdf(content.bytes.toString("utf8"), execution.project.clock.now());
    return blob(execution, { bytes, contentType: wanted, name });
  });

/** A Blob of one execution. */
export const blob = (execution: Execution, initial: BlobContent): object => {
  let content = initial;
  const change = (changes: Partial<BlobContent>): object => {
    content = { ...content, ...changes };
    return made;
  };
  const made: object = guarded("Blob", {
    getBytes: () => signedBytes(execution.realm, content.bytes),
    setBytes: (bytes: readonly number[]) => change({ bytes: bytesOf(bytes, utf8) }),
    getDataAsString: (charset = "UTF-8") =>
      content.bytes.toString(/^utf-?8$/i.test(charset) ? "utf8" : "latin1"),
    getContentType: () => content.contentType,
    setContentType: (contentType: string | null) => change({ contentType }),
    getName: () => content.name,
    setName: (name: string | null) => change({ name }),
    copyBlob: () => blob(execution, content),
    getAs: (contentType: string) => converted(execution, content, contentType),
    isGoogleType: () => false,
  });
  return made;
};
