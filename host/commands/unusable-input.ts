/** Arguments or a file that cannot be worked with; the message is the one sentence that is shown. */
export class UnusableInput extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UnusableInput";
  }
}
