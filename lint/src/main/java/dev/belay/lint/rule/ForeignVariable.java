package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordPart;
import dev.belay.lint.Severity;
import dev.belay.lint.command.CommandWord;
import dev.belay.lint.command.Folders;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A variable that the host does not set where the command runs. */
final class ForeignVariable implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C53",
          "foreign-variable",
          Severity.ERROR,
          "A command begins a path with a variable that another host, an editor or a template would fill in, and this host does not.",
          "The variable is empty, so that the path leads nowhere and the hook fails.",
          Example.of(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\\"$CURSOR_PROJECT_DIR/done.sh\\""}]}]}}
              """),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR/done.sh\\""}]}]}}
              """,
              Map.of("done.sh*", "#!/bin/sh\n")));

  /** What editors fill in, in their own files. */
  private static final Set<String> EDITORS =
      Set.of(
          "workspaceFolder",
          "workspaceRoot",
          "workspaceFolderBasename",
          "fileDirname",
          "fileBasename",
          "relativeFile",
          "userHome",
          "extensionPath");

  /** Files of these are read where no plugin is. */
  private static final Set<String> OUTSIDE_PLUGINS = Set.of("project", "local", "user", "managed");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookCommand command : findings.commands()) {
      if (command.reader() != Reader.WINDOWS) {
        check(config, command, findings);
      }
    }
  }

  private static void check(HookConfig config, HookCommand command, Findings findings) {
    Set<Span> scripts = new HashSet<>();
    for (ScriptStart start : ScriptStart.of(command)) {
      scripts.add(start.word().span());
    }
    Set<String> told = new HashSet<>();
    for (ShellCall call : command.calls()) {
      for (CommandWord word : call.words()) {
        boolean path = word.equals(call.words().getFirst()) || scripts.contains(word.span());
        template(command, word, path, told, findings);
        for (WordPart part : word.flat()) {
          if (part instanceof WordPart.Parameter parameter
              && parameter.operator().isEmpty()
              && !call.tested()
              && !isTest(call)
              && told.add(parameter.name())) {
            variable(config, command, parameter, path, findings);
          }
        }
      }
    }
  }

  private static boolean isTest(ShellCall call) {
    return call.program().equals("[") || call.program().equals("test");
  }

  private static void template(
      HookCommand command, CommandWord word, boolean path, Set<String> told, Findings findings) {
    if (!path || command.reader() != Reader.SHELL) {
      return;
    }
    String text = word.span().in(command.text());
    int open = text.indexOf("{{");
    int close = open < 0 ? -1 : text.indexOf("}}", open);
    if (close > 0 && told.add("{{")) {
      Span span = new Span(word.span().start() + open, word.span().start() + close + 2);
      findings
          .in(CARD, command, span)
          .as(Severity.WARNING)
          .say(
              text.substring(open, close + 2) + " was to be filled in, and stands there still",
              "write the path");
    }
  }

  private static void variable(
      HookConfig config,
      HookCommand command,
      WordPart.Parameter parameter,
      boolean path,
      Findings findings) {
    String name = parameter.name();
    if (name.length() < 4 || isSet(config, command, name)) {
      return;
    }
    HostContract host = config.host();
    Findings.Draft draft =
        findings.in(CARD, command, parameter.span()).as(path ? Severity.ERROR : Severity.WARNING);
    if (host.env().containsKey(name)) {
      if (Folders.isPlugin(name)
          && OUTSIDE_PLUGINS.contains(config.place().scope())
          && HostWords.isInPlace(config)) {
        offer(draft, command, parameter, Folders.project(host));
        draft.say(
            "$" + name + " is set for the hooks of plugins alone, and no plugin brings this file",
            use(Folders.project(host)));
      }
      return;
    }
    String own = HostWords.isPlugin(config) ? Folders.plugin(host) : Folders.project(host);
    if (EDITORS.contains(name) && !(Folders.isPlugin(name) && isForOther(config, name, own))) {
      offer(draft, command, parameter, name.startsWith("workspace") ? own : "");
      draft.say("${" + name + "} is for editors; here it is an empty variable", use(own));
      return;
    }
    HostContract owner = Folders.isFolder(name) ? owner(name) : null;
    String counterpart =
        Folders.isPlugin(name)
            ? Folders.plugin(host)
            : Folders.isProject(name) ? Folders.project(host) : "";
    if (owner != null && (counterpart.isEmpty() || isForOther(config, name, counterpart))) {
      // Where nothing like it is known of this host, it may be set all the same.
      return;
    }
    if (owner != null) {
      offer(draft, command, parameter, counterpart);
      draft.say(
          "$" + name + " is set by " + owner.title() + ", not by " + host.title(),
          use(counterpart));
    } else if (path) {
      String meant = misspelt(host, name);
      if (meant != null) {
        offer(draft, command, parameter, meant);
        draft.say(host.title() + " sets no variable $" + name, "write $" + meant);
      }
    }
  }

  /** Plugins of several hosts have files of one name: one that never says ours is another's. */
  private static boolean isForOther(HookConfig config, String variable, String own) {
    return HostWords.isPlugin(config)
        && Folders.isPlugin(variable)
        && !config.text().text().contains(own);
  }

  private static String use(String variable) {
    return variable.isEmpty() ? "write the path out" : "write $" + variable;
  }

  private static void offer(
      Findings.Draft draft, HookCommand command, WordPart.Parameter parameter, String variable) {
    if (!variable.isEmpty() && command.reader() == Reader.SHELL) {
      Span span = parameter.span();
      String text = command.text();
      String after =
          text.substring(0, span.start()) + "${" + variable + "}" + text.substring(span.end());
      draft.command(command, "write $" + variable, false, after);
    }
  }

  /** By the command, by the settings beside the hooks, or by what moves the host's own files. */
  private static boolean isSet(HookConfig config, HookCommand command, String name) {
    return command.sets(name)
        || command.text().contains("for " + name + " ")
        || config.host().setup().moves().containsKey(name)
        || HostWords.isReplaced(config, name)
        || (config.tree() instanceof JsonObject document
            && document.get("env") instanceof JsonObject env
            && env.has(name))
        || (command.hook().members().get("env") instanceof JsonObject own && own.has(name));
  }

  private static @Nullable HostContract owner(String name) {
    for (HostContract other : HostCatalog.all()) {
      if (other.env().containsKey(name) && !name.startsWith("PLUGIN_")) {
        return other;
      }
    }
    return null;
  }

  /** The host's own name for a folder that differs in a few letters. */
  private static @Nullable String misspelt(HostContract host, String name) {
    List<String> folders = new ArrayList<>();
    for (String variable : host.env().keySet()) {
      int vendor = variable.indexOf('_');
      if (Folders.isFolder(variable) && name.startsWith(variable.substring(0, vendor + 1))) {
        folders.add(variable);
      }
    }
    return NearestName.of(name, folders);
  }
}
