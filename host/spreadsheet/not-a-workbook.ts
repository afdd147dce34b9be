/** Thrown for a file that cannot be read as a workbook; its message is fit for a person. */
export class NotAWorkbook extends Error {
  constructor(fileName: string, detail = "is not an .xlsx or .csv file") {
    super(`${fileName} ${detail}.`);
    this.name = "NotAWorkbook";
  }
}
