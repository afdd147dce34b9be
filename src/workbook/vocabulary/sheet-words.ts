/** Words of cells, not of headers, in one language: folded, divided by blanks; `_` joins a phrase, `*` ends a stem. */
export type SheetWords = {
  readonly yes: string;
  readonly no: string;
  /** Words people type where nothing is to be said. */
  readonly nothing: string;
  /** What a row of totals begins with. */
  readonly totals: string;
  /** Names of an invoice or of a list of invoices, as a tab's name has them. */
  readonly invoices: string;
  /** What a tab's name says when it holds something else or something old. */
  readonly otherTabs: string;
  /** What names a credit note within its number, whatever its sign. */
  readonly creditNotes: string;
  /** Other words for a credit note, which name one only beside a negative amount. */
  readonly corrections: string;
  /** Ways to pay. */
  readonly methods: string;
};

/** Spanish. */
export const spanishSheetWords: SheetWords = {
  yes: "si s x ok verdadero cobrado cobrada pagado pagada",
  no: "no n falso pendiente",
  nothing: "n_a na n_d nd no_aplica ninguno ninguna sin_fecha sin_vencimiento s_f s_d nada",
  totals: "total* subtotal* suma sumas importe_total saldo_total gran_total",
  invoices: "factura* cobro* cobranza* ventas cartera clientes_pendientes cuentas_por_cobrar cxc",
  otherTabs:
    "resumen* plantilla* copia* gasto* compra* proveedor* pago* banco* antiguedad* informe* instruccion* viejo* archivo*",
  creditNotes: "nota_de_credito nota_credito abono",
  corrections: "rectificativa* devolucion",
  methods:
    "transferencia* domiciliacion* domiciliad* recibo* giro* tarjeta* efectivo cheque* pagare* letra* confirming bizum deposito* spei oxxo codi webpay khipu pse nequi yape plin paypal remesa* contrarreembolso",
};

/** English. */
export const englishSheetWords: SheetWords = {
  yes: "yes y x ok true paid received",
  no: "no n false unpaid",
  nothing: "n_a na none nil no_date tba tbd not_applicable nothing",
  totals: "total* subtotal* sum grand_total",
  invoices: "invoice* receivable* ar billing sales_ledger debtors",
  otherTabs:
    "summary template* copy expense* purchase* supplier* vendor* payment* bank* aging ageing report* instruction* old archive* item* line* histor* transaction*",
  creditNotes: "credit_note credit_memo",
  corrections: "credit correction",
  methods:
    "transfer* wire ach bank_transfer card* cash check* cheque* direct_debit credit_card debit_card paypal stripe sepa zelle venmo offline*",
};
