// Every message from the page to the core passes this gate, in a frame the page cannot reach.
// It lets through the desk's own commands and what `capabilities/desk.json` adds; what they carry is judged by the core.
"use strict";
const COMMAND = /^[a-z][A-Za-z]{2,40}$/;
const SYSTEM = ["plugin:event|listen", "plugin:event|unlisten", "plugin:webview|set_webview_zoom"];

window.__TAURI_ISOLATION_HOOK__ = (message) => {
  const { cmd } = message;
  if (typeof cmd !== "string" || !(COMMAND.test(cmd) || SYSTEM.includes(cmd))) {
    throw new Error(`not a command of the desk: ${cmd}`);
  }
  return message;
};
