import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import jsQr from "jsqr";
import { sepaAccountIn } from "../../src/letters/bank-account.ts";
import { base64Of, utf8Bytes } from "../../src/letters/base64.ts";
import { epcPayload, type EpcTransfer } from "../../src/letters/epc-payload.ts";
import { paymentQr, qrPicture } from "../../src/letters/payment-qr.ts";
import { pngOf } from "../../src/letters/png.ts";
import { eachVector, sharedVectors } from "../receivables/shared-vectors.ts";
import { pixelsOf } from "./png-pixels.ts";

const dataUri = "data:image/png;base64,";

function scanned(picture: string | null): string | null {
  if (picture === null) return null;
  expect(picture.startsWith(dataUri)).toBe(true);
  const png = Buffer.from(picture.slice(dataUri.length), "base64");
  const { width, height, isBlack } = pixelsOf(png);
  const colours = isBlack.flatMap((black) => (black ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  const code = jsQr(new Uint8ClampedArray(colours), width, height);
  return code === null ? null : Buffer.from(code.binaryData).toString("utf8");
}

type Vector = {
  readonly input: Omit<EpcTransfer, "cents"> & { readonly amount: string };
  readonly expectedLines?: readonly string[];
  readonly bytes?: number;
  readonly expected?: string;
} & { readonly [line: `expectedLine${number}`]: string };

const file = "07_epc_qr.json";
const vectors = sharedVectors(file) as { readonly vectors: readonly Vector[] } | null;

describe("epcPayload()", () => {
  eachVector<Vector>(
    file,
    vectors?.vectors.map((vector, at) => [`agrees with case ${at + 1} of ${file}`, vector]) ?? null,
    (vector) => {
      const { amount, ...rest } = vector.input;
      const payload = epcPayload({ ...rest, cents: Math.round(Number(amount) * 100) });
      if (vector.expected !== undefined) {
        expect(payload).toEqual({
          kind: "refused",
          field: vector.expected.replace("error ", ""),
        });
        return;
      }
      const text = payload.kind === "payload" ? payload.text : payload.field;
      const lines = text.split("\n");
      if (vector.expectedLines !== undefined) expect(lines).toEqual(vector.expectedLines);
      if (vector.bytes !== undefined) expect(Buffer.byteLength(text)).toBe(vector.bytes);
      for (const [key, value] of Object.entries(vector)) {
        const line = /^expectedLine(\d+)$/.exec(key)?.[1];
        if (line !== undefined) expect(lines[Number(line)]).toBe(value);
      }
    },
  );

  const transfer = { name: "Imprenta Peña", iban: "ES9121000418450200051332", text: "F-1" };

  test.each([
    [1, "EUR0.01"],
    [99_999_999_999, "EUR999999999.99"],
    [100_000, "EUR1000"],
    [123_450, "EUR1234.5"],
  ])("writes %i cents as %s", (cents, line) => {
    const payload = epcPayload({ ...transfer, cents });
    expect(payload.kind === "payload" && payload.text.split("\n")[7]).toBe(line);
  });

  test.each<[string, Partial<EpcTransfer>]>([
    ["amount", { cents: 0 }],
    ["amount", { cents: 100_000_000_000 }],
    ["amount", { cents: 1.5 }],
    ["IBAN", { iban: "ES9121000418450200051333" }],
    ["IBAN", { iban: "ES8350210036679521296135" }],
    ["name", { name: " " }],
    ["text", { text: "x".repeat(141) }],
    ["text/reference", { reference: "RF18539007547034" }],
    ["length", { name: "ñ".repeat(70), text: "€".repeat(140) }],
  ])("refuses for its %s %o", (field, said) => {
    expect(epcPayload({ ...transfer, cents: 100, ...said })).toEqual({ kind: "refused", field });
  });

  test("keeps a line a line, whatever is typed", () => {
    const payload = epcPayload({ ...transfer, cents: 100, name: "Peña\nSL", text: "a\r\nEUR9" });
    expect(payload.kind === "payload" && payload.text.split("\n")).toHaveLength(11);
  });
});

describe("sepaAccountIn()", () => {
  test.each([
    ["ES91 2100 0418 4502 0005 1332", "ES9121000418450200051332", null],
    ["CaixaBank: es91-2100-0418-4502-0005-1332 (a nombre de X)", "ES9121000418450200051332", null],
    ["IBAN DE71110220330123456789 · BIC: BHBLDEHHXXX", "DE71110220330123456789", "BHBLDEHHXXX"],
    ["SWIFT BHBLDEHH\nDE71 1102 2033 0123 4567 89", "DE71110220330123456789", "BHBLDEHH"],
    ["DE71110220330123456789 o ES9121000418450200051332", "DE71110220330123456789", null],
    ["FR1420041010050500013M02606 BIC MAL", "FR1420041010050500013M02606", null],
  ])("finds in %s", (text, iban, bic) => {
    expect(sepaAccountIn(text)).toEqual({ iban, bic });
  });

  test.each([
    [null],
    [""],
    ["CLABE 032180000118359719"],
    ["ES91 2100 0418 4502 0005 1333"],
    ["BR1800360305000010009795493C1"],
    ["Cuenta 2100 0418 45 0200051332"],
  ])("finds none in %s", (text) => {
    expect(sepaAccountIn(text)).toBeNull();
  });
});

describe("paymentQr()", () => {
  const asked = {
    payee: "Imprenta Peña",
    bankAccount: "ES91 2100 0418 4502 0005 1332",
    cents: 65_499,
    text: "Factura Nº 14 · 100 €",
  };

  test("is a picture that a bank app reads back, accents and the euro sign included", () => {
    expect(scanned(paymentQr(asked))).toBe(
      [
        ...["BCD", "002", "1", "SCT", "", "Imprenta Peña", "ES9121000418450200051332"],
        ...["EUR654.99", "", "", "Factura Nº 14 · 100 €"],
      ].join("\n"),
    );
  });

  test("shortens what a transfer has no room for", () => {
    const read = scanned(paymentQr({ ...asked, payee: "P".repeat(99), text: "t".repeat(200) }));
    expect(read?.split("\n")[5]).toBe(`${"P".repeat(69)}…`);
    expect(read?.split("\n")[10]).toBe(`${"t".repeat(139)}…`);
  });

  test.each([
    [{ payee: null }],
    [{ payee: "  " }],
    [{ bankAccount: "ES00 0000" }],
    [{ bankAccount: null }],
    [{ cents: 0 }],
    [{ cents: -5_000 }],
    [{ cents: 100_000_000_000 }],
  ])("there is none with %o", (said) => {
    expect(paymentQr({ ...asked, ...said })).toBeNull();
  });
});

describe("qrPicture()", () => {
  test("can be read for any text that has room in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), (text) => {
        fc.pre(
          !/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u061c\ufeff\ufffe\uffff]/.test(
            text,
          ),
        );
        expect(scanned(qrPicture(text))).toBe(text);
      }),
      { numRuns: 15 },
    );
  });
});

describe("pngOf()", () => {
  test("holds the pixels it was given, each as a square", () => {
    const size = { min: 1, max: 40 };
    const bitmaps = fc.tuple(fc.integer(size), fc.integer(size)).chain(([width, height]) =>
      fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
    fc.assert(
      fc.property(bitmaps, fc.integer({ min: 1, max: 9 }), (bitmap, scale) => {
        const { width, isBlack } = pixelsOf(Buffer.from(pngOf(bitmap, scale)));
        expect(width).toBe((bitmap[0]?.length ?? 0) * scale);
        expect(isBlack).toHaveLength(width * bitmap.length * scale);
        const wrong = isBlack.findIndex((black, at) => {
          const [x, y] = [at % width, Math.floor(at / width)];
          return black !== bitmap[Math.floor(y / scale)]?.[Math.floor(x / scale)];
        });
        expect(wrong).toBe(-1);
      }),
      { numRuns: 30 },
    );
  });
});

describe("base64Of()", () => {
  test("encodes any text as Node does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(base64Of(utf8Bytes(text))).toBe(Buffer.from(text, "utf8").toString("base64"));
      }),
    );
  });
});
