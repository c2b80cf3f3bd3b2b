package dev.belay.codegen.published;

import dev.belay.codegen.FieldType.Base;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated part of the npm package: for each family a module of tables and guards, and its
 * types beside it. Both are written as they are loaded, so that nothing is compiled.
 */
final class TypeScriptFiles {
  private static final String SRC = "typescript/src/";

  private TypeScriptFiles() {}

  static void hosts(List<Family> hosts, Map<String, String> files) {
    for (Family host : hosts) {
      String header = "// Generated from hosts/" + host.id() + ".yml: do not edit.\n";
      files.put(SRC + "hosts/" + host.id() + ".js", header + module(host, "../"));
      files.put(SRC + "hosts/" + host.id() + ".d.ts", header + types(host, "../"));
    }
    files.put(SRC + "hosts/index.js", index(hosts));
    files.put(SRC + "hosts/index.d.ts", indexTypes(hosts));
  }

  /** The frozen catalog. */
  static void catalog(Family catalog, Map<String, String> files) {
    String header =
        "// Generated from catalogs/" + catalog.id() + ".yml (MIT: see NOTICE.md): do not edit.\n";
    files.put(SRC + "hook-contract.events.js", header + module(catalog, "./"));
    files.put(SRC + "hook-contract.events.d.ts", header + types(catalog, "./"));
  }

  /** Belay's own shapes. */
  static void canonical(Family belay, Map<String, String> files) {
    String header = "// Generated from " + CanonicalShapes.FILE + ": do not edit.\n";
    StringBuilder module = new StringBuilder(header);
    StringBuilder types =
        new StringBuilder(header).append("import type { Fields } from \"./check.js\";\n");
    for (Shape shape : belay.shapes()) {
      module.append(
          "\nexport const %sFields = %s;\n"
              .formatted(lowerFirst(shape.name()), Tables.fields(shape.members(), '[')));
      types.append(
          "\nexport declare const %sFields: Fields;\n".formatted(lowerFirst(shape.name())));
      types.append('\n').append(declaration(shape));
    }
    files.put(SRC + "canonical.js", module.toString());
    files.put(SRC + "canonical.d.ts", types.toString());
  }

  private static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String module(Family family, String up) {
    StringBuilder out = new StringBuilder();
    out.append("import { fits } from \"%scheck.js\";\n\n".formatted(up));
    out.append("export const host = %s;\n\n".formatted(Tables.quoted(family.id())));
    out.append("export const events = [\n");
    for (Shape shape : family.shapes()) {
      out.append(
          """
            {
              name: %s,
              aliases: [%s],
              type: %s,
              since: %s,
              gate: %s,
              tag: %s,
              fields: %s,
            },
          """
              .formatted(
                  Tables.quoted(shape.event()),
                  Tables.quoted(shape.aliases()),
                  Tables.quoted(shape.type()),
                  Tables.quoted(shape.since()),
                  Tables.quoted(shape.gate()),
                  Tables.quoted(shape.tag()),
                  Tables.fields(shape.members(), '[')));
    }
    out.append("];\n\nexport const EventName = {\n");
    for (Shape shape : family.shapes()) {
      out.append("  %s: %s,\n".formatted(shape.name(), Tables.quoted(shape.event())));
    }
    out.append("};\n");
    int number = 0;
    for (Shape shape : family.shapes()) {
      out.append(
          "\nexport function is%s(payload) {\n  return fits(events[%d].fields, payload);\n}\n"
              .formatted(shape.name(), number++));
    }
    return out.toString();
  }

  private static String types(Family family, String up) {
    String pascal = union(family);
    StringBuilder out = new StringBuilder();
    out.append("import type { EventTable } from \"%scheck.js\";\n\n".formatted(up));
    out.append(
        "export declare const host: %s;\n\n/** The events and their fields, as the validator reads them. */\n"
            .formatted(Tables.quoted(family.id())));
    out.append("export declare const events: readonly EventTable[];\n\n");
    out.append(
        comment(List.of("The events of " + family.title() + " by the names of their types."), 0));
    out.append("export declare const EventName: {\n");
    for (Shape shape : family.shapes()) {
      out.append(comment(shape.sentences(), 2));
      out.append("  readonly %s: %s;\n".formatted(shape.name(), Tables.quoted(shape.event())));
    }
    out.append("};\n");
    for (Shape shape : family.shapes()) {
      out.append('\n').append(declaration(shape));
      String known =
          shape.tag().isEmpty()
              ? "Whether a payload has the form of {@link %s}; it does not name its event, so another's may, too."
              : "Whether a payload is a {@link %s}.";
      out.append('\n').append(comment(List.of(known.formatted(shape.name())), 0));
      out.append(
          "export declare function is%1$s(payload: unknown): payload is %1$s;\n"
              .formatted(shape.name()));
    }
    out.append(
        "\n/** The payloads by the events' names. */\nexport interface %sEvents {\n"
            .formatted(pascal));
    for (Shape shape : family.shapes()) {
      out.append("  %s: %s;\n".formatted(Tables.quoted(shape.event()), shape.name()));
    }
    out.append("}\n\n");
    Set<String> tags =
        family.shapes().stream()
            .map(Shape::tag)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    out.append(
        comment(
            List.of(
                family.tagged()
                    ? "A payload of any event; `" + String.join("`, `", tags) + "` tells which."
                    : "A payload of any event; not every one names its event."),
            0));
    out.append("export type %1$sPayload = %1$sEvents[keyof %1$sEvents];\n".formatted(pascal));
    return out.toString();
  }

