/** Everything letters say besides their templates; each language has the same entries. */
export type Wording = {
  readonly days: (count: number) => string;
  /** `a`, `a y b`, `a, b y c`. */
  readonly list: (parts: readonly string[]) => string;
  readonly invoiceTable: {
    readonly caption: (day: string) => string;
    readonly number: string;
    readonly issued: string;
    readonly due: string;
    readonly overdueFor: string;
    readonly openBalance: string;
    readonly total: string;
    readonly credit: string;
    readonly dueToday: string;
    readonly notDueYet: string;
    readonly inFavour: string;
    readonly totalInFavour: string;
  };
  readonly payButton: string;
  readonly noNumber: string;
  readonly statement: {
    readonly title: string;
    readonly fileName: string;
    readonly asOf: (day: string) => string;
    readonly customer: string;
    readonly taxId: string;
    readonly issuer: string;
    readonly invoicesIn: (currency: string) => string;
    readonly invoiceTotal: string;
    readonly paid: string;
    readonly daysPastDue: string;
    readonly creditsIn: (currency: string) => string;
    readonly unapplied: string;
    readonly aging: string;
    readonly notDue: string;
    readonly noDate: string;
    readonly daysBetween: (first: string, last: string) => string;
    readonly daysOver: (days: string) => string;
    readonly totalOverdue: string;
    readonly totalInvoices: string;
    readonly totalOpen: string;
    readonly nothingOpen: string;
    readonly howToPay: string;
    readonly bankAccount: string;
    readonly payOnline: string;
    readonly whomToAsk: string;
    readonly askAt: (name: string, address: string) => string;
  };
};
