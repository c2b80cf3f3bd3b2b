"""The hook events of Claude Code.

Generated from hosts/claude-code.yml: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

from .._check import Event, checked, find_event, fits, unknown_event, whole

HOST: Final = "claude-code"

EVENTS: Final[tuple[Event, ...]] = (
    Event("PreToolUse", (), "tool.start", "1.0.38", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreToolUse",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("mcp_server", 16, (("name", 1025), ("source", 1025))))),
    Event("PostToolUse", (), "tool.end", "1.0.38", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUse",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_response", 1536), ("tool_use_id", 1025), ("duration_ms", 2), ("mcp_server", 16, (("name", 1025), ("source", 1025))))),
    Event("PostToolUseFailure", (), "tool.fail", "", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolUseFailure",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("error", 1025), ("is_interrupt", 8), ("duration_ms", 2), ("mcp_server", 16, (("name", 1025), ("source", 1025))))),
    Event("PostToolBatch", (), "tool.batch", "", "turn", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostToolBatch",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("tool_calls", 1152, (("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("tool_response", 129))))),
    Event("Notification", (), "agent.notify", "1.0.38", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Notification",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("message", 1025), ("title", 1), ("notification_type", 1025))),
    Event("UserPromptSubmit", (), "prompt.submit", "1.0.54", "prompt", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptSubmit",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("prompt", 1025), ("source", 1), ("session_title", 1))),
    Event("UserPromptExpansion", (), "prompt.expand", "", "prompt", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("UserPromptExpansion",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("expansion_type", 1025), ("command_name", 1025), ("command_args", 1025), ("command_source", 1), ("prompt", 1025))),
    Event("SessionStart", (), "session.start", "1.0.62", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionStart",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("source", 1025), ("model", 1), ("session_title", 1), ("seconds_since_last_response", 4), ("context_tokens", 2), ("prompt_cache_likely_expired", 8), ("estimated_cache_write_usd", 4))),
    Event("SessionEnd", (), "session.end", "1.0.85", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SessionEnd",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("reason", 1025))),
    Event("Stop", (), "agent.stop", "1.0.38", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Stop",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("stop_hook_active", 1032), ("last_assistant_message", 1), ("background_tasks", 128, (("id", 1025), ("type", 1025), ("status", 1025), ("description", 1025), ("command", 1), ("agent_type", 1), ("server", 1), ("tool", 1), ("name", 1))), ("session_crons", 128, (("id", 1025), ("schedule", 1025), ("recurring", 1032), ("prompt", 1025))))),
    Event("StopFailure", (), "agent.fail", "2.1.78", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("StopFailure",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("error", 1025), ("error_details", 1), ("last_assistant_message", 1))),
    Event("SubagentStart", (), "subagent.start", "2.0.43", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStart",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1025), ("agent_type", 1025), ("scratchpad_dir", 1))),
    Event("SubagentStop", (), "subagent.stop", "1.0.41", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("SubagentStop",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1025), ("agent_type", 1025), ("scratchpad_dir", 1), ("agent_transcript_path", 1025), ("stop_hook_active", 1032), ("last_assistant_message", 1), ("background_tasks", 128, (("id", 1025), ("type", 1025), ("status", 1025), ("description", 1025), ("command", 1), ("agent_type", 1), ("server", 1), ("tool", 1), ("name", 1))), ("session_crons", 128, (("id", 1025), ("schedule", 1025), ("recurring", 1032), ("prompt", 1025))))),
    Event("PreCompact", (), "compact.start", "1.0.48", "compact", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreCompact",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("trigger", 1025), ("custom_instructions", 1281))),
    Event("PostCompact", (), "compact.end", "2.1.76", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostCompact",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("trigger", 1025), ("compact_summary", 1025))),
    Event("PreModelSwitch", (), "model.switch", "2.1.251", "switch", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PreModelSwitch",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("from_model", 1025), ("to_model", 1025), ("requested_model", 1281), ("source", 1025), ("context_tokens", 1026), ("prompt_cache_warm", 1032), ("cache_ttl", 1025), ("estimated_cache_write_usd", 1028), ("pricing", 1025))),
    Event("PostModelSwitch", (), "model.switched", "2.1.251", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PostModelSwitch",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("from_model", 1025), ("to_model", 1025), ("requested_model", 1281), ("source", 1025), ("context_tokens", 1026), ("prompt_cache_warm", 1032), ("cache_ttl", 1025), ("estimated_cache_write_usd", 1028), ("pricing", 1025))),
    Event("PermissionRequest", (), "tool.permission", "2.0.45", "tool", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionRequest",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("tool_name", 1025), ("tool_input", 1040), ("permission_suggestions", 128, (("type", 1025), ("rules", 128), ("behavior", 1), ("mode", 1), ("directories", 64), ("destination", 1025))), ("mcp_server", 16, (("name", 1025), ("source", 1025))))),
    Event("PermissionDenied", (), "tool.denied", "2.1.89", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("PermissionDenied",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("tool_name", 1025), ("tool_input", 1040), ("tool_use_id", 1025), ("reason", 1025), ("mcp_server", 16, (("name", 1025), ("source", 1025))))),
    Event("Setup", (), "session.setup", "2.1.10", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Setup",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("trigger", 1025))),
    Event("TeammateIdle", (), "teammate.idle", "2.1.33", "stop", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TeammateIdle",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("teammate_name", 1025), ("team_name", 1))),
    Event("TaskCreated", (), "task.create", "2.1.84", "task", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TaskCreated",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("task_id", 1025), ("task_subject", 1025), ("task_description", 1), ("teammate_name", 1), ("team_name", 1))),
    Event("TaskCompleted", (), "task.complete", "2.1.33", "task", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("TaskCompleted",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("task_id", 1025), ("task_subject", 1025), ("task_description", 1), ("teammate_name", 1), ("team_name", 1))),
    Event("Elicitation", (), "elicit.ask", "2.1.76", "elicitation", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("Elicitation",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("mcp_server_name", 1025), ("message", 1025), ("mode", 1), ("url", 1), ("elicitation_id", 1), ("requested_schema", 16))),
    Event("ElicitationResult", (), "elicit.answer", "2.1.76", "elicitation", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("ElicitationResult",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("mcp_server_name", 1025), ("action", 1025), ("content", 16), ("mode", 1), ("elicitation_id", 1))),
    Event("ConfigChange", (), "config.change", "2.1.49", "config", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("ConfigChange",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("source", 1025), ("file_path", 1))),
    Event("WorktreeCreate", (), "worktree.create", "2.1.50", "worktree", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("WorktreeCreate",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("name", 1025))),
    Event("WorktreeRemove", (), "worktree.remove", "2.1.50", "worktree", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("WorktreeRemove",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("worktree_path", 1025))),
    Event("InstructionsLoaded", (), "instructions.load", "2.1.69", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("InstructionsLoaded",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("file_path", 1025), ("memory_type", 1025), ("load_reason", 1025), ("globs", 64), ("trigger_file_path", 1), ("parent_file_path", 1))),
    Event("CwdChanged", (), "cwd.change", "2.1.83", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("CwdChanged",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("old_cwd", 1025), ("new_cwd", 1025))),
    Event("FileChanged", (), "file.change", "2.1.83", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("FileChanged",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("file_path", 1025), ("event", 1025))),
    Event("DirectoryAdded", (), "directory.add", "2.1.219", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("DirectoryAdded",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("directory", 1025), ("source", 1025))),
    Event("MessageDisplay", (), "message.display", "2.1.152", "", "hook_event_name",
          (("session_id", 1025), ("transcript_path", 1025), ("cwd", 1025), ("hook_event_name", 1025, (), ("MessageDisplay",)), ("prompt_id", 1), ("permission_mode", 1), ("effort", 16, (("level", 1025),)), ("agent_id", 1), ("agent_type", 1), ("scratchpad_dir", 1), ("turn_id", 1025), ("message_id", 1025), ("index", 1026), ("final", 1032), ("delta", 1025))),
)


class EventName(StrEnum):
    """The events by the names of their types."""

    #: The arguments of a tool call are complete; before any permission check and in every permission mode.
    #: Canonical type: tool.start.
    #: Since 1.0.38.
    #: A refusal stops: tool.
    PRE_TOOL_USE = "PreToolUse"
    #: A tool call has succeeded.
    #: Canonical type: tool.end.
    #: Since 1.0.38.
    #: Nothing can be refused.
    POST_TOOL_USE = "PostToolUse"
    #: A tool call was started and failed, a shell command that did not end with 0 among them.
    #: Canonical type: tool.fail.
    #: Nothing can be refused.
    POST_TOOL_USE_FAILURE = "PostToolUseFailure"
    #: All calls of one group are done; the model has not been called yet.
    #: Canonical type: tool.batch.
    #: A refusal stops: turn.
    POST_TOOL_BATCH = "PostToolBatch"
    #: The agent wants the user's attention; what a hook answers is not read.
    #: Canonical type: agent.notify.
    #: Since 1.0.38.
    #: Nothing can be refused.
    NOTIFICATION = "Notification"
    #: A prompt is about to reach the model, typed by the user or sent by a schedule, a loop or a background agent.
    #: Canonical type: prompt.submit.
    #: Since 1.0.54.
    #: A refusal stops: prompt.
    USER_PROMPT_SUBMIT = "UserPromptSubmit"
    #: A typed slash command or MCP prompt is about to be expanded.
    #: Canonical type: prompt.expand.
    #: A refusal stops: prompt.
    USER_PROMPT_EXPANSION = "UserPromptExpansion"
    #: A session begins, is resumed, cleared, compacted or forked.
    #: Canonical type: session.start.
    #: Since 1.0.62.
    #: Nothing can be refused.
    SESSION_START = "SessionStart"
    #: The session is over; what a hook answers is not read.
    #: Canonical type: session.end.
    #: Since 1.0.85.
    #: Nothing can be refused.
    SESSION_END = "SessionEnd"
    #: The main agent has finished a response.
    #: Canonical type: agent.stop.
    #: Since 1.0.38.
    #: A refusal stops: stop.
    STOP = "Stop"
    #: A turn has ended with an error of the model's service; what a hook answers is not read.
    #: Canonical type: agent.fail.
    #: Since 2.1.78.
    #: Nothing can be refused.
    STOP_FAILURE = "StopFailure"
    #: A sub-agent begins or is resumed, or a teammate takes up a message.
    #: Canonical type: subagent.start.
    #: Since 2.0.43.
    #: Nothing can be refused.
    SUBAGENT_START = "SubagentStart"
    #: A sub-agent is about to end; the transcript path is the parent's.
    #: Canonical type: subagent.stop.
    #: Since 1.0.41.
    #: A refusal stops: stop.
    SUBAGENT_STOP = "SubagentStop"
    #: Before the conversation is compacted.
    #: Canonical type: compact.start.
    #: Since 1.0.48.
    #: A refusal stops: compact.
    PRE_COMPACT = "PreCompact"
    #: The conversation was compacted; what a hook answers is not read.
    #: Canonical type: compact.end.
    #: Since 2.1.76.
    #: Nothing can be refused.
    POST_COMPACT = "PostCompact"
    #: Somebody asked for another model; automatic fallback does not come here. A hook that times out stops the switch.
    #: Canonical type: model.switch.
    #: Since 2.1.251.
    #: A refusal stops: switch.
    PRE_MODEL_SWITCH = "PreModelSwitch"
    #: Another model is in use.
    #: Canonical type: model.switched.
    #: Since 2.1.251.
    #: Nothing can be refused.
    POST_MODEL_SWITCH = "PostModelSwitch"
    #: The host is about to ask the user for approval, or to refuse because nobody can be asked.
    #: Canonical type: tool.permission.
    #: Since 2.0.45.
    #: A refusal stops: tool.
    PERMISSION_REQUEST = "PermissionRequest"
    #: The classifier of auto mode has refused a call.
    #: Canonical type: tool.denied.
    #: Since 2.1.89.
    #: Nothing can be refused.
    PERMISSION_DENIED = "PermissionDenied"
    #: The agent was started to set up or maintain a project; what a hook answers is not read.
    #: Canonical type: session.setup.
    #: Since 2.1.10.
    #: Nothing can be refused.
    SETUP = "Setup"
    #: A teammate is about to go idle.
    #: Canonical type: teammate.idle.
    #: Since 2.1.33.
    #: A refusal stops: stop.
    TEAMMATE_IDLE = "TeammateIdle"
    #: A task was put on the list; a refusal takes it off again.
    #: Canonical type: task.create.
    #: Since 2.1.84.
    #: A refusal stops: task.
    TASK_CREATED = "TaskCreated"
    #: A task is about to be marked as done.
    #: Canonical type: task.complete.
    #: Since 2.1.33.
    #: A refusal stops: task.
    TASK_COMPLETED = "TaskCompleted"
    #: An MCP server asks the user for input.
    #: Canonical type: elicit.ask.
    #: Since 2.1.76.
    #: A refusal stops: elicitation.
    ELICITATION = "Elicitation"
    #: The user has answered an MCP server, which has not seen it yet; not fired where a hook gave the answer.
    #: Canonical type: elicit.answer.
    #: Since 2.1.76.
    #: A refusal stops: elicitation.
    ELICITATION_RESULT = "ElicitationResult"
    #: A settings file or a skill has changed; a refusal keeps the old settings and shows no reason. Managed settings cannot be refused.
    #: Canonical type: config.change.
    #: Since 2.1.49.
    #: A refusal stops: config.
    CONFIG_CHANGE = "ConfigChange"
    #: A worktree is wanted, and the hook has to make it and print its path. Any other exit code than 0 fails the creation, and so does silence.
    #: Canonical type: worktree.create.
    #: Since 2.1.50.
    #: A refusal stops: worktree.
    WORKTREE_CREATE = "WorktreeCreate"
    #: A worktree that a hook made is to be removed by the hook. Any other exit code than 0 is a failure while the folder is still there.
    #: Canonical type: worktree.remove.
    #: Since 2.1.50.
    #: A refusal stops: worktree.
    WORKTREE_REMOVE = "WorktreeRemove"
    #: An instruction file was read; what a hook answers is not read.
    #: Canonical type: instructions.load.
    #: Since 2.1.69.
    #: Nothing can be refused.
    INSTRUCTIONS_LOADED = "InstructionsLoaded"
    #: A cd in the main conversation's shell has changed the working folder.
    #: Canonical type: cwd.change.
    #: Since 2.1.83.
    #: Nothing can be refused.
    CWD_CHANGED = "CwdChanged"
    #: A watched file has changed, whoever changed it. The matcher names the files that are watched.
    #: Canonical type: file.change.
    #: Since 2.1.83.
    #: Nothing can be refused.
    FILE_CHANGED = "FileChanged"
    #: A further folder was added in the middle of a session.
    #: Canonical type: directory.add.
    #: Since 2.1.219.
    #: Nothing can be refused.
    DIRECTORY_ADDED = "DirectoryAdded"
    #: Text of the agent is about to be shown; with -p the whole text in one call.
    #: Canonical type: message.display.
    #: Since 2.1.152.
    #: Nothing can be refused.
    MESSAGE_DISPLAY = "MessageDisplay"


class PreToolUseEffortValue(TypedDict):
    """effort of PreToolUseDict."""

    level: str


class PreToolUseMcpServerValue(TypedDict):
    """mcp_server of PreToolUseDict."""

    name: str
    source: str


class PreToolUseDict(TypedDict):
    """The arguments of a tool call are complete; before any permission check and in every permission mode."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PreToolUseEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    mcp_server: NotRequired[PreToolUseMcpServerValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PreToolUse:
    """The arguments of a tool call are complete; before any permission check and in every permission mode.

    Canonical type: tool.start.
    Since 1.0.38.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PreToolUse"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreToolUse"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PreToolUseEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    mcp_server: PreToolUseMcpServerValue | None
    """for MCP tools, since 2.1.274; trust the source and not the name"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[0], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            mcp_server=checked_payload.get("mcp_server"),
            json=checked_payload,
        )


