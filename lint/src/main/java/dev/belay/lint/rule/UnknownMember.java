package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.Unknown;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A member that the host does not know. */
final class UnknownMember implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C10",
          "unknown-member",
          Severity.WARNING,
          "A file, a group or a handler has a member that the host does not know.",
          "It has no effect, so what its author meant by it does not happen. Some hosts drop the hook or the file.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "timeoutSeconds": 5}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "timeout": 5}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (Members member : Members.all(config)) {
      if (member.field() == null && !isHandled(config, member)) {
        report(config, member, findings);
      }
    }
  }

  /** What other rules speak of. */
  private static boolean isHandled(HookConfig config, Members member) {
    boolean events =
        member.where().equals("file")
            && config.host().event(member.name()) != null
            && config.tree() instanceof JsonObject document
            && !document.has(config.arrangement().wrapper());
    boolean group =
        member.where().equals("group")
            && !(member.value() instanceof JsonPrimitive)
            && !member.known().isEmpty()
            && (member.name().equals("hook")
                || member.name().equals("handlers")
                || member.name().equals("commands"));
    boolean filter =
        member.where().equals("group")
            && member.name().equals("if")
            && !config.contract().ifOn().isEmpty();
    return events || group || filter || isForEditors(config, member);
  }

  /** {@code $schema}, where the host does not mind it. */
  private static boolean isForEditors(HookConfig config, Members member) {
    Unknown.Loss loss = config.contract().unknown().fileMember();
    boolean harmless = loss == Unknown.Loss.UNKNOWN || loss == Unknown.Loss.ITSELF;
    return member.where().equals("file") && member.name().equals("$schema") && harmless;
  }

  private static void report(HookConfig config, Members member, Findings findings) {
    String nearest = nearest(member);
    Unknown unknown = config.contract().unknown();
    Unknown.Loss loss = member.where().equals("file") ? unknown.fileMember() : unknown.member();
    boolean comment = CommentKey.isComment(member.name()) || member.name().equals("description");
    boolean dropped = loss != Unknown.Loss.UNKNOWN && loss != Unknown.Loss.ITSELF;
    Findings.Draft draft =
        findings
            .atKey(CARD, member.path())
            .as(dropped ? Severity.ERROR : comment ? Severity.INFO : Severity.WARNING);
    if (nearest != null) {
      draft.unsafeFix("rename to " + nearest, () -> config.text().withName(member.path(), nearest));
    } else if (dropped) {
      draft.unsafeFix("take it away", () -> config.text().without(member.path()));
    }
    String where =
        switch (member.where()) {
          case "file" -> "this file";
          case "group" -> "groups";
          default -> "handlers" + (member.hook() == null ? "" : " of type " + member.hook().type());
        };
    draft.say(
        config.host().title()
            + " knows no "
            + member.name()
            + " in "
            + where
            + (dropped ? ", and drops what it stands in" : ": it has no effect"),
        nearest != null
            ? "did you mean " + nearest + "?"
            : "it knows " + String.join(", ", member.known()));
  }

  private static @Nullable String nearest(Members member) {
    if (CommentKey.isComment(member.name())) {
      return null;
    }
    for (String known : member.known()) {
      if (UnknownEvent.plain(known).equals(UnknownEvent.plain(member.name()))) {
        return known;
      }
    }
    String lower = member.name().toLowerCase(Locale.ROOT);
    if (lower.startsWith("timeout")) {
      for (String known : member.known()) {
        if (known.startsWith("timeout")) {
          return known;
        }
      }
    }
    String nearest =
        member.name().length() < 4 ? null : NearestName.of(member.name(), member.known());
    boolean near = nearest != null && Math.abs(nearest.length() - member.name().length()) < 3;
    return near ? nearest : null;
  }
}
