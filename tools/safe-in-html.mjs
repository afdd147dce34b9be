/** A script as a page may hold it: these would end the element, open a comment, or start a scriptlet of HtmlService. */
export const safeInHtml = (script) => script.replace(/<(?=\/script|!--|\?)/gi, "\\x3c");
