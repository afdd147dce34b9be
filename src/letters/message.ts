/** A file that goes with a message; `base64` is standard base64 without line breaks. */
export type Attachment = {
  readonly fileName: string;
  readonly mimeType: string;
  readonly base64: string;
  /** Set for a picture shown inside the HTML body as `cid:`. */
  readonly contentId: string | null;
};

/** The thread a message continues: identical subject, and the Message-IDs before it, oldest first. */
export type ThreadRef = {
  readonly threadId: string;
  readonly subject: string;
  readonly messageIds: readonly string[];
};

/** A mail before it becomes MIME. Addresses are bare and valid. */
export type Message = {
  readonly fromName: string;
  readonly fromAddress: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  readonly thread: ThreadRef | null;
  /** Value of X-Cobralo-Key, by which a mail of ours is known again. */
  readonly key: string;
};
