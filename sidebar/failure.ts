import { cameEmpty, timedOut } from "./server.ts";

/** What went wrong with a call: `said` carries a sentence of the script's own, the others are Google's. */
export type Failure =
  | { readonly kind: "said"; readonly sentence: string }
  | {
      readonly kind:
        "accounts" | "permission" | "offline" | "slow" | "crowded" | "outdated" | "broken";
    };

const signs: readonly (readonly [RegExp, Exclude<Failure["kind"], "said">])[] = [
  // Google runs the panel as another account than the one signed in: its own message helps nobody.
  [/PERMISSION_DENIED|reading from storage|refused to connect/i, "accounts"],
  [/authori[sz]ation is required|se (necesita|requiere) (una )?autorizaci/i, "accounts"],
  [/do not have permission|required permissions|no tiene(s)? permiso/i, "permission"],
  [/NetworkError|network error|connection (failure|error)|failed to fetch|HTTP 0/i, "offline"],
  [/exceeded maximum execution time|timed? ?out|tiempo máximo/i, "slow"],
  [/too many (simultaneous|times|scripts)|rate limit|demasiad[ao]s/i, "crowded"],
  [/is not a function|function not found|no se (ha )?encontr\S* la función/i, "outdated"],
];

/** Reads from an error what a person can do about it. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!navigator.onLine) return { kind: "offline" };
  if (message === timedOut) return { kind: "slow" };
  if (message === cameEmpty) return { kind: "broken" };
  const said = sentenceIn(message);
  const found = signs.find(([sign]) => sign.test(message));
  if (found !== undefined) return { kind: found[1] };
  return said === null ? { kind: "broken" } : { kind: "said", sentence: said };
}

/** The script's own sentences begin and end as sentences do; what the engine throws does not. */
function sentenceIn(message: string): string | null {
  const text = message.replace(/^(Error|ScriptError|Exception): /, "").trim();
  if (/server error occurred|error del servidor|error en el servidor|error de servidor/i.test(text))
    return null;
  if (/^\w*(Error|Exception)\b|\n\s+at |undefined|\bnull\b|JSON/.test(text)) return null;
  return /^[\p{Lu}\d«"“¿¡].*\s.*[.!?…]$/su.test(text) ? text : null;
}

/** Whether the call may have done its work although it failed. */
export const isUncertain = ({ kind }: Failure): boolean =>
  kind === "offline" || kind === "slow" || kind === "broken";
