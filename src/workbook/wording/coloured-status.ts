/** Words of the Estado column that the first test of a colour rule compares with. */
export const colouredStatus = {
  es: { dueSoon: "Vence pronto", overdue: "Vencida" },
  en: { dueSoon: "Due soon", overdue: "Overdue" },
} as const;
