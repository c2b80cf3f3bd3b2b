#!/usr/bin/env bun
//= fields: tool_input.command, cwd
//= answers: {"decision":"deny","reason":?}
import { readFileSync } from 'node:fs';
interface HookInput { tool_name: string; tool_input: Record<string, unknown>; wrong_field?: string }
type Verdict = { decision: 'deny' | 'allow'; reason: string };
const event: HookInput = JSON.parse(readFileSync(0, 'utf-8')) as HookInput;
const args = event.tool_input as { command?: string };
const command: string = (args.command as string) ?? '';
const out = (v: Verdict): void => { console.log(JSON.stringify(v)); };
if (command.startsWith('git push')) out({ decision: 'deny', reason: event.cwd });
