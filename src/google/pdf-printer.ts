import type { Printer } from "../collections/ports.ts";

/** Google's own converter; it needs no scope and leaves no file behind. */
export const pdfPrinter: Printer = {
  pdfBase64(html, fileName) {
    const page = Utilities.newBlob(html, "text/html", fileName);
    return Utilities.base64Encode(page.getAs("application/pdf").getBytes());
  },
};
