/** What `npm run local -- --help` prints. */
export const usage = `npm run local -- FILE [options]

Runs Cóbralo on an .xlsx or .csv and writes the results beside it.

  --do inspect|refresh|remind|statements|all   what to do (all)
  --today YYYY-MM-DD, --time HH:MM             the day and time it speaks for (today, 10:00)
  --timezone ZONE, --locale es_ES              of the spreadsheet (from the file, else Europe/Madrid, es_ES)
  --sheet NAME                                 the invoice sheet (recognised)
  --plan suave|normal|intensivo                collection plan (normal)
  --settings FILE.json, --answers FILE.json    the owner's settings and answers to questions
  --edition own|marketplace                    which manifest (own)
  --state DIR                                  keeps the workbook and mailbox; a second run goes on
  --unconfirmed                                the first list is not confirmed yet: nothing is sent
  --out DIR                                    where the results go (FILE without its ending + -cobralo/)
  --json                                       prints report.json and nothing else
  --quota N                                    recipients left today (100)
  --service-latency MS                         execution time charged per service call (0)
  --kill-at N, --keep-writes                   ends the execution at its N-th service call
  --fail-at N, --fail-with server|rate|quota|permission|lock|late
                                               makes the N-th service call fail
`;
