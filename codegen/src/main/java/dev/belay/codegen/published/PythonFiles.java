package dev.belay.codegen.published;

import dev.belay.codegen.FieldType.Base;
import dev.belay.codegen.JavaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The generated part of the Python package: for each family a module with, for each event, a {@code
 * TypedDict} of the payload as it came and a dataclass that checks.
 */
final class PythonFiles {
  private static final String PACKAGE = "python/belay_contract/";

  private PythonFiles() {}

  static void hosts(List<Family> hosts, Map<String, String> files) {
    for (Family host : hosts) {
      files.put(
          PACKAGE + "hosts/" + module(host) + ".py",
          family(host, "hosts/" + host.id() + ".yml", ".."));
    }
    files.put(PACKAGE + "hosts/__init__.py", index(hosts));
  }

  static void catalog(Family catalog, Map<String, String> files) {
    files.put(
        PACKAGE + "hook_contract_events.py",
        family(catalog, "catalogs/" + catalog.id() + ".yml (MIT: see NOTICE.md)", "."));
  }

  static void canonical(Family belay, Map<String, String> files) {
    StringBuilder out = new StringBuilder();
    out.append(doc(List.of("Belay's own shapes.", generated(CanonicalShapes.FILE)), 0));
    out.append(
        """

        from __future__ import annotations

        from dataclasses import dataclass, field
        from typing import Any, Final, Literal, NotRequired, TypedDict

        from ._check import Fields, checked_shape, whole
        """);
    for (Shape shape : belay.shapes()) {
      out.append(
          "\n%s: Final[Fields] = %s\n"
              .formatted(constant(shape), Tables.fields(shape.members(), '(')));
    }
    for (Shape shape : belay.shapes()) {
      shape(
          out,
          shape,
          "checked_shape(%s, %s, payload)"
              .formatted(Tables.quoted(shape.event()), constant(shape)));
    }
    files.put(PACKAGE + "canonical.py", unusedGone(out.toString()));
  }

  private static String constant(Shape shape) {
    return JavaName.ofConstant(shape.name()) + "_FIELDS";
  }

  private static String module(Family host) {
    return PythonNames.snake(host.id());
  }

  private static String generated(String source) {
    return "Generated from " + source + ": do not edit.";
  }

  private static String family(Family family, String source, String up) {
    StringBuilder out = new StringBuilder();
    out.append(doc(List.of("The hook events of " + family.title() + ".", generated(source)), 0));
    out.append(
        """

        from __future__ import annotations

        from dataclasses import dataclass, field
        from enum import StrEnum
        from typing import Any, ClassVar, Final, Literal, NotRequired, TypedDict, TypeGuard

        from %s_check import Event, checked, find_event, fits, unknown_event, whole

        HOST: Final = %s

        EVENTS: Final[tuple[Event, ...]] = (
        """
            .formatted(up.equals(".") ? "." : "..", Tables.quoted(family.id())));
    for (Shape shape : family.shapes()) {
      String aliases =
          shape.aliases().isEmpty() ? "()" : "(" + Tables.quoted(shape.aliases()) + ",)";
      out.append(
          "    Event(%s, %s, %s, %s, %s, %s,\n          %s),\n"
              .formatted(
                  Tables.quoted(shape.event()),
                  aliases,
                  Tables.quoted(shape.type()),
                  Tables.quoted(shape.since()),
                  Tables.quoted(shape.gate()),
                  Tables.quoted(shape.tag()),
                  Tables.fields(shape.members(), '(')));
    }
    out.append(
        ")\n\n\nclass EventName(StrEnum):\n    \"\"\"The events by the names of their types.\"\"\"\n\n");
    for (Shape shape : family.shapes()) {
      shape
          .sentences()
          .forEach(sentence -> out.append("    #: ").append(plain(sentence)).append('\n'));
      out.append("    %s = %s\n".formatted(enumName(shape), Tables.quoted(shape.event())));
    }
    int number = 0;
    for (Shape shape : family.shapes()) {
      shape(out, shape, "checked(HOST, EVENTS[%d], payload)".formatted(number));
      out.append(
          "\n\ndef is_%s(payload: object) -> TypeGuard[%sDict]:\n    \"\"\"%s\"\"\"\n    return fits(EVENTS[%d].fields, payload)\n"
              .formatted(
                  PythonNames.snake(shape.name()),
                  shape.name(),
                  shape.tag().isEmpty()
                      ? "Whether a payload has this form; it does not name its event, so another's may, too."
                      : "Whether a payload is of this event.",
                  number));
      number++;
    }
    String union = family.id().startsWith("hook-contract") ? "HookContract" : family.pascal();
    out.append("\n\n%sPayload = (\n    ".formatted(union));
    out.append(family.shapes().stream().map(Shape::name).collect(Collectors.joining("\n    | ")));
    out.append("\n)\n\n_CLASSES: Final[dict[str, type[%sPayload]]] = {\n".formatted(union));
    for (Shape shape : family.shapes()) {
      out.append("    %s: %s,\n".formatted(Tables.quoted(shape.event()), shape.name()));
    }
    out.append(
        """
        }


        def from_json(event: str, payload: object) -> %sPayload:
            \"""The payload of an event, by its name or an alias; raises PayloadError when it is not as the contract says.\"""
            known = find_event(EVENTS, event)
            if known is None:
                raise unknown_event(HOST)
            return _CLASSES[known.name].from_json(payload)
        """
            .formatted(union));
    return unusedGone(out.toString());
  }