  private static String union(Family family) {
    return family.id().startsWith("hook-contract") ? "HookContract" : family.pascal();
  }

  private static String declaration(Shape shape) {
    return comment(shape.sentences(), 0)
        + "export interface "
        + shape.name()
        + " "
        + object(shape.members(), 0)
        + "\n";
  }

  private static String object(List<Member> members, int indent) {
    StringBuilder out = new StringBuilder("{\n");
    for (Member member : members) {
      if (!member.note().isEmpty()) {
        out.append(comment(List.of(member.note()), indent + 2));
      }
      out.append(" ".repeat(indent + 2))
          .append(key(member.name()))
          .append(member.required() ? ": " : "?: ")
          .append(type(member, indent + 2))
          .append(";\n");
    }
    return out.append(" ".repeat(indent)).append("}").toString();
  }

  private static String key(String name) {
    return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? name : Tables.quoted(name);
  }

  private static String type(Member member, int indent) {
    if (member.anything()) {
      return "unknown";
    }
    List<String> types = new ArrayList<>();
    for (Base part : member.type().parts()) {
      String type =
          switch (part) {
            case STRING, PATH, URL, ENUM -> text(member);
            case INT, NUMBER -> "number";
            case BOOL -> "boolean";
            case OBJECT -> of(member, indent);
            case STRING_LIST -> "string[]";
            case OBJECT_LIST -> {
              String item = of(member, indent);
              yield item.endsWith("}") || item.contains("<") ? "Array<" + item + ">" : item + "[]";
            }
            case LIST -> "unknown[]";
            case ANY, UNION -> "unknown";
          };
      if (!types.contains(type)) {
        types.add(type);
      }
    }
    if (member.type().nullable()) {
      types.add("null");
    }
    return String.join(" | ", types);
  }

  /** The only texts, or the known ones and any other. */
  private static String text(Member member) {
    if (!member.only().isEmpty()) {
      return member.only().stream().map(Tables::quoted).collect(Collectors.joining(" | "));
    }
    List<String> values = member.type().values();
    return values.isEmpty()
        ? "string"
        : values.stream().map(Tables::quoted).collect(Collectors.joining(" | "))
            + " | (string & {})";
  }

  private static String of(Member member, int indent) {
    if (!member.of().isEmpty()) {
      return member.of();
    }
    return member.members().isEmpty()
        ? "Record<string, unknown>"
        : object(member.members(), indent);
  }

  private static String comment(List<String> sentences, int indent) {
    String margin = " ".repeat(indent);
    List<String> lines =
        sentences.stream()
            .map(sentence -> sentence.strip().replaceAll("\\s+", " ").replace("*/", "*\\/"))
            .toList();
    if (lines.size() == 1) {
      return margin + "/** " + lines.get(0) + " */\n";
    }
    return lines.stream()
        .map(line -> margin + " * " + line + "\n")
        .collect(Collectors.joining("", margin + "/**\n", margin + " */\n"));
  }

  private static String constant(Family host) {
    return lowerFirst(host.pascal());
  }

  private static String index(List<Family> hosts) {
    StringBuilder out = new StringBuilder("// Generated from hosts/*.yml: do not edit.\n");
    for (Family host : hosts) {
      out.append("import * as %s from \"./%s.js\";\n".formatted(constant(host), host.id()));
    }
    out.append("\nexport { %s };\n".formatted(list(hosts)));
    out.append("\nexport const hosts = [%s];\n".formatted(list(hosts)));
    return out.toString();
  }

  private static String indexTypes(List<Family> hosts) {
    StringBuilder out = new StringBuilder("// Generated from hosts/*.yml: do not edit.\n");
    out.append("import type { EventTable } from \"../check.js\";\n");
    for (Family host : hosts) {
      out.append("import * as %s from \"./%s.js\";\n".formatted(constant(host), host.id()));
    }
    out.append("\nexport { %s };\n".formatted(list(hosts)));
    out.append(
        "\nexport declare const hosts: readonly { readonly host: Host; readonly events: readonly EventTable[] }[];\n");
    out.append(
        "\n/** The payloads of all hosts, by host and event. */\nexport interface HostEvents {\n");
    for (Family host : hosts) {
      out.append(
          "  %s: %s.%sEvents;\n"
              .formatted(Tables.quoted(host.id()), constant(host), host.pascal()));
    }
    out.append("}\n\n/** The id of a host. */\nexport type Host = keyof HostEvents;\n");
    return out.toString();
  }

  private static String list(List<Family> hosts) {
    return hosts.stream().map(TypeScriptFiles::constant).collect(Collectors.joining(", "));
  }
}
