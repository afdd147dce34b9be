/** Modules that parts of the script share, by the name the build gives them, and `build`: which one it was. */
type SharedModules = { [name: string]: unknown };

const shared: SharedModules = {};
const loaded = new Map<string, unknown>();

/** Hands modules of the kernel to the parts, so that nothing is loaded twice; the build calls it. */
export function shareWithParts(modules: SharedModules): void {
  Object.assign(shared, modules);
}

/**
 * Loads a part of the script: Google evaluates every script file at every execution, but reads an HTML file only when
 * it is asked for. A part is loaded once an execution.
 *
 * @throws Error when the project has no such file, or what it holds is no part of this build.
 */
export function loadPart(name: string): unknown {
  if (!loaded.has(name)) loaded.set(name, evaluated(name));
  return loaded.get(name);
}

function evaluated(name: string): unknown {
  const html = HtmlService.createTemplateFromFile(name).getRawContent();
  const code = /<script>([\s\S]*)<\/script>/.exec(html)?.[1];
  if (code === undefined) throw new Error(`No script in ${name}.html`);
  // The code is ours: the build wrote it into a file of this project, which only the project's editors can change.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function("shared", code) as (modules: SharedModules) => unknown;
  return evaluate(shared);
}
