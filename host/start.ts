import { civilText } from "./page/civil-text.ts";
import { servePage } from "./page/page-server.ts";
import { startOptions } from "./start-options.ts";

const options = startOptions(process.argv.slice(2));
if ("refused" in options) {
  console.error(options.refused);
  process.exitCode = 2;
} else {
  const today = civilText(Date.now(), "Europe/Madrid").day;
  const page = await servePage({
    port: options.port,
    program: new URL("page/desk-thread.mjs", import.meta.url),
    day: options.today ?? today,
  });
  console.log(`Cóbralo: ${page.address}`);
  const end = () => {
    void page.close().then(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
