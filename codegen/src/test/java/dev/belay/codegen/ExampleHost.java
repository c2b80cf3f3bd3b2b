package dev.belay.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small contract file that uses most of the format. */
final class ExampleHost {
  static final Path CONTRACT_DIR = Path.of("../contract/src/main/contract");

  static final String TEXT =
      """
      host: example
      title: Example <Agent>
      vendor: Nobody
      docs: https://example.org/hooks
      versions: {verified: 1.10, documented: 2026-07-29}
      notes: [A note with "quotes" and \\ and */.]
      payload:
        event: hook_event_name
        session: [session_id, sessionId]
        call: {name: tool_name, input: tool_input, id: tool_use_id}
      recognise: {values: {client: example}, env: EXAMPLE_HOME}
      config:
        - {scope: user, path: ~/.example/hooks.json, format: json, shape: claude-groups}
      handler: {timeout: {unit: ms, default: 5000}, http: {not-on: [string], open-on: [timeout], closed-by: strict}, cwd: project}
      matcher: {syntax: regex}
      env: {EXAMPLE_HOME: its folder}
      common:
        session_id: string!
        hook_event_name: string!
        cwd: {type: "path|null!", note: "null in the cloud {see} the docs"}
      forms:
        deny: {json: {decision: deny, why: [$reason, null, 1]}}
        rewrite: {json: {input: $input}}
        context: {text: $context}
        exit-2: {exit: 2, stderr: $reason}
      tools:
        Bash: {kind: shell, command: command}
        Patch: {kind: edit, patch: [patch, .], now: Bash}
        "mcp__*": {kind: mcp}
      events:
        PreToolUse:
          type: tool.start
          summary: Before a tool is run.
          aliases: [preToolUse, before_tool]
          since: 1.0.38
          gate: tool
          matcher: tool_name
          fields:
            tool_name: string!
            tool_input: object!
            class: "enum[a,b]?"
            class_: int?
            notify: bool!
            line: int!
            ratio: number?
            tags: string[]?
            edits: {type: "object[]?", fields: {path: path!, text: string?}}
            tool_response: string|object[]?
            extra: any!
          call: {tool: Shell}
          answers:
            deny: {form: deny, verified: 1.10}
            ask: {degrade: deny, why: the host runs the tool}
            rewrite: {form: rewrite, documented: 1.9}
            context: {form: context}
            refuse: {form: exit-2}
          open-on: [exit-1, timeout]
          seen: {verified: 1.10}
        string:
          type: session.start
          summary: A session starts.
          fields: {session_id: string?}
      configuration:
        unknown: {event: hooks, wrong-type: file}
        layouts:
          - name: hooks
            shapes: claude-groups
            closed: true
            members: {hooks: object!}
        events: [preToolUse, string]
        group: {matcher: string?, hooks: "object[]!"}
        handler: {timeout: int?, once: bool?}
        kinds:
          command: {fields: {command: string!}, commands: {command: shell}}
          prompt: {fields: {prompt: string!}, not-on: string, timeout: 30}
        default: command
        time: {members: timeout, positive: true, max-on: {string: 60}, millis-from: 1000}
        limits:
          - {member: once, scopes: user, note: elsewhere it is read past}
        placeholders: {"${place}": {meaning: a place, scopes: user, escaped: true}}
        stdout: {context: string, ignored: "*"}
        old-answers:
          - {json: {decision: no}, on: PreToolUse, fate: ignored, say: deny, why: it runs}
        if-on: PreToolUse
        matcher-words: {string: Start}
        matcher-aliases: {Patch: Edit}
      """;

  /** A payload of its PreToolUse, with a value and a key that the file does not know. */
  static final String PAYLOAD =
      """
      {"session_id": "s", "hook_event_name": "PreToolUse", "cwd": null, "tool_name": "Bash", "tool_input": {},
       "class": "c", "notify": true, "line": 7, "tags": ["x", "y"], "extra": null, "unknown": 1}
      """;

  private ExampleHost() {}

  static HostFileReader reader() throws IOException {
    return new HostFileReader(Files.readString(CONTRACT_DIR.resolve("host.schema.json")));
  }

  /** The example with one change; the old text must be there once. */
  static String with(String old, String changed) {
    int at = TEXT.indexOf(old);
    if (at < 0 || TEXT.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException("not there, or there twice: " + old);
    }
    return TEXT.replace(old, changed);
  }
}
