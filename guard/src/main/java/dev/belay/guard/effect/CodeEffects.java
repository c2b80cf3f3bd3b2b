package dev.belay.guard.effect;

import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What code is run, and where it comes from. */
final class CodeEffects {
  private final ShellRun run;
  private final EffectList list;
  private final int known;
  private @Nullable Set<Execution> fetching;
  private @Nullable Map<String, WrittenFile.Origin> files;
  private boolean shellSeen;
  private boolean connected;

  CodeEffects(ShellRun run, EffectList list) {
    this.run = run;
    this.list = list;
    this.known = list.size();
  }

  void of(Invocation invocation) {
    Execution execution = invocation.execution();
    networkShell(invocation);
    Code code = execution.code();
    if (code != null) {
      code(code, execution);
      return;
    }
    if (execution.argv().isEmpty()) {
      return;
    }
    Word program = execution.argv().getFirst();
    if (!program.isKnown()) {
      boolean fetched = isAnyFetching(program.producers());
      list.plain(
          fetched ? EffectKind.RUN_FETCHED : EffectKind.RUN_UNKNOWN,
          List.of(program),
          execution,
          null);
    } else if (program.text().indexOf('/') >= 0) {
      ranFile(program, execution);
    }
  }

  void doubts() {
    for (ShellRun.Doubt doubt : run.doubts()) {
      EffectKind kind =
          switch (doubt) {
            case SYNTAX, LIMIT -> EffectKind.NOT_UNDERSTOOD;
            case ENDLESS -> EffectKind.ENDLESS;
            case UNKNOWN_PROGRAM -> null;
          };
      if (kind != null) {
        list.add(new Effect(kind, null, false, null, List.of(), null, null));
      }
    }
  }

  private void code(Code code, Execution execution) {
    List<Word> words =
        code.text() != null
            ? List.of(code.text())
            : code.file() != null ? List.of(code.file()) : execution.argv();
    if (code.decoded()) {
      list.plain(EffectKind.RUN_DECODED, words, execution, null);
    }
    boolean fetched =
        isAnyFetching(code.from())
            || code.text() != null && isAnyFetching(code.text().producers())
            || readsNetwork(execution);
    if (fetched) {
      list.plain(EffectKind.RUN_FETCHED, words, execution, null);
      return;
    }
    if (code.file() != null) {
      if (!isAnyFetching(code.file().producers())) {
        ranFile(code.file(), execution);
      } else {
        list.plain(EffectKind.RUN_FETCHED, words, execution, null);
      }
      return;
    }
    if (code.followed() || code.decoded()) {
      return;
    }
    // An interpreter that nobody feeds waits for a person.
    boolean unknown = code.text() == null ? !code.from().isEmpty() : !code.text().isKnown();
    if (unknown) {
      list.plain(EffectKind.RUN_UNKNOWN, words, execution, null);
    }
  }

  private void ranFile(Word file, Execution execution) {
    String path = list.resolve(file, execution.directory()).absolute();
    WrittenFile.Origin origin = files().get(path);
    if (origin == WrittenFile.Origin.FETCHED) {
      list.plain(EffectKind.RUN_FETCHED, List.of(file), execution, null);
    } else if (origin == WrittenFile.Origin.DECODED) {
      list.plain(EffectKind.RUN_DECODED, List.of(file), execution, null);
    }
  }

  /** The files whose content comes from a network or out of an encoding. */
  private Map<String, WrittenFile.Origin> files() {
    Map<String, WrittenFile.Origin> found = files;
    if (found != null) {
      return found;
    }
    found = new HashMap<>();
    for (WrittenFile file : run.writes()) {
      found.put(file.path(), file.origin());
    }
    for (int i = 0; i < known; i++) {
      Effect effect = list.all().get(i);
      Execution execution = effect.execution();
      if (execution == null) {
        continue;
      }
      boolean writes = effect.kind() == EffectKind.OVERWRITE || effect.kind() == EffectKind.WRITE;
      if (writes && effect.path() != null) {
        if (isFetching(execution) || isAnyFetching(execution.input().from())) {
          found.put(effect.path().absolute(), WrittenFile.Origin.FETCHED);
        }
      } else if (effect.kind() == EffectKind.FETCH && !effect.words().isEmpty()) {
        String name = lastPart(effect.words().getFirst().text());
        if (!name.isEmpty() && namesByAddress(execution)) {
          found.put(
              list.places().resolve(name, execution.directory()).absolute(),
              WrittenFile.Origin.FETCHED);
        }
      }
    }
    files = found;
    return found;
  }

  private static boolean namesByAddress(Execution execution) {
    return switch (execution.program()) {
      case "wget", "wget2", "aria2c", "axel" -> true;
      case "curl" -> Invocation.of(execution).hasAny("-O", "--remote-name", "--remote-name-all");
      default -> false;
    };
  }