def is_pre_tool_use(payload: object) -> TypeGuard[PreToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[0].fields, payload)


class PostToolUseEffortValue(TypedDict):
    """effort of PostToolUseDict."""

    level: str


class PostToolUseMcpServerValue(TypedDict):
    """mcp_server of PostToolUseDict."""

    name: str
    source: str


class PostToolUseDict(TypedDict):
    """A tool call has succeeded."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PostToolUseEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    tool_use_id: str
    duration_ms: NotRequired[int]
    mcp_server: NotRequired[PostToolUseMcpServerValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUse:
    """A tool call has succeeded.

    Canonical type: tool.end.
    Since 1.0.38.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUse"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUse"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PostToolUseEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_response: Any
    """the tool's structured answer"""
    tool_use_id: str
    duration_ms: int | None
    """since 2.1.119"""
    mcp_server: PostToolUseMcpServerValue | None
    """for MCP tools, since 2.1.274"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUse:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[1], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_response=checked_payload["tool_response"],
            tool_use_id=checked_payload["tool_use_id"],
            duration_ms=whole(checked_payload.get("duration_ms")),
            mcp_server=checked_payload.get("mcp_server"),
            json=checked_payload,
        )


def is_post_tool_use(payload: object) -> TypeGuard[PostToolUseDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[1].fields, payload)


class PostToolUseFailureEffortValue(TypedDict):
    """effort of PostToolUseFailureDict."""

    level: str


class PostToolUseFailureMcpServerValue(TypedDict):
    """mcp_server of PostToolUseFailureDict."""

    name: str
    source: str


class PostToolUseFailureDict(TypedDict):
    """A tool call was started and failed, a shell command that did not end with 0 among them."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUseFailure"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PostToolUseFailureEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    error: str
    is_interrupt: NotRequired[bool]
    duration_ms: NotRequired[int]
    mcp_server: NotRequired[PostToolUseFailureMcpServerValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolUseFailure:
    """A tool call was started and failed, a shell command that did not end with 0 among them.

    Canonical type: tool.fail.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolUseFailure"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolUseFailure"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PostToolUseFailureEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    error: str
    """for shell tools the first line is Exit code N"""
    is_interrupt: bool | None
    duration_ms: int | None
    """since 2.1.119"""
    mcp_server: PostToolUseFailureMcpServerValue | None
    """for MCP tools, since 2.1.274"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolUseFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[2], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            error=checked_payload["error"],
            is_interrupt=checked_payload.get("is_interrupt"),
            duration_ms=whole(checked_payload.get("duration_ms")),
            mcp_server=checked_payload.get("mcp_server"),
            json=checked_payload,
        )


