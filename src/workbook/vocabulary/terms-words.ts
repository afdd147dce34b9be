/** What a word of payment terms does. */
export type TermsWord =
  | "day"
  | "week"
  | "month"
  /** Month end reached after the days: "30 días fin de mes". */
  | "thenMonthEnd"
  /** Month end at which the days begin: "net 30 EOM". */
  | "fromMonthEnd"
  /** Begins "end of next month", whose month comes later. */
  | "end"
  | "next"
  | "after"
  | "now"
  | "rest"
  | "discount"
  | "payDay"
  | "working"
  | "and"
  /** Says that there are terms and not which: "crédito". */
  | "vague"
  | "filler";

/** One language's words of payment terms: folded, divided by blanks; `_` joins a phrase, `*` ends a stem. */
export type TermsWords = { readonly [word in TermsWord]: string };

/** Spanish. */
export const spanishTermsWords: TermsWords = {
  day: "dia dias d ds dd dff df",
  week: "semana semanas sem",
  month: "mes meses m",
  thenMonthEnd:
    "fin_de_mes fin_del_mes final_de_mes final_del_mes fin_mes final_mes ultimo_dia_del_mes ultimo_dia_de_mes f_m fm ffm",
  fromMonthEnd: "",
  end: "fin final ultimo_dia",
  next: "siguiente proximo entrante",
  after: "despues tras posterior* desde a_partir_de a_contar_desde a_contar_de pasad* mas",
  now: "contado al_contado inmediat* a_la_vista vista a_la_recepcion recepcion al_recibir a_la_entrega contra_entrega contraentrega contra_reembolso contrarreembolso pedido efectivo anticip* prepago ahora hoy a_la_firma firma al_momento pronto_pago adelantad* por_adelantado reserva a_la_emision en_el_acto",
  rest: "resto saldo restante liquidar liquidacion",
  discount: "descuento* dto dcto bonificacion",
  payDay:
    "dia_de_pago dias_de_pago dia_pago dias_pago dia_fijo dias_fijos dia_de_cobro pagos_los_dias pago_los_dias pago_el_dia pago_dia pago_dias",
  working: "habil habiles laborable laborables",
  and: "y e",
  vague: "credito* aplazad* a_convenir convenir plazo_pactado segun_contrato acordad*",
  filler:
    "condicion* termino* de del la el los las a al en por para con un una pago pagos forma plazo* neto netos n fecha factura ff f fra emision naturales corridos calendario antes hasta maximo max total vencimiento* vto vencid* cada uno s transferencia* cheque* pagare* recibo* domiciliad* giro* confirming tarjeta bancari* importe mediante",
};

/** English. */
export const englishTermsWords: TermsWords = {
  day: "day days d dys",
  week: "week weeks wk wks",
  month: "month months mth",
  thenMonthEnd: "end_of_month end_of_the_month month_end end_of_invoice_month",
  fromMonthEnd: "eom fom eoim",
  end: "end last_day",
  next: "next following",
  after: "after from since past plus",
  now: "due_on_receipt on_receipt upon_receipt receipt cod cash_on_delivery on_delivery cash immediate* now today prepaid prepayment upfront in_advance advance cia pia due_now due_upon_receipt at_sight sight on_order",
  rest: "balance rest remainder remaining",
  discount: "discount*",
  payDay: "payment_day payment_days pay_day pay_days",
  working: "business working",
  and: "and",
  vague: "credit account on_account by_agreement agreed",
  filler:
    "payment* terms term net n nett in within of the on at due a an by invoice date calendar upon paid pay to if under early full for total each transfer* check* cheque* wire ach bank card eoi",
};
