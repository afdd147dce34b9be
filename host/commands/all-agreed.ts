/** What `apiSetUp` is told where the owner has agreed to everything that it asks for. */
export const allAgreed = {
  agreeOwnColumns: true,
  confirmList: true,
  waiveForewarning: true,
  claimSender: true,
  createTrigger: true,
} as const;
