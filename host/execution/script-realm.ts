import { runInContext, type Context } from "node:vm";
import type { Realm } from "../meter.ts";

/** The realm of one execution, and ways to carry plain values into it. */
export type ScriptRealm = Realm & {
  /** A deep copy of plain data, made of the script's own arrays and objects. */
  copy<T>(plain: T): T;
  /** True for a Date of any realm. */
  isDate(value: unknown): value is Date;
};

const source = `({
  array: (items) => Array.prototype.slice.call(items),
  object: (plain) => Object.assign({}, plain),
  date: (epochMs) => new Date(epochMs),
  error: (message, name = "Exception") => {
    const error = new Error(message);
    Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
    return error;
  },
  parse: (json) => JSON.parse(json),
})`;

type Factory = Realm & { parse(json: string): unknown };

/** The realm of a context; to be made before any script runs there. */
export const scriptRealm = (context: Context): ScriptRealm => {
  const factory = runInContext(source, context) as Factory;
  return {
    array: (items) => factory.array(items),
    object: (plain) => factory.object(plain),
    date: (epochMs) => factory.date(epochMs),
    error: (message, name) => factory.error(message, name),
    copy: <T>(plain: T) => factory.parse(JSON.stringify(plain)) as T,
    isDate: (value): value is Date => Object.prototype.toString.call(value) === "[object Date]",
  };
};
