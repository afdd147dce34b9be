import type { StatusWords } from "./status-word-lists.ts";

/** Spanish status words; endings of gender and number are stems. */
export const spanishStatusWords: StatusWords = {
  negations: "no sin aun_no",
  intoPartial: "parcial* en_parte a_cuenta parte",
  ask: { cancelad: ["paid", "cancelled"], devuelt: ["unpaid", "refunded"] },
  paidAlone: "pago cobro",
  classes: {
    paid: "pagad* cobrad* liquidad* saldad* abonad* colocad* ingresad* finiquitad* pago_recibido al_corriente_de_pago completad* cerrad* conciliad* pago_total pago_completo",
    partial: "parcial parcialmente pago_parcial a_cuenta abono_parcial anticipo cobro_parcial",
    unpaid:
      "pendiente* pdte pte pend por_cobrar por_pagar abiert* vigente* deb* impag* adeudad* excepcional pending sin_cobrar sin_pagar validad* en_plazo activ* por_vencer en_proceso en_tramite no_vencid*",
    overdue:
      "vencid* atrasad* retrasad* retraso* en_mora moros* fuera_de_plazo overdue atraso* demorad* en_gestion_de_cobro reclamacion_enviada",
    draft:
      "borrador* boceto* proforma* pro_forma presupuesto en_preparacion sin_emitir por_emitir por_facturar",
    sent: "emitid* enviad* timbrad* vist* remitid* entregad* publicad* al_corriente contabilizad* facturad* registrad* notificad* presentad* aprobad* aceptad* confirmad*",
    cancelled: "anulad* abandonad* rectificad* anulacion cancelacion eliminad* sin_efecto baja",
    disputed:
      "en_disputa disputad* reclamad* rechazad* en_litigio litigio* bloquead* retenid* en_espera en_revision incidencia* impugnad* objetad*",
    uncollectible:
      "incobrable* fallid* perdida provisionad* castigad* dudoso* dada_de_baja irrecuperable*",
    refunded: "reembolsad* reintegrad* refund devolucion devolucion_realizada",
  },
};
