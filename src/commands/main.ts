import { RIBBON, RIBBON_COMMANDS, type RibbonCommand } from "../app/session/ribbon";
import { openSession } from "../app/session/store";
import { loadedOffice } from "../excel/office";
import { sessionPorts } from "../excel/session-ports";
import { tell } from "./tell";

async function run(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  const store = openSession(sessionPorts(loadedOffice()));
  await RIBBON[command](store);
  const { notice } = store.session();
  if (notice?.tone === "refused") await tell(notice.message);
  event.completed();
}

await Office.onReady();
for (const command of RIBBON_COMMANDS) Office.actions.associate(command, (event: Office.AddinCommands.Event) => void run(command, event));
