/** The part that a firing with something to do needs: reading, deciding, writing letters, and telling of it. */
export { reminding } from "./collections/run-reminders.ts";
