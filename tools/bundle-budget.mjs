/**
 * Most bytes that each file of the script may weigh when compressed. Code.js is loaded at every execution, the others
 * when asked for (docs/decisions/0006).
 */
export const budgetGzipBytes = {
  "Code.js": 33 * 1024,
  "desk.html": 152 * 1024,
  "office.html": 80 * 1024,
};
