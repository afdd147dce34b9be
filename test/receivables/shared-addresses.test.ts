import { describe, expect, test } from "@jest/globals";
import { isFreeMail } from "../../src/receivables/free-mail.ts";
import { belongTogether } from "../../src/receivables/shared-addresses.ts";

describe("isFreeMail()", () => {
  test.each([
    "gmail.com",
    "yahoo.es",
    "hotmail.com.ar",
    "outlook.com",
    "gmx.net",
    "telefonica.net",
  ])("%s is open to anybody", (domain) => {
    expect(isFreeMail(domain)).toBe(true);
  });

  test.each(["firma.example", "gmail.firma.example", "mail.example"])(
    "%s is a firm's",
    (domain) => {
      expect(isFreeMail(domain)).toBe(false);
    },
  );
});

describe("belongTogether()", () => {
  test.each([
    [["a@firma.example"], true],
    [["a@firma.example", "b@firma.example"], true],
    [["t1@gmail.com"], true],
    [["ana@gmail.com", "luis@gmail.com"], false],
    [["a@firma.example", "b@otra.example"], false],
  ])("of %j is %s", (addresses, together) => {
    expect(belongTogether(addresses)).toBe(together);
  });
});