def is_post_tool_use_failure(payload: object) -> TypeGuard[PostToolUseFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[2].fields, payload)


class PostToolBatchEffortValue(TypedDict):
    """effort of PostToolBatchDict."""

    level: str


class PostToolBatchToolCallsValue(TypedDict):
    """tool_calls of PostToolBatchDict."""

    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    tool_response: NotRequired[str | list[dict[str, Any]]]


class PostToolBatchDict(TypedDict):
    """All calls of one group are done; the model has not been called yet."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolBatch"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PostToolBatchEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    tool_calls: list[PostToolBatchToolCallsValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PostToolBatch:
    """All calls of one group are done; the model has not been called yet.

    Canonical type: tool.batch.
    A refusal stops: turn.
    """

    NATIVE_NAME: ClassVar[str] = "PostToolBatch"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostToolBatch"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PostToolBatchEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    tool_calls: list[PostToolBatchToolCallsValue]
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostToolBatch:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[3], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            tool_calls=checked_payload["tool_calls"],
            json=checked_payload,
        )


def is_post_tool_batch(payload: object) -> TypeGuard[PostToolBatchDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[3].fields, payload)


class NotificationEffortValue(TypedDict):
    """effort of NotificationDict."""

    level: str


class NotificationDict(TypedDict):
    """The agent wants the user's attention; what a hook answers is not read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[NotificationEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    message: str
    title: NotRequired[str]
    notification_type: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """The agent wants the user's attention; what a hook answers is not read.

    Canonical type: agent.notify.
    Since 1.0.38.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Notification"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Notification"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: NotificationEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    message: str
    title: str | None
    notification_type: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Notification:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[4], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            message=checked_payload["message"],
            title=checked_payload.get("title"),
            notification_type=checked_payload["notification_type"],
            json=checked_payload,
        )


def is_notification(payload: object) -> TypeGuard[NotificationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[4].fields, payload)


class UserPromptSubmitEffortValue(TypedDict):
    """effort of UserPromptSubmitDict."""

    level: str


class UserPromptSubmitDict(TypedDict):
    """A prompt is about to reach the model, typed by the user or sent by a schedule, a loop or a background agent."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[UserPromptSubmitEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    prompt: str
    source: NotRequired[str]
    session_title: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptSubmit:
    """A prompt is about to reach the model, typed by the user or sent by a schedule, a loop or a background agent.

    Canonical type: prompt.submit.
    Since 1.0.54.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptSubmit"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptSubmit"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: UserPromptSubmitEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    prompt: str
    source: str | None
    session_title: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptSubmit:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[5], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            prompt=checked_payload["prompt"],
            source=checked_payload.get("source"),
            session_title=checked_payload.get("session_title"),
            json=checked_payload,
        )


def is_user_prompt_submit(payload: object) -> TypeGuard[UserPromptSubmitDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[5].fields, payload)


class UserPromptExpansionEffortValue(TypedDict):
    """effort of UserPromptExpansionDict."""

    level: str


class UserPromptExpansionDict(TypedDict):
    """A typed slash command or MCP prompt is about to be expanded."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptExpansion"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[UserPromptExpansionEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    expansion_type: str
    command_name: str
    command_args: str
    command_source: NotRequired[str]
    prompt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UserPromptExpansion:
    """A typed slash command or MCP prompt is about to be expanded.

    Canonical type: prompt.expand.
    A refusal stops: prompt.
    """

    NATIVE_NAME: ClassVar[str] = "UserPromptExpansion"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["UserPromptExpansion"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: UserPromptExpansionEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    expansion_type: str
    command_name: str
    command_args: str
    command_source: str | None
    prompt: str
    """what was typed"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> UserPromptExpansion:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[6], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            expansion_type=checked_payload["expansion_type"],
            command_name=checked_payload["command_name"],
            command_args=checked_payload["command_args"],
            command_source=checked_payload.get("command_source"),
            prompt=checked_payload["prompt"],
            json=checked_payload,
        )


def is_user_prompt_expansion(payload: object) -> TypeGuard[UserPromptExpansionDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[6].fields, payload)


class SessionStartEffortValue(TypedDict):
    """effort of SessionStartDict."""

    level: str


class SessionStartDict(TypedDict):
    """A session begins, is resumed, cleared, compacted or forked."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[SessionStartEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    source: str
    model: NotRequired[str]
    session_title: NotRequired[str]
    seconds_since_last_response: NotRequired[float]
    context_tokens: NotRequired[int]
    prompt_cache_likely_expired: NotRequired[bool]
    estimated_cache_write_usd: NotRequired[float]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionStart:
    """A session begins, is resumed, cleared, compacted or forked.

    Canonical type: session.start.
    Since 1.0.62.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionStart"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionStart"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: SessionStartEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    source: str
    model: str | None
    session_title: str | None
    seconds_since_last_response: float | None
    """on resume and fork, since 2.1.251"""
    context_tokens: int | None
    """on resume and fork, since 2.1.251"""
    prompt_cache_likely_expired: bool | None
    """on resume and fork, since 2.1.251"""
    estimated_cache_write_usd: float | None
    """on resume and fork, since 2.1.251"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[7], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            source=checked_payload["source"],
            model=checked_payload.get("model"),
            session_title=checked_payload.get("session_title"),
            seconds_since_last_response=checked_payload.get("seconds_since_last_response"),
            context_tokens=whole(checked_payload.get("context_tokens")),
            prompt_cache_likely_expired=checked_payload.get("prompt_cache_likely_expired"),
            estimated_cache_write_usd=checked_payload.get("estimated_cache_write_usd"),
            json=checked_payload,
        )


def is_session_start(payload: object) -> TypeGuard[SessionStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[7].fields, payload)


class SessionEndEffortValue(TypedDict):
    """effort of SessionEndDict."""

    level: str


class SessionEndDict(TypedDict):
    """The session is over; what a hook answers is not read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[SessionEndEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionEnd:
    """The session is over; what a hook answers is not read.

    Canonical type: session.end.
    Since 1.0.85.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SessionEnd"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SessionEnd"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: SessionEndEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    reason: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SessionEnd:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[8], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            reason=checked_payload["reason"],
            json=checked_payload,
        )


