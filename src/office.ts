import { hostApi } from "./host-api.ts";
import { menuCommands } from "./menu-commands.ts";
import { panelApi } from "./panel-api.ts";

/** The part that only a person calls for: by the menu, the panel or the command line. */
export const office = { ...menuCommands, ...panelApi, ...hostApi };