  private static String lastPart(String url) {
    int end = url.indexOf('?');
    String path = end < 0 ? url : url.substring(0, end);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private boolean isAnyFetching(List<Execution> executions) {
    for (int i = 0; i < executions.size(); i++) {
      if (isFetching(executions.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFetching(Execution execution) {
    Set<Execution> found = fetching;
    if (found == null) {
      found = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < known; i++) {
        Effect effect = list.all().get(i);
        if (effect.kind() == EffectKind.FETCH && effect.execution() != null) {
          found.add(effect.execution());
        }
      }
      fetching = found;
    }
    return found.contains(execution) || isClient(execution) && !isIdle(execution);
  }

  private static boolean isIdle(Execution execution) {
    Invocation invocation = Invocation.of(execution);
    return invocation.isHelp() || OfflineClients.isLocal(invocation);
  }

  private static boolean isClient(Execution execution) {
    return switch (execution.program()) {
      case "curl",
          "wget",
          "aria2c",
          "invoke-webrequest",
          "invoke-restmethod",
          "lynx",
          "fetch",
          "http",
          "xh",
          "nc",
          "ncat",
          "netcat",
          "telnet",
          "socat" ->
          true;
      default -> false;
    };
  }

  private static boolean readsNetwork(Execution execution) {
    for (Redirection redirection : execution.redirections()) {
      if (redirection.reads() && isNetwork(redirection)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNetwork(Redirection redirection) {
    String text = redirection.file().text();
    return text.startsWith("/dev/tcp/") || text.startsWith("/dev/udp/");
  }

  private void networkShell(Invocation invocation) {
    Execution execution = invocation.execution();
    boolean shell = isShell(invocation.program());
    boolean network = isCat(invocation.program());
    boolean found =
        shell && isConnected(execution)
            || network && hasShellOption(invocation)
            || network && isFedByShell(execution) && isAnswering(execution)
            || invocation.program().equals("socat") && isSocatShell(invocation);
    // A socket and a shell in one program text.
    if (execution.stands() != null || !execution.trail().isEmpty()) {
      boolean socket = invocation.program().equals("curl") && "CONNECT".equals(method(invocation));
      boolean interactive = shell && isInteractive(invocation);
      connected |= socket;
      shellSeen |= interactive;
      found |= (socket || interactive) && connected && shellSeen;
    }
    if (found) {
      list.plain(EffectKind.NETWORK_SHELL, execution.argv(), execution, null);
    }
  }

  private static @Nullable String method(Invocation invocation) {
    Word method = invocation.value("-X", "--request");
    return method == null ? null : method.text();
  }

  private static boolean isShell(String program) {
    return switch (program) {
      case "sh",
          "bash",
          "zsh",
          "dash",
          "ksh",
          "mksh",
          "ash",
          "fish",
          "csh",
          "tcsh",
          "rbash",
          "pwsh",
          "powershell",
          "cmd" ->
          true;
      default -> false;
    };
  }

  private static boolean isCat(String program) {
    return switch (program) {
      case "nc", "ncat", "netcat", "nc.traditional", "nc.openbsd", "telnet", "rcat", "pwncat" ->
          true;
      default -> false;
    };
  }

  private static boolean isConnected(Execution execution) {
    for (Redirection redirection : execution.redirections()) {
      if (isNetwork(redirection)) {
        return true;
      }
    }
    for (Execution producer : execution.input().from()) {
      if (isCat(producer.program())
          || producer.program().equals("socat")
          || producer.program().equals("openssl") && hasWord(producer, "s_client")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Execution execution, String text) {
    for (Word word : execution.arguments()) {
      if (word.is(text)) {
        return true;
      }
    }
    return false;
  }

  /** A program for the other end, where there is another end: a host, or a port that waits. */
  private static boolean hasShellOption(Invocation invocation) {
    if (invocation.words().isEmpty() && !invocation.hasAny("-l", "--listen")) {
      return false;
    }
    for (Option option : invocation.options()) {
      switch (option.name()) {
        case "-e", "-c", "--exec", "--sh-exec", "--lua-exec" -> {
          if (option.value() != null && namesShell(option.value())) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a shell or an interpreter is among the words of a command, or may be. */
  private static boolean namesShell(Word command) {
    if (!command.isKnown()) {
      return true;
    }
    String text = command.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || isNameSign(text, i));
      if (!inside) {
        String name = Execution.programName(text.substring(start, i));
        if (isShell(name) || isInterpreter(name)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isNameSign(String text, int at) {
    return "/\\._-+".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isInterpreter(String name) {
    return name.startsWith("python")
        || switch (name) {
          case "perl", "ruby", "node", "php", "lua", "busybox", "socat", "script", "expect" -> true;
          default -> false;
        };
  }

  /** Whether what comes back goes anywhere but to the screen. */
  private boolean isAnswering(Execution execution) {
    for (Redirection redirection : execution.redirections()) {
      if (redirection.writes() && !redirection.file().is("/dev/null")) {
        return true;
      }
    }
    for (Execution other : run.executions()) {
      if (!other.input().from().isEmpty() && other.input().from().contains(execution)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFedByShell(Execution execution) {
    for (Execution producer : execution.input().from()) {
      if (isShell(producer.program()) && isInteractive(Invocation.of(producer))) {
        return true;
      }
    }
    return false;
  }

  /** A shell without a script reads commands from whoever is at the other end. */
  private static boolean isInteractive(Invocation shell) {
    return shell.operands().isEmpty() && !shell.has("-c");
  }

  private static boolean isSocatShell(Invocation invocation) {
    Set<String> kinds = new HashSet<>();
    for (Word word : invocation.words()) {
      String text = word.text().toUpperCase(Locale.ROOT);
      int colon = text.indexOf(':');
      kinds.add(colon < 0 ? text : text.substring(0, colon));
    }
    boolean runs = kinds.contains("EXEC") || kinds.contains("SYSTEM") || kinds.contains("SHELL");
    if (!runs) {
      return false;
    }
    for (String kind : kinds) {
      if (kind.startsWith("TCP")
          || kind.startsWith("UDP")
          || kind.startsWith("OPENSSL")
          || kind.startsWith("SSL")) {
        return true;
      }
    }
    return false;
  }
}
