import { describe, expect, test } from "@jest/globals";
import { customerDirectory } from "../../src/collections/customer-directory.ts";
import type { CustomerKey } from "../../src/receivables/customer.ts";
import { aCustomer, anInvoice } from "../builders/receivables.ts";

const key = (text: string) => text as CustomerKey;
const withId = anInvoice({ customer: "Peña SL", customerKey: key("id:7"), customerId: "7" });
const byName = anInvoice({ customer: "Ríos SA", customerKey: key("name:riossa") });
const namesake = anInvoice({ customer: "Peña SL", customerKey: key("id:8"), customerId: "8" });

describe("customerDirectory()", () => {
  test.each([
    ["the same id", { name: "Otro nombre", customerId: "7" }, "id:7"],
    ["the same name, folded", { name: "RIOS, S.A." }, "name:riossa"],
  ])("finds what Clientes says by %s", (_, said, found) => {
    const customer = aCustomer(said);
    const directory = customerDirectory([withId, byName], [customer]);
    expect(directory.customerOf(key(found))).toBe(customer);
  });

  test("an id goes before a name that another customer has too", () => {
    const customers = [
      aCustomer({ name: "Peña SL", customerId: "7" }),
      aCustomer({ name: "Peña SL", customerId: "8" }),
    ];
    const directory = customerDirectory([withId, namesake], customers);
    expect(directory.customerOf(key("id:7"))).toBe(customers[0]);
    expect(directory.customerOf(key("id:8"))).toBe(customers[1]);
  });

  test("what is said of a name that two customers share holds for both", () => {
    const customer = aCustomer({ name: "Peña SL", doNotContact: true });
    const directory = customerDirectory([withId, namesake], [customer]);
    expect(directory.customerOf(key("id:7"))).toBe(customer);
    expect(directory.customerOf(key("id:8"))).toBe(customer);
    expect(directory.meant(key("name:penasl"), "Peña S.L.")).toEqual(["id:7", "id:8"]);
  });

  test("an address of a name that two customers share is nobody's", () => {
    const customer = aCustomer({ name: "Peña SL", addresses: ["pagos@pena.example.com"] });
    const directory = customerDirectory([withId, namesake], [customer]);
    expect(directory.customerOf(key("id:7"))?.addresses).toEqual([]);
    expect(directory.customerOf(key("id:8"))?.addresses).toEqual([]);
  });

  test.each([
    ["another id", { customerId: "9" }, "id:7"],
    ["another tax id", { taxId: "B58378431" }, "tax:B12345674"],
  ])("a row with %s is not the customer of the same name", (_, said, other) => {
    const invoice = anInvoice({ customer: "Peña SL", customerKey: key(other), customerId: null });
    const directory = customerDirectory([invoice], [aCustomer({ name: "Peña SL", ...said })]);
    expect(directory.customerOf(key(other))).toBeNull();
  });

  test("a row with an id is the customer that is known by the name alone", () => {
    const customer = aCustomer({ name: "Ríos SA", customerId: "9" });
    expect(customerDirectory([byName], [customer]).customerOf(key("name:riossa"))).toBe(customer);
  });

  test("knows a customer by the name that Clientes gives it", () => {
    const customer = aCustomer({ name: "Construcciones Peña", customerId: "7" });
    const directory = customerDirectory([withId], [customer]);
    expect(directory.meant(key("name:x"), "construcciones pena")).toEqual(["id:7"]);
  });

  test("means nobody by a name that the sheet does not have", () => {
    expect(customerDirectory([withId], []).meant(key("name:nadie"), "Nadie")).toEqual([]);
  });

  test.each([
    ["an id", "Lo que sea", "7", null, "id:7"],
    ["a name", "Ríos S.A.", null, null, "name:riossa"],
    ["a name, though it gives an id", "Ríos S.A.", "9", null, "name:riossa"],
    ["an id, though another customer has the name", "Peña SL", "9", null, "id:9"],
    ["a stranger's name", "Nueva SL", null, null, "name:nuevasl"],
    ["a stranger's valid tax id", "Nueva SL", null, "B-12345674", "tax:B12345674"],
  ])("keyOf() goes by %s", (_, name, customerId, taxId, found) => {
    expect(customerDirectory([withId, byName], []).keyOf(name, customerId, taxId)).toBe(found);
  });
});
