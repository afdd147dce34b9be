import { api, menuCommands, triggers } from "./app.ts";

declare const global: Record<string, unknown>;

global.onOpen = triggers.onOpen;
global.onInstall = triggers.onInstall;
global.onEdit = triggers.onEdit;
global.onHourlyTrigger = triggers.onHourlyTrigger;
global.menuOpenPanel = menuCommands.menuOpenPanel;
global.menuRefresh = menuCommands.menuRefresh;
global.menuPreview = menuCommands.menuPreview;
global.menuSendNow = menuCommands.menuSendNow;
global.menuStatement = menuCommands.menuStatement;
global.menuSetUp = menuCommands.menuSetUp;
global.menuSettle = menuCommands.menuSettle;
global.menuStop = menuCommands.menuStop;
global.menuDiagnose = menuCommands.menuDiagnose;
global.menuRemove = menuCommands.menuRemove;
global.apiToday = api.apiToday;
global.apiRefreshSheet = api.apiRefreshSheet;
global.apiConfirmAndSend = api.apiConfirmAndSend;
global.apiSetUp = api.apiSetUp;
global.apiInspect = api.apiInspect;
global.apiRefresh = api.apiRefresh;
global.apiReport = api.apiReport;
global.apiStatements = api.apiStatements;
global.apiStatementPdf = api.apiStatementPdf;
