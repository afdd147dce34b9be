import { countWith } from "./counts.ts";
import type { spanishToday } from "./es-today.ts";

const number = countWith(",");

/** Words of Today, and of what the other views share with it. */
export const englishToday: typeof spanishToday = {
  owed: {
    toYou: (currency) => `You are owed (${currency})`,
    byCustomer: (currency) => `Owes (${currency})`,
    overdue: "Overdue",
    unapplied: (amount) => `Credits and payments not applied yet, already taken off: ${amount}`,
  },
  questions: {
    title: "Questions",
    seeOthers: (count) =>
      count === 1 ? "See 1 more question" : `See ${number(count)} more questions`,
    examples: "In the sheet:",
    answer: "Your answer",
    suchAs: (example) => `For example: ${example}`,
    give: "Answer",
  },
  contacts: {
    none: "There is nobody to write to today.",
    due: "Ready",
    later: "Later",
    call: "Call",
  },
  noSheet: {
    title: "A list of invoices is needed",
    needs: "No tab of this workbook looks like a list of invoices.",
    steps: [
      "Open or paste your list, one invoice in each row.",
      "Put a row of headers above it with at least customer, amount and date.",
      'Come back here and press "Look again".',
    ],
    again: "Look again",
    choose: "Choose the tab",
  },
  newSheet: {
    title: "This is what we found",
    sheet: "Tab",
    invoices: "Invoices",
    overdue: "Overdue",
    start: "Set up",
    startSays:
      "Adds columns at the right of your table and a few tabs of its own. Your cells stay as they are and nothing is sent: you see the first list next.",
  },
  firstList: {
    title: "The first list",
    intro: "This is what would go out. Nothing is sent until you say so.",
    contacts: "What would be sent",
    send: "Confirm and start sending",
    sendSays:
      "The list is confirmed: from now on each email goes out on its day and within its hours, and from here you can send it at once.",
    watch: "Watch for a week without sending",
    watchSays: "For seven days you see here what would have gone out and why. No email goes out.",
  },
  watching: {
    title: "Week of watching",
    until: (day) => `Nothing is sent until ${day}; here is what would have gone out.`,
    start: "Start sending now",
    wouldHave: (count) =>
      count === 0 ? "Would have gone out" : `Would have gone out (${number(count)})`,
    nothingYet: "Nothing so far.",
    today: "What would be sent today",
  },
  stopped: {
    title: "Everything is stopped",
    until: (day) => `No email goes out until ${day}, that day included.`,
    resume: "Resume sending",
    waiting: "What waits",
  },
  today: {
    title: (day) => `Today, ${day}`,
    refresh: "Update",
    nothingOwed: "Nobody owes you anything. Well done.",
    contacts: "What would be sent today",
    warnings: "Worth checking",
  },
  sending: {
    send: (count) => (count === 1 ? "Send 1 reminder" : `Send ${number(count)} reminders`),
    leave: "Leave as drafts",
    progress: (kind, done, total) =>
      `${kind === "mail" ? "Sent" : "Left as drafts"} ${number(done)} of ${number(total)}`,
    stop: "Stop",
    stopping: "Stops when this batch is done…",
    done: (sent, drafted) => {
      const mails = sent === 1 ? "1 email sent" : `${number(sent)} emails sent`;
      const drafts = drafted === 1 ? "1 draft in Gmail" : `${number(drafted)} drafts in Gmail`;
      if (sent === 0 && drafted === 0) return "No email has gone out.";
      return `${[...(sent > 0 ? [mails] : []), ...(drafted > 0 ? [drafts] : [])].join(", ")}.`;
    },
    stopped: (left) => `Stopped: ${number(left)} still to be sent.`,
  },
  stopForm: {
    title: "Stop everything until…",
    says: "Until that day, included, no email goes out: neither by itself nor from this panel.",
    day: "Until",
    stop: "Stop everything",
  },
};