def is_session_end(payload: object) -> TypeGuard[SessionEndDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[8].fields, payload)


class StopEffortValue(TypedDict):
    """effort of StopDict."""

    level: str


class StopBackgroundTasksValue(TypedDict):
    """background_tasks of StopDict."""

    id: str
    type: str
    status: str
    description: str
    command: NotRequired[str]
    agent_type: NotRequired[str]
    server: NotRequired[str]
    tool: NotRequired[str]
    name: NotRequired[str]


class StopSessionCronsValue(TypedDict):
    """session_crons of StopDict."""

    id: str
    schedule: str
    recurring: bool
    prompt: str


class StopDict(TypedDict):
    """The main agent has finished a response."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Stop"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[StopEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    stop_hook_active: bool
    last_assistant_message: NotRequired[str]
    background_tasks: NotRequired[list[StopBackgroundTasksValue]]
    session_crons: NotRequired[list[StopSessionCronsValue]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """The main agent has finished a response.

    Canonical type: agent.stop.
    Since 1.0.38.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "Stop"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Stop"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: StopEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    stop_hook_active: bool
    last_assistant_message: str | None
    """since 2.1.47"""
    background_tasks: list[StopBackgroundTasksValue] | None
    """since 2.1.145"""
    session_crons: list[StopSessionCronsValue] | None
    """since 2.1.145"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Stop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[9], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload.get("last_assistant_message"),
            background_tasks=checked_payload.get("background_tasks"),
            session_crons=checked_payload.get("session_crons"),
            json=checked_payload,
        )


def is_stop(payload: object) -> TypeGuard[StopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[9].fields, payload)


class StopFailureEffortValue(TypedDict):
    """effort of StopFailureDict."""

    level: str


class StopFailureDict(TypedDict):
    """A turn has ended with an error of the model's service; what a hook answers is not read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["StopFailure"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[StopFailureEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    error: str
    error_details: NotRequired[str]
    last_assistant_message: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class StopFailure:
    """A turn has ended with an error of the model's service; what a hook answers is not read.

    Canonical type: agent.fail.
    Since 2.1.78.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "StopFailure"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["StopFailure"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: StopFailureEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    error: str
    error_details: str | None
    last_assistant_message: str | None
    """the error's text"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> StopFailure:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[10], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            error=checked_payload["error"],
            error_details=checked_payload.get("error_details"),
            last_assistant_message=checked_payload.get("last_assistant_message"),
            json=checked_payload,
        )


def is_stop_failure(payload: object) -> TypeGuard[StopFailureDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[10].fields, payload)


class SubagentStartEffortValue(TypedDict):
    """effort of SubagentStartDict."""

    level: str


class SubagentStartDict(TypedDict):
    """A sub-agent begins or is resumed, or a teammate takes up a message."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[SubagentStartEffortValue]
    agent_id: str
    agent_type: str
    scratchpad_dir: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStart:
    """A sub-agent begins or is resumed, or a teammate takes up a message.

    Canonical type: subagent.start.
    Since 2.0.43.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStart"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStart"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: SubagentStartEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str
    agent_type: str
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStart:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[11], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload["agent_id"],
            agent_type=checked_payload["agent_type"],
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            json=checked_payload,
        )


