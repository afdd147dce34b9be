/**
 * HTML files of the conformance suite, by name without ending. One holds everything that a template or a page would
 * make something of; the other is larger than any part of the script.
 */
export const conformancePages = {
  "as-it-stands": `<!DOCTYPE html>
<script>"use strict"; const sum = <?= 1 + 1 ?>; const link = \`https://example.com/á\`; // kept
<!-- kept --></script>
`,
  "very-large": `<script>\n${"// one line of 32 characters 4567\n".repeat(30_000)}return "end";\n</script>\n`,
};
