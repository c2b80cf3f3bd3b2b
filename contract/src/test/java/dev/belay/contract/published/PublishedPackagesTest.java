package dev.belay.contract.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tools of TypeScript and Python say of the committed schemas and packages. */
class PublishedPackagesTest {
  private static final Path PUBLISHED = Path.of("published").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void ajvCompilesEverySchemaAndTakesWhatRealAgentsSent() throws Exception {
    Path ajv = Programs.npm("ajv", "8.17.1");
    Path cases = Files.writeString(folder.resolve("cases.json"), recordings().toString());
    Path script =
        Files.writeString(
            ajv.resolve("check.mjs"),
            """
            import { readFileSync, readdirSync } from "node:fs";
            import Ajv2020 from "ajv/dist/2020.js";

            const [schemas, cases] = process.argv.slice(2);
            const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true });
            const compiled = new Map();
            for (const file of readdirSync(schemas, { recursive: true })) {
              if (!file.endsWith(".json")) continue;
              compiled.set(file, ajv.compile(JSON.parse(readFileSync(`${schemas}/${file}`, "utf8"))));
            }
            let valid = 0;
            for (const { file, payload } of JSON.parse(readFileSync(cases, "utf8"))) {
              const check = compiled.get(file);
              if (check(payload)) valid++;
              else console.log(file, JSON.stringify(check.errors));
            }
            console.log(`${compiled.size} compiled, ${valid} valid`);
            """);

    Programs.Run run =
        Programs.run(
            ajv,
            List.of(
                "node",
                script.toString(),
                PUBLISHED.resolve("schemas").toString(),
                cases.toString()));

    assertThat(run.output())
        .isEqualTo(
            PublishedSchemas.names().size()
                + " compiled, "
                + 2 * Recorded.all().size()
                + " valid\n");
  }

  @Test
  void typeScriptIsStrict() throws Exception {
    Path typescript = Programs.npm("typescript", "5.9.3");
    Path user = Files.createDirectories(typescript.resolve("user"));
    Files.writeString(user.resolve("package.json"), "{\"type\": \"module\"}");
    Path installed = user.resolve("node_modules").resolve("@belay").resolve("contract");
    if (!Files.exists(installed)) {
      Files.createDirectories(installed.getParent());
      Files.createSymbolicLink(installed, PUBLISHED.resolve("typescript"));
    }
    Files.writeString(user.resolve("use.ts"), USE_OF_TYPES);
    Files.writeString(
        user.resolve("tsconfig.json"),
        """
        {
          "compilerOptions": {
            "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true, "noEmit": true,
            "target": "es2022", "module": "nodenext", "moduleResolution": "nodenext", "types": []
          },
          "files": ["use.ts"]
        }
        """);
    String tsc = typescript.resolve("node_modules/typescript/bin/tsc").toString();

    assertThat(Programs.run(PUBLISHED.resolve("typescript"), List.of("node", tsc, "-p", ".")))
        .isEqualTo(new Programs.Run(0, ""));
    assertThat(Programs.run(user, List.of("node", tsc, "-p", ".")))
        .isEqualTo(new Programs.Run(0, ""));
  }

  /** Each line marked as an error has to be one: else the types would say nothing. */
  private static final String USE_OF_TYPES =
      """
      import { validate, codex, type CanonicalEvent, type HostEvents, type Verdict } from "@belay/contract";
      import type { ClaudeCodePayload } from "@belay/contract/hosts/claude-code";
      import { isPreToolUse } from "@belay/contract/hosts/codex";
      import { validateHookEvent, type PreToolUse as Published } from "@belay/contract/hook-contract";

      export function tool(payload: unknown): string {
        const errors: { pointer: string; message: string }[] = validate("codex", null, payload).errors;
        if (errors.length > 0) return "";
        // @ts-expect-error not known yet to be anything
        payload.tool_name;
        return isPreToolUse(payload) ? payload.tool_name : codex.EventName.Stop;
      }

      export function told(payload: ClaudeCodePayload): string {
        if (payload.hook_event_name === "PreCompact") {
          const trigger: string = payload.trigger;
          return trigger;
        }
        // @ts-expect-error not every event has it
        return payload.trigger;
      }

      export const stop: HostEvents["codex"]["Stop"]["hook_event_name"] = "Stop";
      // @ts-expect-error another event's name
      export const wrong: HostEvents["codex"]["Stop"]["hook_event_name"] = "PreToolUse";

      export const verdict: Verdict = { decision: "deny", reason: "no" };
      // @ts-expect-error no such decision
      export const other: Verdict = { decision: "maybe" };

      export function paths(event: CanonicalEvent): string[] {
        return event.calls.flatMap((call) => call.files.map((file) => file.path));
      }

      export function published(value: unknown): string {
        const result = validateHookEvent(value);
        return result.valid ? result.event.event : result.errors.join();
      }
      export const frozen: Published = { event: "PreToolUse", payload: { tool_name: "Bash", tool_input: {} } };
      """;

  @Test
  void pythonIsStrict() throws Exception {
    Programs.need("mypy");
    Path use = Files.writeString(folder.resolve("use.py"), USE_OF_MODELS);

    Programs.Run run =
        Programs.run(
            PUBLISHED.resolve("python"),
            List.of(
                "mypy",
                "--strict",
                "--warn-unused-ignores",
                "--cache-dir",
                folder.resolve("cache").toString(),
                "-p",
                "belay_contract"));
    assertThat(run.output()).startsWith("Success").doesNotContain("error");

    Programs.Run used =
        Programs.run(
            PUBLISHED.resolve("python"),
            List.of(
                "mypy",
                "--strict",
                "--cache-dir",
                folder.resolve("cache").toString(),
                use.toString()));
    assertThat(used.output()).startsWith("Success");
  }

  private static final String USE_OF_MODELS =
      """
      from belay_contract import parse, validate
      from belay_contract.canonical import CanonicalEvent, VerdictDict
      from belay_contract.hosts import codex


      def tool(text: str) -> str:
          payload = codex.from_json("PreToolUse", parse(text))
          if isinstance(payload, codex.PreToolUse):
              return payload.tool_name
          payload.tool_name  # type: ignore[union-attr]
          return payload.NATIVE_NAME


      def errors(payload: object) -> list[str]:
          if codex.is_stop(payload):
              name: str = payload["session_id"]
              payload["nothing"]  # type: ignore[typeddict-item]
              return [name]
          return [error.pointer for error in validate("codex", "Stop", payload).errors]


      def paths(line: str) -> list[str]:
          return [file["path"] for call in CanonicalEvent.from_json(parse(line)).calls for file in call["files"]]


      verdict: VerdictDict = {"decision": "deny", "reason": "no"}
      """;

  /** Each recorded payload twice: for its event's schema, and for the union. */
  private static JsonArray recordings() throws IOException {
    JsonArray cases = new JsonArray();
    for (Recorded recorded : Recorded.all()) {
      for (String schema :
          List.of(
              PublishedSchemas.ofEvent(recorded.host(), recorded.contract().name()),
              recorded.host() + ".json")) {
        JsonObject row = new JsonObject();
        row.addProperty("file", schema);
        row.add("payload", recorded.payload());
        cases.add(row);
      }
    }
    return cases;
  }
}