  /** Without the names of the import lines that the module does not need. */
  private static String unusedGone(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith("from ") && line.contains(" import ") && !line.contains("__future__")) {
        int at = line.indexOf(" import ") + " import ".length();
        String rest = text.substring(text.indexOf(line) + line.length());
        List<String> used = new ArrayList<>();
        for (String name : line.substring(at).split(", ")) {
          if (java.util.regex.Pattern.compile("\\b" + name + "\\b(?!\")").matcher(rest).find()) {
            used.add(name);
          }
        }
        if (!used.isEmpty()) {
          out.append(line, 0, at).append(String.join(", ", used)).append('\n');
        }
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  /** A name that no method of a string has. */
  private static String enumName(Shape shape) {
    return JavaName.ofConstant(shape.name());
  }

  private static void shape(StringBuilder out, Shape shape, String check) {
    List<String> dicts = new ArrayList<>();
    dict(dicts, shape.name() + "Dict", shape.members(), shape.summary());
    dicts.forEach(dict -> out.append("\n\n").append(dict));
    List<String> names = PythonNames.attributes(shape.members());
    out.append(
        "\n\n@dataclass(frozen=True, kw_only=True, slots=True)\nclass %s:\n"
            .formatted(shape.name()));
    out.append(doc(shape.sentences(), 4)).append('\n');
    if (!shape.tag().isEmpty() || !shape.type().isEmpty()) {
      out.append("    NATIVE_NAME: ClassVar[str] = %s\n\n".formatted(Tables.quoted(shape.event())));
    }
    for (int i = 0; i < names.size(); i++) {
      Member member = shape.members().get(i);
      String type = type(member, nestedName(shape.name() + "Dict", shape.members(), member));
      String optional =
          member.required() || type.equals("Any") || type.endsWith("| None") ? "" : " | None";
      out.append("    %s: %s%s\n".formatted(names.get(i), type, optional));
      if (!member.note().isEmpty()) {
        out.append(doc(List.of(member.note()), 4));
      }
    }
    out.append(
        "    json: dict[str, Any] = field(repr=False)\n    \"\"\"The payload as it came, with whatever else is in it.\"\"\"\n");
    out.append(
        """

            @classmethod
            def from_json(cls, payload: object) -> %s:
                \"""Checks a parsed payload; raises PayloadError with everything that is wrong.\"""
                checked_payload = %s
                return cls(
        """
            .formatted(shape.name(), check));
    for (int i = 0; i < names.size(); i++) {
      Member member = shape.members().get(i);
      String key = Tables.quoted(member.name());
      String value =
          member.required() ? "checked_payload[" + key + "]" : "checked_payload.get(" + key + ")";
      boolean whole = member.type().base() == Base.INT;
      out.append(
          "            %s=%s,\n".formatted(names.get(i), whole ? "whole(" + value + ")" : value));
    }
    out.append("            json=checked_payload,\n        )\n");
  }

  /** The class of a dict, after those of the dicts inside it. */
  private static void dict(List<String> dicts, String name, List<Member> members, String summary) {
    for (Member member : members) {
      if (!member.members().isEmpty() && member.of().isEmpty()) {
        dict(
            dicts,
            nestedName(name, members, member),
            member.members(),
            member.name() + " of " + name + ".");
      }
    }
    boolean plain = members.stream().allMatch(member -> PythonNames.isIdentifier(member.name()));
    StringBuilder out = new StringBuilder();
    if (plain) {
      out.append("class %s(TypedDict):\n".formatted(name)).append(doc(List.of(summary), 4));
      if (!members.isEmpty()) {
        out.append('\n');
      }
      for (Member member : members) {
        out.append("    %s: %s\n".formatted(member.name(), entry(name, members, member)));
      }
    } else {
      out.append("%s = TypedDict(\n    %s,\n    {\n".formatted(name, Tables.quoted(name)));
      for (Member member : members) {
        out.append(
            "        %s: %s,\n"
                .formatted(
                    Tables.quoted(member.name()),
                    Tables.quoted(entry(name, members, member)).replace("\\\"", "'")));
      }
      out.append("    },\n)\n");
    }
    dicts.add(out.toString());
  }

  private static String entry(String dict, List<Member> members, Member member) {
    String type = type(member, nestedName(dict, members, member));
    return member.required() ? type : "NotRequired[" + type + "]";
  }

  /**
   * The name of the dict inside a dict; members whose names differ in spelling alone are numbered.
   */
  private static String nestedName(String dict, List<Member> members, Member member) {
    if (!member.of().isEmpty()) {
      return member.of() + "Dict";
    }
    String name = JavaName.ofHost(member.name());
    long before =
        members.subList(0, members.indexOf(member)).stream()
            .filter(other -> JavaName.ofHost(other.name()).equals(name))
            .count();
    String stem = dict.replaceFirst("(Dict|Value)$", "");
    return stem + name + (before == 0 ? "" : String.valueOf(before + 1)) + "Value";
  }

  private static String type(Member member, String nested) {
    if (member.anything()) {
      return "Any";
    }
    boolean known = !member.members().isEmpty() || !member.of().isEmpty();
    List<String> types = new ArrayList<>();
    for (Base part : member.type().parts()) {
      String type =
          switch (part) {
            case STRING, PATH, URL, ENUM ->
                member.only().isEmpty() ? "str" : "Literal[" + Tables.quoted(member.only()) + "]";
            case INT -> "int";
            case NUMBER -> "float";
            case BOOL -> "bool";
            case OBJECT -> known ? nested : "dict[str, Any]";
            case STRING_LIST -> "list[str]";
            case OBJECT_LIST -> "list[" + (known ? nested : "dict[str, Any]") + "]";
            case LIST -> "list[Any]";
            case ANY, UNION -> "Any";
          };
      if (!types.contains(type)) {
        types.add(type);
      }
    }
    if (member.type().nullable()) {
      types.add("None");
    }
    return String.join(" | ", types);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String doc(List<String> sentences, int indent) {
    String margin = " ".repeat(indent);
    List<String> lines =
        sentences.stream()
            .map(line -> plain(line).replace("\\", "\\\\").replace("\"", "'"))
            .toList();
    if (lines.size() == 1) {
      return margin + "\"\"\"" + lines.get(0) + "\"\"\"\n";
    }
    StringBuilder out = new StringBuilder(margin + "\"\"\"" + lines.get(0) + "\n\n");
    lines.subList(1, lines.size()).forEach(line -> out.append(margin).append(line).append('\n'));
    return out.append(margin).append("\"\"\"\n").toString();
  }

  private static String index(List<Family> hosts) {
    StringBuilder out = new StringBuilder();
    out.append(doc(List.of("The hosts.", generated("hosts/*.yml")), 0));
    out.append("\nfrom typing import Final\n\nfrom .._check import Event\nfrom . import (\n");
    hosts.forEach(host -> out.append("    ").append(module(host)).append(",\n"));
    out.append(")\n\nHOSTS: Final[dict[str, tuple[Event, ...]]] = {\n");
    hosts.forEach(
        host ->
            out.append("    %s: %s.EVENTS,\n".formatted(Tables.quoted(host.id()), module(host))));
    out.append("}\n\n__all__ = [\n    \"HOSTS\",\n");
    hosts.forEach(host -> out.append("    ").append(Tables.quoted(module(host))).append(",\n"));
    return out.append("]\n").toString();
  }
}
