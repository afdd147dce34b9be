/** Thrown when a script uses something of Google's that the host does not have. */
export class NotImplemented extends Error {
  constructor(member: string) {
    super(`NotImplemented ${member}: the local host has no such member.`);
    this.name = "NotImplemented";
  }
}

/** Members that the language itself asks for; they are absent without complaint. */
const asked = new Set(["then", "toJSON", "constructor", "valueOf", "toString", "asymmetricMatch"]);

/**
 * A service object that throws {@link NotImplemented} for any member it does not have, so that a
 * script never meets a silent `undefined` where Google has a method.
 *
 * @param name The service as scripts write it; the error names the member after it.
 */
export const guarded = <T extends object>(name: string, service: T): T =>
  new Proxy(service, {
    get: (target, member): unknown => {
      if (member in target || typeof member === "symbol" || asked.has(member))
        return Reflect.get(target, member);
      throw new NotImplemented(`${name}.${member}`);
    },
    set: (_target, member) => {
      throw new TypeError(`Cannot set ${name}.${String(member)}.`);
    },
  });
