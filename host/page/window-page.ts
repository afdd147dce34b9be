/**
 * Stands for `google.script.run` and `google.script.host` in a window of the script: arguments that
 * Google's client refuses throw at once, calls go to the page around it and come back one by one.
 */
const standIn = `(() => {
  const waiting = new Map();
  let calls = 0;
  const tag = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const isPlain = (value) => {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  };
  const isLegal = (value) => {
    if (value === null || value === undefined) return true;
    if (typeof value !== "object") return ["string", "number", "boolean"].includes(typeof value);
    if (Array.isArray(value)) return value.every(isLegal);
    return tag(value) === "Object" && isPlain(value) && Object.values(value).every(isLegal);
  };
  const report = (error) => console.error("google.script.run: " + error.message);
  const runner = (onSuccess, onFailure, userObject) =>
    new Proxy({}, {
      get(_target, name) {
        if (name === "withSuccessHandler") return (next) => runner(next, onFailure, userObject);
        if (name === "withFailureHandler") return (next) => runner(onSuccess, next, userObject);
        if (name === "withUserObject") return (next) => runner(onSuccess, onFailure, next);
        return (...args) => {
          const illegal = args.findIndex((value) => !isLegal(value));
          if (illegal >= 0)
            throw new TypeError("Failed due to illegal value in property: " + illegal);
          calls += 1;
          waiting.set(calls, { onSuccess, onFailure, userObject });
          parent.postMessage({ cobralo: "call", call: calls, name: String(name), args: JSON.parse(
            JSON.stringify(args.map((value) => value ?? null))) }, "*");
        };
      },
    });
  addEventListener("message", ({ data, source }) => {
    const known = source === parent && data && data.cobralo === "answer" && waiting.get(data.call);
    if (!known) return;
    waiting.delete(data.call);
    if (data.answer.kind === "success") known.onSuccess?.(data.answer.value, known.userObject);
    else (known.onFailure ?? report)(new Error(data.answer.message), known.userObject);
  });
  const host = {
    close: () => parent.postMessage({ cobralo: "close" }, "*"),
    setHeight: () => undefined,
    setWidth: () => undefined,
    editor: { focus: () => parent.postMessage({ cobralo: "focus" }, "*") },
    origin: "",
  };
  globalThis.google = { script: { run: runner(null, null, undefined), host } };
})();`;

/** A window's page as the frame gets it: with `google.script` in front of its own scripts. */
export function windowPage(content: string): string {
  const script = `<script>${standIn}</script>`;
  const head = /<head[^>]*>/i.exec(content);
  if (head === null) return `<!doctype html><meta charset="utf-8">${script}${content}`;
  const at = head.index + head[0].length;
  return content.slice(0, at) + script + content.slice(at);
}
