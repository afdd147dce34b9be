/** A page as the host's windows show it. */
export type HtmlPage = {
  readonly title: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly content: string;
};
