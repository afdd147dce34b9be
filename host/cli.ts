import { runLocal } from "./commands/local.ts";

process.exitCode = await runLocal(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd());
