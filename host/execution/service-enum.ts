/** A constant of a service enum: it prints as its name. */
export type EnumConstant = {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumConstant): number;
};

const constant = (name: string, ordinal: number): EnumConstant =>
  Object.freeze({
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other: EnumConstant) => ordinal - other.ordinal(),
  });

/** A service enum by the names of its constants, in Google's order. */
export const serviceEnum = <Name extends string>(
  names: readonly Name[],
): { readonly [key in Name]: EnumConstant } =>
  Object.freeze(
    Object.fromEntries(names.map((name, ordinal) => [name, constant(name, ordinal)])),
  ) as { readonly [key in Name]: EnumConstant };
