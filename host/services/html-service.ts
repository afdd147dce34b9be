import type { Execution } from "../execution/execution.ts";
import type { HtmlPage } from "./html-page.ts";
import { guarded } from "../execution/guard.ts";

const htmlOutput = (initial: HtmlPage): object => {
  let page = initial;
  const change = (changes: Partial<HtmlPage>): object => {
    page = { ...page, ...changes };
    return output;
  };
  const output: object = guarded("HtmlOutput", {
    getContent: () => page.content,
    setContent: (content: string) => change({ content }),
    append: (content: string) => change({ content: page.content + content }),
    getTitle: () => page.title,
    setTitle: (title: string) => change({ title }),
    getWidth: () => page.width,
    setWidth: (width: number | null) => change({ width }),
    getHeight: () => page.height,
    setHeight: (height: number | null) => change({ height }),
  });
  return output;
};

type OutputLike = {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
};

/** What an HtmlOutput holds. */
export const pageOf = (output: object): HtmlPage => {
  const like = output as OutputLike;
  return {
    title: like.getTitle(),
    width: like.getWidth(),
    height: like.getHeight(),
    content: like.getContent(),
  };
};

/** HtmlService of one execution. Of templates it has only what is read without being evaluated. */
export const htmlService = (execution: Execution): object => {
  const { project, realm } = execution;
  const empty = { title: null, width: null, height: null };
  const contentOf = (name: string): string => {
    const content = project.html[name.replace(/\.html$/, "")];
    if (content === undefined) throw realm.error(`No HTML file named ${name} was found.`);
    return content;
  };
  return guarded("HtmlService", {
    createHtmlOutput: (content: unknown = "") => htmlOutput({ ...empty, content: String(content) }),
    createHtmlOutputFromFile: (name: string) => htmlOutput({ ...empty, content: contentOf(name) }),
    createTemplateFromFile: (name: string) => {
      const content = contentOf(name);
      return guarded("HtmlTemplate", { getRawContent: () => content });
    },
  });
};
