import { describe, expect, jest, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { done } from "./panel-answers.ts";
import { openCustomer } from "./panel-customer-page.ts";
import { customerView } from "./panel-views-customer.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(60_000);

const sandboxed =
  '<iframe src="/panel" width="300" sandbox="allow-scripts allow-forms allow-downloads"></iframe>';

const browser = oneBrowser();

describe("a customer in the panel", () => {
  test("is found by name once the person stops typing", async () => {
    const { page, calls } = await openCustomer(browser(), {
      apiCustomer: (key: never) =>
        customerView("es", { customerKey: String(key), customer: "Espiga Dorada SL" }),
    });
    await page.getByLabel("Buscar un cliente").pressSequentially("espiga");
    await page.getByRole("button", { name: /Espiga Dorada SL/ }).click();
    await page.getByRole("heading", { name: "Espiga Dorada SL" }).waitFor();
    expect(calls.filter(({ name }) => name === "apiFindCustomers")).toEqual([
      { name: "apiFindCustomers", args: ["espiga"] },
    ]);
  });

  test("records a part of an invoice as it is typed, then closes the form", async () => {
    const { page, calls } = await openCustomer(browser());
    await page.getByRole("button", { name: "Cobrado: F-2026-001" }).click();
    await page.getByLabel("Una parte").check();
    expect(await page.getByLabel("Importe (EUR)").inputValue()).toBe("1210,00");
    await page.getByLabel("Importe (EUR)").fill("605,50");
    expect(await page.getByLabel("Fecha del pago").inputValue()).toBe("2026-03-20");
    await page.getByLabel("Método de pago").fill("Bizum");
    await page.getByRole("button", { name: "Anotar el pago" }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find(({ name }) => name === "apiRecordPayment")?.args).toEqual([
      {
        customerKey: "customer-5",
        invoiceKey: "F-1",
        amount: "605,50",
        day: "2026-03-20",
        method: "Bizum",
        reference: "",
      },
    ]);
    expect(await page.getByLabel("Importe (EUR)").count()).toBe(0);
  });

  test("records the whole open balance when nothing else is said", async () => {
    const { page, calls } = await openCustomer(browser());
    await page.getByRole("button", { name: "Cobrado: F-2026-000" }).click();
    await page.getByRole("button", { name: "Anotar el pago" }).click();
    await page.locator(".notice.done").waitFor();
    const [entry] = calls.find(({ name }) => name === "apiRecordPayment")?.args ?? [];
    expect(entry).toMatchObject({ amount: null, method: "Transferencia" });
  });

  test("keeps the form when the payment is refused, and when the network is gone", async () => {
    const answers = [
      () => ({
        ...done("El importe pasa de lo pendiente: escriba hasta 1.210,00 €."),
        isDone: false,
      }),
      () => {
        throw new Error("NetworkError: Connection failure due to HTTP 0");
      },
    ];
    const { page } = await openCustomer(browser(), {
      apiRecordPayment: () => answers.shift()?.(),
      apiCustomer: () => {
        throw new Error("NetworkError: Connection failure due to HTTP 0");
      },
    });
    await page.getByRole("button", { name: "Cobrado: F-2026-000" }).click();
    await page.getByLabel("Referencia (opcional)").fill("recibo 7");
    await page.getByRole("button", { name: "Anotar el pago" }).click();
    await page.getByRole("alert").getByText("El importe pasa de lo pendiente").waitFor();
    await page.getByRole("button", { name: "Anotar el pago" }).click();
    await page.getByText("compruébelo antes de repetirla").waitFor();
    expect(await page.getByLabel("Referencia (opcional)").inputValue()).toBe("recibo 7");
  });

  test.each([
    ["Enviar", "send"],
    ["Dejar en borradores", "draft"],
  ])("«%s» hands the statement over", async (button, delivery) => {
    const { page, calls } = await openCustomer(browser(), {
      apiStatementFor: () => ({ ...done("Estado de cuenta listo."), pdf: null }),
    });
    const view = page.locator("#view-customer");
    await view.getByRole("button", { name: button, exact: true }).click();
    await page.getByText("Estado de cuenta listo.").waitFor();
    const { args } = calls.find(({ name }) => name === "apiStatementFor") ?? {};
    expect(args).toEqual(["customer-5", delivery]);
  });

  test("saves the statement as a file, and leaves a link to save it again", async () => {
    const { page } = await openCustomer(browser());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Descargar PDF" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("estado-espiga.pdf");
    expect(await readFile(await download.path(), "latin1")).toBe("%PDF-1.4 as an example");
    expect(await page.getByRole("link", { name: "Guardar estado-espiga.pdf" }).isVisible()).toBe(
      true,
    );
  });

  test("saves it from a frame without an origin too, as Google's is for this page", async () => {
    const { page } = await openCustomer(browser());
    await page.route("**/sheet", (route) =>
      route.fulfill({ contentType: "text/html", body: sandboxed }),
    );
    await page.goto("http://panel.localhost/sheet");
    const frame = page.frameLocator("iframe");
    await frame.getByRole("tab", { name: "Cliente" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      frame.getByRole("button", { name: "Descargar PDF" }).click(),
    ]);
    expect(await readFile(await download.path(), "latin1")).toBe("%PDF-1.4 as an example");
  });

  test("says why a statement cannot be mailed and offers only to save it", async () => {
    const { page } = await openCustomer(browser(), {
      apiCustomerAtRow: () =>
        customerView("es", { cannotMail: "No tiene correo: escríbalo en la pestaña Clientes." }),
    });
    const view = page.locator("#view-customer");
    expect(await view.getByText("No tiene correo").isVisible()).toBe(true);
    expect(await view.getByRole("button", { name: "Enviar", exact: true }).isDisabled()).toBe(true);
    expect(await view.getByRole("button", { name: "Descargar PDF" }).isEnabled()).toBe(true);
  });

  test("is paused until a day with a reason, and the pause ended", async () => {
    let pausedUntil: string | null = null;
    const { page, calls } = await openCustomer(browser(), {
      apiPauseCustomer: (_key: never, until: never) => {
        pausedUntil = until;
        return done("Hecho.");
      },
      apiCustomer: () =>
        customerView("es", { customerKey: "customer-5", customer: "Cliente 5", pausedUntil }),
    });
    await page.getByRole("button", { name: "Poner en pausa" }).click();
    await page.getByLabel("Hasta el día").last().fill("2026-05-04");
    await page.getByLabel("Motivo (opcional)").fill("obra parada");
    await page.getByRole("button", { name: "Poner en pausa" }).click();
    await page.getByRole("button", { name: "Terminar la pausa" }).click();
    await page.getByRole("button", { name: "Poner en pausa" }).waitFor();
    expect(calls.filter(({ name }) => name === "apiPauseCustomer").map(({ args }) => args)).toEqual(
      [
        ["customer-5", "2026-05-04", "obra parada"],
        ["customer-5", null, ""],
      ],
    );
  });
});
