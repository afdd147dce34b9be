import { describe, expect, test } from "@jest/globals";
import { recipientsOf } from "../../src/collections/recipients.ts";
import { aCustomer } from "../builders/receivables.ts";

describe("recipientsOf()", () => {
  test("takes every address of the Clientes tab, whatever the rows say", () => {
    const customer = aCustomer({ addresses: ["ana@uno.example.com", "luis@dos.example.com"] });
    expect(recipientsOf(customer, [["otra@tres.example.com"]])).toEqual({
      kind: "found",
      to: ["ana@uno.example.com", "luis@dos.example.com"],
    });
  });

  test.each([
    ["one address", [["a@firma.example"]], ["a@firma.example"]],
    [
      "the same address on every row",
      [["a@firma.example"], ["a@firma.example"]],
      ["a@firma.example"],
    ],
    [
      "two addresses of one firm",
      [["a@firma.example"], ["b@firma.example"]],
      ["a@firma.example", "b@firma.example"],
    ],
    ["one free-mail address", [["t1@gmail.com"]], ["t1@gmail.com"]],
    ["rows without address beside one with", [[], ["a@firma.example"], []], ["a@firma.example"]],
  ])("writes to %s", (_, rows, to) => {
    expect(recipientsOf(null, rows)).toEqual({ kind: "found", to });
  });

  test.each([
    ["two domains", [["a@firma.example"], ["a@otra.example"]]],
    ["two free-mail addresses", [["ana@gmail.com"], ["luis@gmail.com"]]],
    ["two addresses at a provider with a domain per country", [["a@yahoo.es"], ["b@yahoo.es"]]],
    ["a firm's subdomain", [["a@firma.example"], ["b@mail.firma.example"]]],
  ])("asks about %s", (_, rows) => {
    expect(recipientsOf(null, rows)).toEqual({ kind: "doubtful", addresses: rows.flat() });
  });

  test("knows when there is none", () => {
    expect(recipientsOf(aCustomer(), [[], []])).toEqual({ kind: "missing" });
  });
});
