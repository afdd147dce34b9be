import { createHash } from "node:crypto";
import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { serviceEnum } from "../execution/service-enum.ts";
import { isTimeZone } from "../execution/time-zone.ts";
import { ascii, bytesOf, signedBytes, utf8 } from "./byte-array.ts";
import { blob } from "./blob.ts";
import { formatInstant, parseInstant } from "./simple-date-format.ts";

const charsets = serviceEnum(["US_ASCII", "UTF_8"]);
const algorithms = serviceEnum(["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"]);
const hashNames: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

/** Longest single sleep, from Utilities' reference. */
const longestSleepMs = 300_000;

const dates = (execution: Execution): object => {
  const { realm } = execution;
  const checkZone = (zone: string): void => {
    if (!isTimeZone(zone)) throw realm.error(`Invalid argument: timeZone: ${zone}`);
  };
  return {
    formatDate: (date: unknown, zone: string, pattern: string) => {
      if (!realm.isDate(date))
        throw realm.error(
          "The parameters don't match the method signature for Utilities.formatDate.",
        );
      checkZone(zone);
      const text = Number.isNaN(date.getTime())
        ? null
        : formatInstant(date.getTime(), zone, pattern);
      if (text === null) throw realm.error("Invalid argument: date or format");
      return text;
    },
    parseDate: (text: string, zone: string, pattern: string) => {
      checkZone(zone);
      const instant = parseInstant(text, zone, pattern);
      if (instant === null) throw realm.error(`Unparseable date: "${text}"`);
      return realm.date(instant);
    },
  };
};

const encodings = (execution: Execution): object => {
  const { realm } = execution;
  const encode = (data: unknown, charset: unknown): Buffer =>
    bytesOf(data, charset === charsets.US_ASCII ? ascii : utf8);
  const decode = (text: string, foreign: RegExp): number[] => {
    if (foreign.test(text)) throw realm.error("Could not decode string.");
    return signedBytes(realm, Buffer.from(text, "base64"));
  };
  // Google's web-safe alphabet keeps the padding that Node's base64url leaves out.
  const webSafe = (bytes: Buffer): string =>
    bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
  return {
    Charset: charsets,
    DigestAlgorithm: algorithms,
    base64Encode: (data: unknown, charset?: unknown) => encode(data, charset).toString("base64"),
    base64EncodeWebSafe: (data: unknown, charset?: unknown) => webSafe(encode(data, charset)),
    base64Decode: (text: string) => decode(text, /[^A-Za-z0-9+/=\s]/),
    base64DecodeWebSafe: (text: string) => decode(text, /[^A-Za-z0-9_=\-\s]/),
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) => {
      const hash = hashNames[String(algorithm)];
      if (hash === undefined) throw realm.error("Invalid argument: algorithm");
      const bytes = bytesOf(value, charset === charsets.UTF_8 ? utf8 : ascii);
      return signedBytes(realm, createHash(hash).update(bytes).digest());
    },
  };
};

/** Utilities of one execution. */
export const utilities = (execution: Execution): object => {
  const { project, meter, realm } = execution;
  return guarded("Utilities", {
    ...dates(execution),
    ...encodings(execution),
    newBlob: (data: unknown, contentType: string | null = null, name: string | null = null) =>
      blob(execution, { bytes: bytesOf(data, utf8), contentType, name }),
    getUuid: () => project.nextUuid(),
    sleep: (milliseconds: number) => {
      if (milliseconds > longestSleepMs || milliseconds < 0)
        throw realm.error(`Invalid argument: sleep(${milliseconds})`);
      project.clock.advance(milliseconds);
      meter.checkLimit("Utilities.sleep");
      meter.refuseAfterEnd();
    },
  });
};
