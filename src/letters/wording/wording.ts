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
  readonly statement: StatementWording;
};

/** What a statement says. */
export type StatementWording = {
  readonly title: string;
  readonly fileName: string;
  readonly asOf: (day: string) => string;
  readonly customer: string;
  readonly taxId: string;
  readonly overdueOf: (amount: string) => string;
  readonly nothingOverdue: string;
  readonly balanceOn: (day: string) => string;
  readonly invoiced: string;
  readonly paidInPeriod: string;
  readonly credited: string;
  readonly openInvoices: string;
  readonly invoiceTotal: string;
  readonly paid: string;
  readonly standing: string;
  readonly pastDue: (days: string) => string;
  readonly dueIn: (days: string) => string;
  readonly withheld: (amount: string) => string;
  readonly credits: string;
  readonly unapplied: string;
  readonly aging: string;
  readonly notDue: string;
  readonly noDate: string;
  readonly daysBetween: (first: string, last: string) => string;
  readonly daysOver: (days: string) => string;
  readonly totalOverdue: string;
  readonly totalInvoices: string;
  readonly totalOpen: string;
  readonly settled: string;
  readonly nothingOpen: string;
  readonly movements: (first: string, last: string) => string;
  readonly noMovements: string;
  readonly date: string;
  readonly undated: string;
  readonly details: string;
  readonly charge: string;
  readonly paidOrCredited: string;
  readonly balance: string;
  readonly invoice: (number: string) => string;
  readonly creditNote: (number: string) => string;
  readonly payment: string;
  readonly paymentOf: (number: string) => string;
  readonly givenBack: string;
  readonly howToPay: string;
  readonly bankAccount: string;
  readonly quoting: string;
  readonly payOnline: string;
  readonly scan: (amount: string) => string;
  readonly whomToAsk: string;
  readonly askAt: (name: string, address: string) => string;
  readonly page: string;
};
