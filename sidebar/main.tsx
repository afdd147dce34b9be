import { render } from "preact";
import { Panel } from "./panel.tsx";
import { server } from "./server.ts";

const place = document.getElementById("panel");
if (place !== null) render(<Panel server={server} />, place);
