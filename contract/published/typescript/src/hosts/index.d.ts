// Generated from hosts/*.yml: do not edit.
import type { EventTable } from "../check.js";
import * as amp from "./amp.js";
import * as antigravity from "./antigravity.js";
import * as augment from "./augment.js";
import * as claudeCode from "./claude-code.js";
import * as cline from "./cline.js";
import * as codebuddy from "./codebuddy.js";
import * as codex from "./codex.js";
import * as copilotCli from "./copilot-cli.js";
import * as crush from "./crush.js";
import * as cursor from "./cursor.js";
import * as devin from "./devin.js";
import * as factoryDroid from "./factory-droid.js";
import * as geminiCli from "./gemini-cli.js";
import * as goose from "./goose.js";
import * as junie from "./junie.js";
import * as kimiCode from "./kimi-code.js";
import * as kiro from "./kiro.js";
import * as opencode from "./opencode.js";
import * as openhands from "./openhands.js";
import * as pi from "./pi.js";
import * as qwenCode from "./qwen-code.js";
import * as trae from "./trae.js";
import * as vscode from "./vscode.js";
import * as windsurf from "./windsurf.js";

export { amp, antigravity, augment, claudeCode, cline, codebuddy, codex, copilotCli, crush, cursor, devin, factoryDroid, geminiCli, goose, junie, kimiCode, kiro, opencode, openhands, pi, qwenCode, trae, vscode, windsurf };

export declare const hosts: readonly { readonly host: Host; readonly events: readonly EventTable[] }[];

/** The payloads of all hosts, by host and event. */
export interface HostEvents {
  "amp": amp.AmpEvents;
  "antigravity": antigravity.AntigravityEvents;
  "augment": augment.AugmentEvents;
  "claude-code": claudeCode.ClaudeCodeEvents;
  "cline": cline.ClineEvents;
  "codebuddy": codebuddy.CodebuddyEvents;
  "codex": codex.CodexEvents;
  "copilot-cli": copilotCli.CopilotCliEvents;
  "crush": crush.CrushEvents;
  "cursor": cursor.CursorEvents;
  "devin": devin.DevinEvents;
  "factory-droid": factoryDroid.FactoryDroidEvents;
  "gemini-cli": geminiCli.GeminiCliEvents;
  "goose": goose.GooseEvents;
  "junie": junie.JunieEvents;
  "kimi-code": kimiCode.KimiCodeEvents;
  "kiro": kiro.KiroEvents;
  "opencode": opencode.OpencodeEvents;
  "openhands": openhands.OpenhandsEvents;
  "pi": pi.PiEvents;
  "qwen-code": qwenCode.QwenCodeEvents;
  "trae": trae.TraeEvents;
  "vscode": vscode.VscodeEvents;
  "windsurf": windsurf.WindsurfEvents;
}

/** The id of a host. */
export type Host = keyof HostEvents;
