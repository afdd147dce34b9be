import { describe, expect, test } from "@jest/globals";
import { validTaxId } from "../../src/receivables/tax-id.ts";
import { eachVector, sharedVectors } from "./shared-vectors.ts";

type IdVector = {
  readonly country: string;
  readonly type: string;
  readonly value: string;
  readonly valid: boolean;
};

const data = sharedVectors("07_ids.json") as { readonly vectors: readonly IdVector[] } | null;
const types = ["ES nif", "ES nie", "ES cif", "ES dni", "MX rfc", "CL rut", "AR cuit", "CO nit"];

describe("validTaxId() beside public validators", () => {
  // A letter that firms may not have but persons may: one form is asked for there, any will do for us.
  const personsLetter = "M-1234567-L";
  const cases =
    data?.vectors
      .filter(
        ({ country, type, value }) =>
          types.includes(`${country} ${type}`) && value !== personsLetter,
      )
      .map((vector) => [`${vector.country} ${vector.type} "${vector.value}"`, vector] as const) ??
    null;
  eachVector("07_ids.json", cases, ({ country, value, valid }) => {
    expect(validTaxId(value, country) !== null).toBe(valid);
  });
});

describe("validTaxId()", () => {
  test.each([
    ["ES B-58378431", "B58378431"],
    ["b 58.378.431", "B58378431"],
    ["x1234567l", "X1234567L"],
    ["76.086.428-5", "760864285"],
    ["12.392.004-k", "12392004K"],
    ["20-12052077-4", null],
    ["20-04035643-7", "20040356437"],
    ["900.544.472-2", "9005444722"],
    ["Ñ&T130705MD6", "Ñ&T130705MD6"],
    ["SOTO801301110", null],
    ["12345678A", null],
    ["", null],
    ["sin NIF", null],
  ])("reads %j as %p", (text, id) => {
    expect(validTaxId(text)).toBe(id);
  });

  test("keeps to the country when one is given", () => {
    expect(validTaxId("B58378431", "CL")).toBeNull();
    expect(validTaxId("B58378431", "XX")).toBeNull();
  });
});
