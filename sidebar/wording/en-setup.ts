import type { spanishSetup } from "./es-setup.ts";

/** Words of the setup view. */
export const englishSetup: typeof spanishSetup = {
  setup: {
    title: "Setup",
    notSetUp: "Cóbralo is not set up in this workbook yet.",
    goToToday: 'Go to "Today" and set it up',
    sheet: "List of invoices:",
    noSheet: "none yet",
    otherSheets: "Another tab with invoices",
    useSheet: "Use this one",
    columns: "Columns found",
    noColumns: "No column has been recognised yet.",
    trust: {
      sure: (percent) => `sure, ${percent}%`,
      likely: (percent) => `likely, ${percent}%`,
      doubtful: (percent) => `doubtful, ${percent}%`,
    },
    inColumn: (letters, header) =>
      header === "" ? `Column ${letters}` : `Column ${letters}: "${header}"`,
    answered: "Questions answered",
    takeBack: (question) => `Undo the answer to: ${question}`,
    plan: (name) => (name === "" ? "Collection plan" : `Collection plan: ${name}`),
    followed: "in use",
    follow: "Use this plan",
    followPlan: (name) => `Use this plan: ${name}`,
    sending: "Sending",
    becomeSender: "Send from this account",
    switchOn: "Switch automatic sending on",
    switchOff: "Switch automatic sending off",
    groups: {
      identity: "Your business",
      statement: "Emails and statements",
      terms: "Terms and due dates",
      schedule: "Days and hours of sending",
      limits: "Limits of reminders",
    },
    save: "Save",
    saveOf: (label) => `Save: ${label}`,
    removeOf: (label) => `Remove: ${label}`,
    pickColour: "Pick the colour from the palette",
    choosePicture: "Choose a picture",
    logoPreview: "How the logo looks",
    logoUnreadable: "That file cannot be read as a picture. Choose another one, PNG or JPEG.",
    limits: "What this edition cannot do",
    version: (version) => `Cóbralo ${version}`,
  },
};
