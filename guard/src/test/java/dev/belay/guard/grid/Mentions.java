package dev.belay.guard.grid;

import static dev.belay.guard.grid.Quoting.single;

import java.util.ArrayList;
import java.util.List;

/** Texts that hold a command without running it. */
final class Mentions {
  private Mentions() {}

  static List<Carrier> all() {
    List<Carrier> all = new ArrayList<>();
    quoted(all, "echo", "echo ", "");
    quoted(all, "printf", "printf '%s\\n' ", "");
    quoted(all, "commit message", "git commit -m ", "");
    quoted(all, "grep", "grep -r ", " .");
    quoted(all, "grep pipe", "echo one | grep -- ", "");
    quoted(all, "variable", "T=", "");
    quoted(all, "exported variable", "export T=", "; true");
    quoted(all, "array", "A=(one ", ")");
    quoted(all, "array printed", "A=(one ", "); echo \"${A[@]}\"");
    quoted(all, "test", "[ -n ", " ]");
    quoted(all, "conditional", "[[ one == ", " ]]");
    quoted(all, "case word", "case ", " in one) true;; esac");
    quoted(all, "for items", "for i in ", "; do echo \"$i\"; done");
    quoted(all, "argument", "true --message ", "");
    quoted(all, "positional", "set -- ", "");
    quoted(all, "positional of shell", "bash -c 'echo \"$1\"' name ", "");
    quoted(all, "environment", "T=", " bash -c 'echo \"$T\"'");
    quoted(all, "read only", "bash -n -c ", "");
    quoted(all, "read only pipe", "echo ", " | bash -n");
    quoted(all, "pipe to cat", "echo ", " | cat");
    quoted(all, "pipe to wc", "echo ", " | wc -c");
    quoted(all, "pipe to file", "echo ", " > notes.txt");
    quoted(all, "appended", "echo ", " >> notes.txt; cat notes.txt");
    quoted(all, "here-string", "cat <<< ", "");
    quoted(all, "encoded", "echo ", " | base64");
    quoted(all, "substituted", "T=$(echo ", "); echo \"$T\"");
    quoted(all, "awk variable", "awk -v t=", " 'BEGIN { print t }'");
    quoted(all, "sed input", "echo ", " | sed 's/a/b/'");
    quoted(all, "trap shown", "trap -- ", "");
    quoted(all, "alias", "alias b=", "");
    quoted(all, "type", "type ", " 2>/dev/null; true");
    quoted(all, "command v", "command -v ", "; true");
    quoted(all, "xargs echo", "echo one | xargs echo ", "");
    quoted(all, "find name", "find . -name ", "");
    quoted(all, "sudo list", "sudo -l ", "");
    quoted(all, "env printed", "env T=", " true");
    quoted(all, "exit before", "exit 0; eval ", "");
    quoted(all, "never and", "false && eval ", "");
    quoted(all, "never or", "true || eval ", "");
    quoted(all, "background name", "n=", "; : \"$n\" &");
    quoted(all, "length", "T=", "; echo ${#T}");
    add(all, "quoted here-document", "cat <<'END-OF-NOTE'\n", "\nEND-OF-NOTE\n");
    add(all, "here-document file", "cat > notes.txt <<'END-OF-NOTE'\n", "\nEND-OF-NOTE\n");
    add(all, "if false", "if false; then ", "\nfi");
    add(all, "while false", "while false; do ", "\ndone");
    add(all, "until true", "until true; do ", "\ndone");
    add(all, "else of true", "if true; then :; else ", "\nfi");
    add(all, "case not taken", "case a in b) ", "\n;; esac");
    add(all, "empty loop", "for i in; do ", "\ndone");
    add(all, "function never called", "f() { ", "\n}; true");
    add(all, "function removed", "f() { ", "\n}; unset -f f; f 2>/dev/null; true");
    add(all, "no execution", "set -n; ", "");
    add(all, "error exit", "set -e; false; ", "");
    all.add(Carrier.of("comment", text -> "true # " + text.replace("\n", " ")));
    all.add(Carrier.of("escaped", text -> "echo " + Quoting.doubled(text)));
    all.add(Carrier.of("ansi", text -> "echo " + Quoting.ansi(text)));
    return all;
  }

  private static void add(List<Carrier> all, String name, String before, String after) {
    all.add(Carrier.of(name, text -> before + text + after));
  }

  private static void quoted(List<Carrier> all, String name, String before, String after) {
    all.add(Carrier.of(name, text -> before + single(text) + after));
  }
}