def is_subagent_start(payload: object) -> TypeGuard[SubagentStartDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[11].fields, payload)


class SubagentStopEffortValue(TypedDict):
    """effort of SubagentStopDict."""

    level: str


class SubagentStopBackgroundTasksValue(TypedDict):
    """background_tasks of SubagentStopDict."""

    id: str
    type: str
    status: str
    description: str
    command: NotRequired[str]
    agent_type: NotRequired[str]
    server: NotRequired[str]
    tool: NotRequired[str]
    name: NotRequired[str]


class SubagentStopSessionCronsValue(TypedDict):
    """session_crons of SubagentStopDict."""

    id: str
    schedule: str
    recurring: bool
    prompt: str


class SubagentStopDict(TypedDict):
    """A sub-agent is about to end; the transcript path is the parent's."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[SubagentStopEffortValue]
    agent_id: str
    agent_type: str
    scratchpad_dir: NotRequired[str]
    agent_transcript_path: str
    stop_hook_active: bool
    last_assistant_message: NotRequired[str]
    background_tasks: NotRequired[list[SubagentStopBackgroundTasksValue]]
    session_crons: NotRequired[list[SubagentStopSessionCronsValue]]


@dataclass(frozen=True, kw_only=True, slots=True)
class SubagentStop:
    """A sub-agent is about to end; the transcript path is the parent's.

    Canonical type: subagent.stop.
    Since 1.0.41.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "SubagentStop"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["SubagentStop"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: SubagentStopEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str
    agent_type: str
    """may be empty"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    agent_transcript_path: str
    stop_hook_active: bool
    last_assistant_message: str | None
    """since 2.1.47"""
    background_tasks: list[SubagentStopBackgroundTasksValue] | None
    """since 2.1.145"""
    session_crons: list[SubagentStopSessionCronsValue] | None
    """since 2.1.145"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> SubagentStop:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[12], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload["agent_id"],
            agent_type=checked_payload["agent_type"],
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            agent_transcript_path=checked_payload["agent_transcript_path"],
            stop_hook_active=checked_payload["stop_hook_active"],
            last_assistant_message=checked_payload.get("last_assistant_message"),
            background_tasks=checked_payload.get("background_tasks"),
            session_crons=checked_payload.get("session_crons"),
            json=checked_payload,
        )


def is_subagent_stop(payload: object) -> TypeGuard[SubagentStopDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[12].fields, payload)


class PreCompactEffortValue(TypedDict):
    """effort of PreCompactDict."""

    level: str


class PreCompactDict(TypedDict):
    """Before the conversation is compacted."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PreCompactEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    trigger: str
    custom_instructions: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PreCompact:
    """Before the conversation is compacted.

    Canonical type: compact.start.
    Since 1.0.48.
    A refusal stops: compact.
    """

    NATIVE_NAME: ClassVar[str] = "PreCompact"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreCompact"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PreCompactEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    trigger: str
    custom_instructions: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[13], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            trigger=checked_payload["trigger"],
            custom_instructions=checked_payload["custom_instructions"],
            json=checked_payload,
        )


def is_pre_compact(payload: object) -> TypeGuard[PreCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[13].fields, payload)


class PostCompactEffortValue(TypedDict):
    """effort of PostCompactDict."""

    level: str


class PostCompactDict(TypedDict):
    """The conversation was compacted; what a hook answers is not read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostCompact"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PostCompactEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    trigger: str
    compact_summary: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostCompact:
    """The conversation was compacted; what a hook answers is not read.

    Canonical type: compact.end.
    Since 2.1.76.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostCompact"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostCompact"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PostCompactEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    trigger: str
    compact_summary: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostCompact:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[14], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            trigger=checked_payload["trigger"],
            compact_summary=checked_payload["compact_summary"],
            json=checked_payload,
        )


def is_post_compact(payload: object) -> TypeGuard[PostCompactDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[14].fields, payload)


class PreModelSwitchEffortValue(TypedDict):
    """effort of PreModelSwitchDict."""

    level: str


class PreModelSwitchDict(TypedDict):
    """Somebody asked for another model; automatic fallback does not come here. A hook that times out stops the switch."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreModelSwitch"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PreModelSwitchEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    from_model: str
    to_model: str
    requested_model: str | None
    source: str
    context_tokens: int
    prompt_cache_warm: bool
    cache_ttl: str
    estimated_cache_write_usd: float
    pricing: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PreModelSwitch:
    """Somebody asked for another model; automatic fallback does not come here. A hook that times out stops the switch.

    Canonical type: model.switch.
    Since 2.1.251.
    A refusal stops: switch.
    """

    NATIVE_NAME: ClassVar[str] = "PreModelSwitch"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PreModelSwitch"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PreModelSwitchEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    from_model: str
    to_model: str
    requested_model: str | None
    source: str
    context_tokens: int
    prompt_cache_warm: bool
    cache_ttl: str
    estimated_cache_write_usd: float
    pricing: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PreModelSwitch:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[15], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            from_model=checked_payload["from_model"],
            to_model=checked_payload["to_model"],
            requested_model=checked_payload["requested_model"],
            source=checked_payload["source"],
            context_tokens=whole(checked_payload["context_tokens"]),
            prompt_cache_warm=checked_payload["prompt_cache_warm"],
            cache_ttl=checked_payload["cache_ttl"],
            estimated_cache_write_usd=checked_payload["estimated_cache_write_usd"],
            pricing=checked_payload["pricing"],
            json=checked_payload,
        )


def is_pre_model_switch(payload: object) -> TypeGuard[PreModelSwitchDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[15].fields, payload)


class PostModelSwitchEffortValue(TypedDict):
    """effort of PostModelSwitchDict."""

    level: str


class PostModelSwitchDict(TypedDict):
    """Another model is in use."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostModelSwitch"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PostModelSwitchEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    from_model: str
    to_model: str
    requested_model: str | None
    source: str
    context_tokens: int
    prompt_cache_warm: bool
    cache_ttl: str
    estimated_cache_write_usd: float
    pricing: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PostModelSwitch:
    """Another model is in use.

    Canonical type: model.switched.
    Since 2.1.251.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PostModelSwitch"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PostModelSwitch"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PostModelSwitchEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    from_model: str
    to_model: str
    requested_model: str | None
    source: str
    context_tokens: int
    prompt_cache_warm: bool
    cache_ttl: str
    estimated_cache_write_usd: float
    pricing: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PostModelSwitch:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[16], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            from_model=checked_payload["from_model"],
            to_model=checked_payload["to_model"],
            requested_model=checked_payload["requested_model"],
            source=checked_payload["source"],
            context_tokens=whole(checked_payload["context_tokens"]),
            prompt_cache_warm=checked_payload["prompt_cache_warm"],
            cache_ttl=checked_payload["cache_ttl"],
            estimated_cache_write_usd=checked_payload["estimated_cache_write_usd"],
            pricing=checked_payload["pricing"],
            json=checked_payload,
        )


def is_post_model_switch(payload: object) -> TypeGuard[PostModelSwitchDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[16].fields, payload)


