package dev.belay.lint.rule;

import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.lint.Surroundings;
import dev.belay.lint.command.Folders;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.RootedText;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.ScriptLanguage;
import dev.belay.lint.script.ScriptReader;
import dev.belay.lint.script.ScriptReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and reads the programs of a file's hooks. */
final class HookScripts {
  /** A script that is there. */
  private record Started(ScriptLanguage language, Path file, String text, boolean arguments) {}

  private record Found(HookCommand command, EventContract event, @Nullable Started started) {
    String key() {
      return started == null ? "\n" + command.text() : started.file().toString();
    }
  }

  private final HookConfig config;
  private final Surroundings surroundings;
  private final Map<Path, String> texts = new HashMap<>();
  private final Map<String, ScriptReading> readings = new HashMap<>();

  private HookScripts(HookConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  /** All programs, in the order of the hooks; a command line before the scripts that it starts. */
  static List<HookScript> of(
      HookConfig config, List<HookCommand> commands, Surroundings surroundings) {
    return new HookScripts(config, surroundings).read(commands);
  }

  private List<HookScript> read(List<HookCommand> commands) {
    List<Found> found = new ArrayList<>();
    Map<String, Set<EventContract>> events = new HashMap<>();
    for (HookCommand command : commands) {
      EventContract event = command.hook().event().event();
      if (event == null
          || !command.hook().type().equals("command")
          || command.reader() == Reader.WINDOWS) {
        continue;
      }
      List<Found> programs = new ArrayList<>();
      if (command.reader() == Reader.SHELL) {
        programs.add(new Found(command, event, null));
      }
      if (surroundings.disk()) {
        for (ScriptStart start : ScriptStart.of(command)) {
          Started started = started(start);
          if (started != null) {
            programs.add(new Found(command, event, started));
          }
        }
      }
      for (Found program : programs) {
        found.add(program);
        events.computeIfAbsent(program.key(), __ -> new LinkedHashSet<>()).add(event);
      }
    }
    List<HookScript> scripts = new ArrayList<>();
    for (Found each : found) {
      Set<EventContract> all = events.getOrDefault(each.key(), Set.of());
      scripts.add(script(each, List.copyOf(all)));
    }
    return scripts;
  }

  private HookScript script(Found found, List<EventContract> all) {
    Started started = found.started();
    String text = started == null ? found.command().text() : started.text();
    ScriptLanguage language = started == null ? ScriptLanguage.SH : started.language();
    ScriptReading reading =
        readings.computeIfAbsent(found.key(), __ -> ScriptReader.read(text, language));
    return new HookScript(
        found.command(),
        found.event(),
        all,
        text,
        started == null ? null : started.file(),
        started != null && started.arguments(),
        reading);
  }

  private @Nullable Started started(ScriptStart start) {
    RootedText word = start.word().rooted();
    if (word == null || start.call().folder() != null) {
      return null;
    }
    try {
      Path file = path(word, start.word().isOfHome());
      if (file == null || !Files.isRegularFile(file) || Files.size(file) > ScriptReader.LIMIT) {
        return null;
      }
      String text = texts.get(file);
      if (text == null) {
        text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        texts.put(file, text);
      }
      ScriptLanguage language =
          ScriptLanguage.of(start.launcher(), String.valueOf(file.getFileName()), text);
      boolean arguments = !start.call().words().getLast().equals(start.word());
      return language == null ? null : new Started(language, file, text, arguments);
    } catch (IOException | InvalidPathException e) {
      // Whether the file can be read is another rule's question.
      return null;
    }
  }

  private @Nullable Path path(RootedText word, boolean ofHome) {
    Path home = surroundings.machine().home();
    if (ofHome || word.root().equals("HOME")) {
      return home.resolve(word.rest().replaceFirst("^~?/*", ""));
    }
    Path folder;
    if (word.root().isEmpty()) {
      folder = workingFolder();
    } else if (Folders.isProject(word.root()) || word.root().equals(RootedText.REPOSITORY)) {
      folder = surroundings.machine().project();
    } else {
      folder = Folders.isPlugin(word.root()) ? surroundings.plugin() : null;
    }
    String rest = word.root().isEmpty() ? word.rest() : word.rest().replaceFirst("^/+", "");
    return folder == null ? null : folder.resolve(rest).normalize();
  }

  private @Nullable Path workingFolder() {
    return switch (ConfigurationContract.of(config.host()).workingFolder(config.place().scope())) {
      case "file" -> config.path().toAbsolutePath().getParent();
      case "plugin" -> surroundings.plugin();
      case "home" -> surroundings.machine().home();
      default -> surroundings.machine().project();
    };
  }
}
