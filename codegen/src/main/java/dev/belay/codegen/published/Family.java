package dev.belay.codegen.published;

import static java.util.Objects.requireNonNull;

import dev.belay.codegen.FieldType;
import dev.belay.codegen.HookContractCatalog;
import dev.belay.codegen.HostFile;
import dev.belay.codegen.JavaName;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes that belong together: the events of a host, those of a frozen catalog, or Belay's own.
 *
 * @param id the host's id
 * @param title the host's name
 * @param version the host version that the contract speaks of
 */
record Family(String id, String title, String version, List<Shape> shapes) {
  Family {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(version, "version");
    shapes = List.copyOf(shapes);
  }

  static Family of(HostFile host) {
    List<Shape> shapes = new ArrayList<>();
    for (HostFile.Event event : host.events()) {
      String tag = host.tagOf(event);
      List<Member> members = new ArrayList<>();
      for (HostFile.Field field : host.fieldsOf(event)) {
        members.add(
            Member.of(field, field.name().equals(tag) ? event.spellings() : List.<String>of()));
      }
      shapes.add(
          new Shape(
              event.name(),
              JavaName.ofRecord(event.name()),
              event.aliases(),
              host.title() + ": " + event.name(),
              event.summary(),
              event.type(),
              event.since(),
              event.gate(),
              tag,
              members));
    }
    return new Family(host.id(), host.title(), host.version(), shapes);
  }

  static Family of(HookContractCatalog.Spec spec) {
    List<Shape> shapes = new ArrayList<>();
    for (HookContractCatalog.Event event : spec.events()) {
      List<Member> payload = event.payload().stream().map(Family::member).toList();
      List<Member> envelope = new ArrayList<>();
      for (HookContractCatalog.Field field : spec.envelope()) {
        Member member = member(field);
        envelope.add(
            switch (field.name()) {
              case "event" -> with(member, List.of(event.name()), List.of());
              case "payload" -> with(member, List.of(), payload);
              default -> member;
            });
      }
      shapes.add(
          new Shape(
              event.name(),
              event.name(),
              List.of(),
              "hook-contract " + HookContractCatalog.VERSION + ": " + event.name(),
              event.description(),
              "",
              "",
              "",
              "event",
              envelope));
    }
    return new Family(
        "hook-contract-" + HookContractCatalog.VERSION,
        "hook-contract " + HookContractCatalog.VERSION,
        HookContractCatalog.VERSION,
        shapes);
  }

  private static Member member(HookContractCatalog.Field field) {
    String type =
        switch (field.type()) {
          case "string", "number", "object" -> field.type();
          case "boolean" -> "bool";
          case "string[]", "array<string>" -> "string[]";
          default -> "any";
        };
    return new Member(
        field.name(),
        FieldType.parse(type + (field.required() ? "!" : "?")),
        List.of(),
        field.description(),
        List.of(),
        "");
  }

  private static Member with(Member member, List<String> only, List<Member> members) {
    return new Member(member.name(), member.type(), only, member.note(), members, "");
  }

  /** The union type's name: {@code claude-code} is {@code ClaudeCode}. */
  String pascal() {
    return JavaName.ofHost(id);
  }

  /** Whether every payload names its event. */
  boolean tagged() {
    return shapes.stream().noneMatch(shape -> shape.tag().isEmpty());
  }
}
