import { describe, expect, test } from "@jest/globals";
import { header, on, ownerOffice } from "./owner-office.ts";

const withIds = [...header, "Código cliente"];
const gemela = (number: string, email: string, id: string) => [
  number,
  on("2026-02-01"),
  on("2026-03-10"),
  "Gemela SL",
  email,
  100,
  id,
];

/** Two firms of one name, each with an invoice; then the owner writes this row into Clientes. */
function sentWith(clientes: { readonly id: string; readonly address: string }) {
  const rows = [
    withIds,
    gemela("F-1", "a@norte.example", "C-1"),
    gemela("F-2", "b@sur.example", "C-2"),
  ];
  const office = ownerOffice([{ name: "Facturas", rows }]);
  office.setUp({ confirmList: true, claimSender: true });
  const tab = office.book.sheets().findIndex(({ name }) => name === "Clientes") + 1;
  const [titles = []] = office.book.rowsOf(tab);
  const line = titles.map((title) =>
    title === "Cliente"
      ? "Gemela SL"
      : title === "Id"
        ? clientes.id
        : title === "Correos"
          ? clientes.address
          : "",
  );
  office.book.rowsOf(tab).splice(1, office.book.rowsOf(tab).length, line);
  office.fire();
  return office
    .sent()
    .map(({ headers }) => headers["to"])
    .sort();
}

describe("two firms of one name", () => {
  test("are written to at the addresses of their own rows when Clientes does not tell them apart", () => {
    expect(sentWith({ id: "", address: "c@otra.example" })).toEqual([
      "a@norte.example",
      "b@sur.example",
    ]);
  });

  test("and a third one's address, which only Clientes knows, is written to by neither", () => {
    expect(sentWith({ id: "C-3", address: "c@otra.example" })).toEqual([
      "a@norte.example",
      "b@sur.example",
    ]);
  });

  test("at the address of Clientes where it names the firm by its id", () => {
    expect(sentWith({ id: "C-2", address: "c@otra.example" })).toEqual([
      "a@norte.example",
      "c@otra.example",
    ]);
  });
});
