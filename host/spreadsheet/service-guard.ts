import { NotImplemented } from "../execution/guard.ts";

const targets = new WeakMap<object, object>();

/** Names that JavaScript itself asks for; a service has none of them. */
const silent = new Set(["then", "toJSON", "constructor", "valueOf", "inspect", "asymmetricMatch"]);

function isMethod(target: object, name: string): boolean {
  let prototype: unknown = Object.getPrototypeOf(target);
  while (prototype !== null && prototype !== Object.prototype) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof property?.value === "function") return name !== "constructor";
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/**
 * The face a service object shows to the script: its methods and nothing else. Whatever Google may
 * have and the host has not throws, so that it cannot pass unseen as undefined.
 *
 * @param constants Enums and other plain members beside the methods.
 */
export function guard<T extends object>(
  service: string,
  target: T,
  constants: { readonly [name: string]: unknown } = {},
): T {
  const face: T = new Proxy(target, {
    get(_target, name) {
      if (typeof name === "symbol") return undefined;
      if (name === "toString") return () => service;
      if (Object.hasOwn(constants, name)) return constants[name];
      if (isMethod(target, name)) return methodOf(target, name, face);
      if (silent.has(name)) return undefined;
      throw new NotImplemented(`${service}.${name}`);
    },
    set(_target, name) {
      throw new NotImplemented(`${service}.${String(name)}`);
    },
  });
  targets.set(face, target);
  return face;
}

function methodOf(target: object, name: string, face: object): unknown {
  const method = Reflect.get(target, name) as (...given: unknown[]) => unknown;
  return (...given: unknown[]) => {
    const answer: unknown = Reflect.apply(method, target, given);
    return answer === target ? face : answer;
  };
}

/** The service object behind a face that the script handed back, when it is of that class. */
export function behind<T>(kind: abstract new (...given: never[]) => T, face: unknown): T | null {
  if (typeof face !== "object" || face === null) return null;
  const target = targets.get(face);
  return target instanceof kind ? target : null;
}