class PermissionRequestEffortValue(TypedDict):
    """effort of PermissionRequestDict."""

    level: str


class PermissionRequestPermissionSuggestionsValue(TypedDict):
    """permission_suggestions of PermissionRequestDict."""

    type: str
    rules: NotRequired[list[dict[str, Any]]]
    behavior: NotRequired[str]
    mode: NotRequired[str]
    directories: NotRequired[list[str]]
    destination: str


class PermissionRequestMcpServerValue(TypedDict):
    """mcp_server of PermissionRequestDict."""

    name: str
    source: str


class PermissionRequestDict(TypedDict):
    """The host is about to ask the user for approval, or to refuse because nobody can be asked."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PermissionRequestEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    permission_suggestions: NotRequired[list[PermissionRequestPermissionSuggestionsValue]]
    mcp_server: NotRequired[PermissionRequestMcpServerValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionRequest:
    """The host is about to ask the user for approval, or to refuse because nobody can be asked.

    Canonical type: tool.permission.
    Since 2.0.45.
    A refusal stops: tool.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionRequest"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionRequest"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PermissionRequestEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    tool_name: str
    tool_input: dict[str, Any]
    permission_suggestions: list[PermissionRequestPermissionSuggestionsValue] | None
    mcp_server: PermissionRequestMcpServerValue | None
    """for MCP tools, since 2.1.274"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionRequest:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[17], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            permission_suggestions=checked_payload.get("permission_suggestions"),
            mcp_server=checked_payload.get("mcp_server"),
            json=checked_payload,
        )


def is_permission_request(payload: object) -> TypeGuard[PermissionRequestDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[17].fields, payload)


class PermissionDeniedEffortValue(TypedDict):
    """effort of PermissionDeniedDict."""

    level: str


class PermissionDeniedMcpServerValue(TypedDict):
    """mcp_server of PermissionDeniedDict."""

    name: str
    source: str


class PermissionDeniedDict(TypedDict):
    """The classifier of auto mode has refused a call."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionDenied"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[PermissionDeniedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    reason: str
    mcp_server: NotRequired[PermissionDeniedMcpServerValue]


@dataclass(frozen=True, kw_only=True, slots=True)
class PermissionDenied:
    """The classifier of auto mode has refused a call.

    Canonical type: tool.denied.
    Since 2.1.89.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "PermissionDenied"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["PermissionDenied"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: PermissionDeniedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    tool_name: str
    tool_input: dict[str, Any]
    tool_use_id: str
    reason: str
    mcp_server: PermissionDeniedMcpServerValue | None
    """for MCP tools, since 2.1.274"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> PermissionDenied:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[18], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            tool_name=checked_payload["tool_name"],
            tool_input=checked_payload["tool_input"],
            tool_use_id=checked_payload["tool_use_id"],
            reason=checked_payload["reason"],
            mcp_server=checked_payload.get("mcp_server"),
            json=checked_payload,
        )


def is_permission_denied(payload: object) -> TypeGuard[PermissionDeniedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[18].fields, payload)


class SetupEffortValue(TypedDict):
    """effort of SetupDict."""

    level: str


class SetupDict(TypedDict):
    """The agent was started to set up or maintain a project; what a hook answers is not read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Setup"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[SetupEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    trigger: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Setup:
    """The agent was started to set up or maintain a project; what a hook answers is not read.

    Canonical type: session.setup.
    Since 2.1.10.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "Setup"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Setup"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: SetupEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    trigger: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Setup:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[19], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            trigger=checked_payload["trigger"],
            json=checked_payload,
        )


def is_setup(payload: object) -> TypeGuard[SetupDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[19].fields, payload)


class TeammateIdleEffortValue(TypedDict):
    """effort of TeammateIdleDict."""

    level: str


class TeammateIdleDict(TypedDict):
    """A teammate is about to go idle."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TeammateIdle"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[TeammateIdleEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    teammate_name: str
    team_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class TeammateIdle:
    """A teammate is about to go idle.

    Canonical type: teammate.idle.
    Since 2.1.33.
    A refusal stops: stop.
    """

    NATIVE_NAME: ClassVar[str] = "TeammateIdle"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TeammateIdle"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: TeammateIdleEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    teammate_name: str
    team_name: str | None
    """deprecated"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TeammateIdle:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[20], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            teammate_name=checked_payload["teammate_name"],
            team_name=checked_payload.get("team_name"),
            json=checked_payload,
        )


def is_teammate_idle(payload: object) -> TypeGuard[TeammateIdleDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[20].fields, payload)


class TaskCreatedEffortValue(TypedDict):
    """effort of TaskCreatedDict."""

    level: str


class TaskCreatedDict(TypedDict):
    """A task was put on the list; a refusal takes it off again."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TaskCreated"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[TaskCreatedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    task_id: str
    task_subject: str
    task_description: NotRequired[str]
    teammate_name: NotRequired[str]
    team_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskCreated:
    """A task was put on the list; a refusal takes it off again.

    Canonical type: task.create.
    Since 2.1.84.
    A refusal stops: task.
    """

    NATIVE_NAME: ClassVar[str] = "TaskCreated"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TaskCreated"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: TaskCreatedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    task_id: str
    task_subject: str
    task_description: str | None
    teammate_name: str | None
    team_name: str | None
    """deprecated"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskCreated:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[21], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            task_id=checked_payload["task_id"],
            task_subject=checked_payload["task_subject"],
            task_description=checked_payload.get("task_description"),
            teammate_name=checked_payload.get("teammate_name"),
            team_name=checked_payload.get("team_name"),
            json=checked_payload,
        )


def is_task_created(payload: object) -> TypeGuard[TaskCreatedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[21].fields, payload)


class TaskCompletedEffortValue(TypedDict):
    """effort of TaskCompletedDict."""

    level: str


class TaskCompletedDict(TypedDict):
    """A task is about to be marked as done."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TaskCompleted"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[TaskCompletedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    task_id: str
    task_subject: str
    task_description: NotRequired[str]
    teammate_name: NotRequired[str]
    team_name: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskCompleted:
    """A task is about to be marked as done.

    Canonical type: task.complete.
    Since 2.1.33.
    A refusal stops: task.
    """

    NATIVE_NAME: ClassVar[str] = "TaskCompleted"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["TaskCompleted"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: TaskCompletedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    task_id: str
    task_subject: str
    task_description: str | None
    teammate_name: str | None
    team_name: str | None
    """deprecated"""
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> TaskCompleted:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[22], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            task_id=checked_payload["task_id"],
            task_subject=checked_payload["task_subject"],
            task_description=checked_payload.get("task_description"),
            teammate_name=checked_payload.get("teammate_name"),
            team_name=checked_payload.get("team_name"),
            json=checked_payload,
        )


def is_task_completed(payload: object) -> TypeGuard[TaskCompletedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[22].fields, payload)


class ElicitationEffortValue(TypedDict):
    """effort of ElicitationDict."""

    level: str


class ElicitationDict(TypedDict):
    """An MCP server asks the user for input."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Elicitation"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[ElicitationEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    mcp_server_name: str
    message: str
    mode: NotRequired[str]
    url: NotRequired[str]
    elicitation_id: NotRequired[str]
    requested_schema: NotRequired[dict[str, Any]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Elicitation:
    """An MCP server asks the user for input.

    Canonical type: elicit.ask.
    Since 2.1.76.
    A refusal stops: elicitation.
    """

    NATIVE_NAME: ClassVar[str] = "Elicitation"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["Elicitation"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: ElicitationEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    mcp_server_name: str
    message: str
    mode: str | None
    url: str | None
    elicitation_id: str | None
    requested_schema: dict[str, Any] | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> Elicitation:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[23], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            mcp_server_name=checked_payload["mcp_server_name"],
            message=checked_payload["message"],
            mode=checked_payload.get("mode"),
            url=checked_payload.get("url"),
            elicitation_id=checked_payload.get("elicitation_id"),
            requested_schema=checked_payload.get("requested_schema"),
            json=checked_payload,
        )


def is_elicitation(payload: object) -> TypeGuard[ElicitationDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[23].fields, payload)


class ElicitationResultEffortValue(TypedDict):
    """effort of ElicitationResultDict."""

    level: str


class ElicitationResultDict(TypedDict):
    """The user has answered an MCP server, which has not seen it yet; not fired where a hook gave the answer."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["ElicitationResult"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[ElicitationResultEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    mcp_server_name: str
    action: str
    content: NotRequired[dict[str, Any]]
    mode: NotRequired[str]
    elicitation_id: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ElicitationResult:
    """The user has answered an MCP server, which has not seen it yet; not fired where a hook gave the answer.

    Canonical type: elicit.answer.
    Since 2.1.76.
    A refusal stops: elicitation.
    """

    NATIVE_NAME: ClassVar[str] = "ElicitationResult"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["ElicitationResult"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: ElicitationResultEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    mcp_server_name: str
    action: str
    content: dict[str, Any] | None
    mode: str | None
    elicitation_id: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ElicitationResult:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[24], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            mcp_server_name=checked_payload["mcp_server_name"],
            action=checked_payload["action"],
            content=checked_payload.get("content"),
            mode=checked_payload.get("mode"),
            elicitation_id=checked_payload.get("elicitation_id"),
            json=checked_payload,
        )


def is_elicitation_result(payload: object) -> TypeGuard[ElicitationResultDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[24].fields, payload)


class ConfigChangeEffortValue(TypedDict):
    """effort of ConfigChangeDict."""

    level: str


class ConfigChangeDict(TypedDict):
    """A settings file or a skill has changed; a refusal keeps the old settings and shows no reason. Managed settings cannot be refused."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["ConfigChange"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[ConfigChangeEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    source: str
    file_path: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfigChange:
    """A settings file or a skill has changed; a refusal keeps the old settings and shows no reason. Managed settings cannot be refused.

    Canonical type: config.change.
    Since 2.1.49.
    A refusal stops: config.
    """

    NATIVE_NAME: ClassVar[str] = "ConfigChange"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["ConfigChange"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: ConfigChangeEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    source: str
    file_path: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> ConfigChange:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[25], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            source=checked_payload["source"],
            file_path=checked_payload.get("file_path"),
            json=checked_payload,
        )


def is_config_change(payload: object) -> TypeGuard[ConfigChangeDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[25].fields, payload)


class WorktreeCreateEffortValue(TypedDict):
    """effort of WorktreeCreateDict."""

    level: str


class WorktreeCreateDict(TypedDict):
    """A worktree is wanted, and the hook has to make it and print its path. Any other exit code than 0 fails the creation, and so does silence."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["WorktreeCreate"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[WorktreeCreateEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WorktreeCreate:
    """A worktree is wanted, and the hook has to make it and print its path. Any other exit code than 0 fails the creation, and so does silence.

    Canonical type: worktree.create.
    Since 2.1.50.
    A refusal stops: worktree.
    """

    NATIVE_NAME: ClassVar[str] = "WorktreeCreate"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["WorktreeCreate"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: WorktreeCreateEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    name: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> WorktreeCreate:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[26], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            name=checked_payload["name"],
            json=checked_payload,
        )


def is_worktree_create(payload: object) -> TypeGuard[WorktreeCreateDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[26].fields, payload)


class WorktreeRemoveEffortValue(TypedDict):
    """effort of WorktreeRemoveDict."""

    level: str


class WorktreeRemoveDict(TypedDict):
    """A worktree that a hook made is to be removed by the hook. Any other exit code than 0 is a failure while the folder is still there."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["WorktreeRemove"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[WorktreeRemoveEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    worktree_path: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WorktreeRemove:
    """A worktree that a hook made is to be removed by the hook. Any other exit code than 0 is a failure while the folder is still there.

    Canonical type: worktree.remove.
    Since 2.1.50.
    A refusal stops: worktree.
    """

    NATIVE_NAME: ClassVar[str] = "WorktreeRemove"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["WorktreeRemove"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: WorktreeRemoveEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    worktree_path: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> WorktreeRemove:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[27], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            worktree_path=checked_payload["worktree_path"],
            json=checked_payload,
        )


def is_worktree_remove(payload: object) -> TypeGuard[WorktreeRemoveDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[27].fields, payload)


class InstructionsLoadedEffortValue(TypedDict):
    """effort of InstructionsLoadedDict."""

    level: str


class InstructionsLoadedDict(TypedDict):
    """An instruction file was read; what a hook answers is not read."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["InstructionsLoaded"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[InstructionsLoadedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    file_path: str
    memory_type: str
    load_reason: str
    globs: NotRequired[list[str]]
    trigger_file_path: NotRequired[str]
    parent_file_path: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class InstructionsLoaded:
    """An instruction file was read; what a hook answers is not read.

    Canonical type: instructions.load.
    Since 2.1.69.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "InstructionsLoaded"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["InstructionsLoaded"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: InstructionsLoadedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    file_path: str
    memory_type: str
    load_reason: str
    globs: list[str] | None
    trigger_file_path: str | None
    parent_file_path: str | None
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> InstructionsLoaded:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[28], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            file_path=checked_payload["file_path"],
            memory_type=checked_payload["memory_type"],
            load_reason=checked_payload["load_reason"],
            globs=checked_payload.get("globs"),
            trigger_file_path=checked_payload.get("trigger_file_path"),
            parent_file_path=checked_payload.get("parent_file_path"),
            json=checked_payload,
        )


def is_instructions_loaded(payload: object) -> TypeGuard[InstructionsLoadedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[28].fields, payload)


class CwdChangedEffortValue(TypedDict):
    """effort of CwdChangedDict."""

    level: str


class CwdChangedDict(TypedDict):
    """A cd in the main conversation's shell has changed the working folder."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["CwdChanged"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[CwdChangedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    old_cwd: str
    new_cwd: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CwdChanged:
    """A cd in the main conversation's shell has changed the working folder.

    Canonical type: cwd.change.
    Since 2.1.83.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "CwdChanged"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["CwdChanged"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: CwdChangedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    old_cwd: str
    new_cwd: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> CwdChanged:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[29], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            old_cwd=checked_payload["old_cwd"],
            new_cwd=checked_payload["new_cwd"],
            json=checked_payload,
        )


def is_cwd_changed(payload: object) -> TypeGuard[CwdChangedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[29].fields, payload)


class FileChangedEffortValue(TypedDict):
    """effort of FileChangedDict."""

    level: str


class FileChangedDict(TypedDict):
    """A watched file has changed, whoever changed it. The matcher names the files that are watched."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["FileChanged"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[FileChangedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    file_path: str
    event: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FileChanged:
    """A watched file has changed, whoever changed it. The matcher names the files that are watched.

    Canonical type: file.change.
    Since 2.1.83.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "FileChanged"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["FileChanged"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: FileChangedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    file_path: str
    event: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> FileChanged:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[30], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            file_path=checked_payload["file_path"],
            event=checked_payload["event"],
            json=checked_payload,
        )


def is_file_changed(payload: object) -> TypeGuard[FileChangedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[30].fields, payload)


class DirectoryAddedEffortValue(TypedDict):
    """effort of DirectoryAddedDict."""

    level: str


class DirectoryAddedDict(TypedDict):
    """A further folder was added in the middle of a session."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["DirectoryAdded"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[DirectoryAddedEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    directory: str
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DirectoryAdded:
    """A further folder was added in the middle of a session.

    Canonical type: directory.add.
    Since 2.1.219.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "DirectoryAdded"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["DirectoryAdded"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: DirectoryAddedEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    directory: str
    source: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> DirectoryAdded:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[31], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            directory=checked_payload["directory"],
            source=checked_payload["source"],
            json=checked_payload,
        )


def is_directory_added(payload: object) -> TypeGuard[DirectoryAddedDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[31].fields, payload)


class MessageDisplayEffortValue(TypedDict):
    """effort of MessageDisplayDict."""

    level: str


class MessageDisplayDict(TypedDict):
    """Text of the agent is about to be shown; with -p the whole text in one call."""

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["MessageDisplay"]
    prompt_id: NotRequired[str]
    permission_mode: NotRequired[str]
    effort: NotRequired[MessageDisplayEffortValue]
    agent_id: NotRequired[str]
    agent_type: NotRequired[str]
    scratchpad_dir: NotRequired[str]
    turn_id: str
    message_id: str
    index: int
    final: bool
    delta: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageDisplay:
    """Text of the agent is about to be shown; with -p the whole text in one call.

    Canonical type: message.display.
    Since 2.1.152.
    Nothing can be refused.
    """

    NATIVE_NAME: ClassVar[str] = "MessageDisplay"

    session_id: str
    transcript_path: str
    cwd: str
    hook_event_name: Literal["MessageDisplay"]
    prompt_id: str | None
    """the user's current prompt; absent before the first one; since 2.1.196"""
    permission_mode: str | None
    """not sent with every event"""
    effort: MessageDisplayEffortValue | None
    """where a tool may be used, and the model has levels; since 2.1.133"""
    agent_id: str | None
    """only inside a sub-agent"""
    agent_type: str | None
    """inside a sub-agent or with --agent"""
    scratchpad_dir: str | None
    """since 2.1.257; not in the published types"""
    turn_id: str
    message_id: str
    index: int
    final: bool
    delta: str
    json: dict[str, Any] = field(repr=False)
    """The payload as it came, with whatever else is in it."""

    @classmethod
    def from_json(cls, payload: object) -> MessageDisplay:
        """Checks a parsed payload; raises PayloadError with everything that is wrong."""
        checked_payload = checked(HOST, EVENTS[32], payload)
        return cls(
            session_id=checked_payload["session_id"],
            transcript_path=checked_payload["transcript_path"],
            cwd=checked_payload["cwd"],
            hook_event_name=checked_payload["hook_event_name"],
            prompt_id=checked_payload.get("prompt_id"),
            permission_mode=checked_payload.get("permission_mode"),
            effort=checked_payload.get("effort"),
            agent_id=checked_payload.get("agent_id"),
            agent_type=checked_payload.get("agent_type"),
            scratchpad_dir=checked_payload.get("scratchpad_dir"),
            turn_id=checked_payload["turn_id"],
            message_id=checked_payload["message_id"],
            index=whole(checked_payload["index"]),
            final=checked_payload["final"],
            delta=checked_payload["delta"],
            json=checked_payload,
        )


def is_message_display(payload: object) -> TypeGuard[MessageDisplayDict]:
    """Whether a payload is of this event."""
    return fits(EVENTS[32].fields, payload)


ClaudeCodePayload = (
    PreToolUse
    | PostToolUse
    | PostToolUseFailure
    | PostToolBatch
    | Notification
    | UserPromptSubmit
    | UserPromptExpansion
    | SessionStart
    | SessionEnd
    | Stop
    | StopFailure
    | SubagentStart
    | SubagentStop
    | PreCompact
    | PostCompact
    | PreModelSwitch
    | PostModelSwitch
    | PermissionRequest
    | PermissionDenied
    | Setup
    | TeammateIdle
    | TaskCreated
    | TaskCompleted
    | Elicitation
    | ElicitationResult
    | ConfigChange
    | WorktreeCreate
    | WorktreeRemove
    | InstructionsLoaded
    | CwdChanged
    | FileChanged
    | DirectoryAdded
    | MessageDisplay
)

_CLASSES: Final[dict[str, type[ClaudeCodePayload]]] = {
    "PreToolUse": PreToolUse,
    "PostToolUse": PostToolUse,
    "PostToolUseFailure": PostToolUseFailure,
    "PostToolBatch": PostToolBatch,
    "Notification": Notification,
    "UserPromptSubmit": UserPromptSubmit,
    "UserPromptExpansion": UserPromptExpansion,
    "SessionStart": SessionStart,
    "SessionEnd": SessionEnd,
    "Stop": Stop,
    "StopFailure": StopFailure,
    "SubagentStart": SubagentStart,
    "SubagentStop": SubagentStop,
    "PreCompact": PreCompact,
    "PostCompact": PostCompact,
    "PreModelSwitch": PreModelSwitch,
    "PostModelSwitch": PostModelSwitch,
    "PermissionRequest": PermissionRequest,
    "PermissionDenied": PermissionDenied,
    "Setup": Setup,
    "TeammateIdle": TeammateIdle,
    "TaskCreated": TaskCreated,
    "TaskCompleted": TaskCompleted,
    "Elicitation": Elicitation,
    "ElicitationResult": ElicitationResult,
    "ConfigChange": ConfigChange,
    "WorktreeCreate": WorktreeCreate,
    "WorktreeRemove": WorktreeRemove,
    "InstructionsLoaded": InstructionsLoaded,
    "CwdChanged": CwdChanged,
    "FileChanged": FileChanged,
    "DirectoryAdded": DirectoryAdded,
    "MessageDisplay": MessageDisplay,
}


def from_json(event: str, payload: object) -> ClaudeCodePayload:
    """The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says."""
    known = find_event(EVENTS, event)
    if known is None:
        raise unknown_event(HOST)
    return _CLASSES[known.name].from_json(payload)
