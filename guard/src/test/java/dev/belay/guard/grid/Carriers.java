package dev.belay.guard.grid;

import static dev.belay.guard.grid.Quoting.single;

import java.util.ArrayList;
import java.util.List;

/** Ways to have a whole text run: compound commands, nested shells, encodings, other languages. */
final class Carriers {
  private Carriers() {}

  static List<Carrier> all() {
    List<Carrier> all = new ArrayList<>();
    grammar(all);
    substitutions(all);
    shells(all);
    pipes(all);
    files(all);
    languages(all);
    return all;
  }

  private static void add(List<Carrier> all, String name, String before, String after) {
    all.add(Carrier.of(name, text -> before + text + after));
  }

  private static void quoted(List<Carrier> all, String name, String before, String after) {
    all.add(Carrier.of(name, text -> before + single(text) + after));
  }

  private static void grammar(List<Carrier> all) {
    add(all, "behind ;", "true; ", "");
    add(all, "behind &&", "true && { ", "\n}");
    add(all, "behind ||", "false || { ", "\n}");
    add(all, "behind &", "true & ", "");
    add(all, "behind newline", "cd .\n", "\n");
    add(all, "group", "{ ", "\n}");
    add(all, "subshell", "( ", "\n)");
    add(all, "if then", "if true; then ", "\nfi");
    add(all, "if condition", "if ", "\nthen :; fi");
    add(all, "if else", "if false; then :; else ", "\nfi");
    add(all, "if elif", "if false; then :; elif ", "\nthen :; fi");
    add(all, "for", "for i in 1; do ", "\ndone");
    add(all, "arithmetic for", "for ((i = 0; i < 1; i++)); do ", "\ndone");
    add(all, "while body", "n=0; while [ $n -lt 1 ]; do n=1; ", "\ndone");
    add(all, "while condition", "while ", "\nfalse; do :; done");
    add(all, "until", "n=; until [ -n \"$n\" ]; do n=1; ", "\ndone");
    add(all, "case", "case a in a) ", "\n;; esac");
    add(all, "case default", "case x in a) ;; *) ", "\n;; esac");
    add(all, "case fallthrough", "case a in a) : ;& b) ", "\n;; esac");
    add(all, "pipe left", "{ ", "\n} | cat");
    add(all, "pipe right", "echo | { ", "\n}");
    add(all, "function", "f() { ", "\n}; f");
    add(all, "function keyword", "function g { ", "\n}\ng");
    add(all, "function subshell", "h() ( ", "\n); h");
    add(all, "negated group", "! { ", "\n}");
    add(all, "timed group", "time { ", "\n}");
    add(all, "redirected group", "{ ", "\n} > /dev/null 2>&1");
    add(all, "coprocess", "coproc { ", "\n}; wait");
    add(all, "background", "{ ", "\n} & wait");
    add(all, "set e", "set -e; ", "");
  }

  private static void substitutions(List<Carrier> all) {
    add(all, "substitution", "echo $( ", "\n)");
    add(all, "quoted substitution", ": \"$( ", "\n)\"");
    add(all, "substituted assignment", "X=$( ", "\n)");
    add(all, "substituted default", ": ${Y:-$( ", "\n)}");
    add(all, "substitution in here-document", "cat <<END\n$( ", "\n)\nEND\n");
    add(all, "substitution in here-string", "cat <<< $( ", "\n)");
    add(all, "substitution in arithmetic", ": $((0 + $( ", "\n) + 1))");
    add(all, "substitution in test", "[[ -z $( ", "\n) ]]");
    add(all, "substitution in case", "case $( ", "\n) in *) ;; esac");
    add(all, "substitution in for", "for i in $( ", "\n); do :; done");
    add(all, "substitution in array", "A=(one $( ", "\n))");
    add(all, "process input", "cat <( ", "\n)");
    add(all, "process output", "echo > >( ", "\n); wait; sleep 0.05");
    add(all, "substitution in redirection", ": > out$( ", "\n)");
    all.add(
        Carrier.of(
            "backquotes", text -> "echo `" + text.replace("\\", "\\\\").replace("`", "\\`") + "`"));
  }

  private static void shells(List<Carrier> all) {
    quoted(all, "eval", "eval ", "");
    all.add(Carrier.of("eval doubled", text -> "eval " + Quoting.doubled(text)));
    all.add(Carrier.of("eval ansi", text -> "eval " + Quoting.ansi(text)));
    all.add(Carrier.of("eval hexadecimal", text -> "eval " + Quoting.hexadecimal(text)));
    quoted(all, "eval of variable", "T=", "; eval \"$T\"");
    quoted(all, "trap exit", "trap ", " EXIT");
    quoted(all, "trap error", "trap ", " ERR; false; true");
    quoted(all, "bash c", "bash -c ", "");
    quoted(all, "bash bundled", "bash -ec ", "");
    quoted(all, "bash options", "bash --norc -o pipefail -c ", " name one");
    quoted(all, "sh c", "sh -c ", "");
    quoted(all, "path of bash", "/bin/bash -c ", "");
    quoted(all, "env bash", "/usr/bin/env bash -c ", "");
    all.add(Carrier.of("bash c doubled", text -> "bash -c " + Quoting.doubled(text)));
    quoted(all, "bash variable", "T=", "; bash -c \"$T\"");
    quoted(all, "exported variable", "export T=", "; bash -c 'eval \"$T\"'");
    quoted(all, "variable of environment", "T=", " bash -c 'eval \"$T\"'");
    quoted(all, "positional", "bash -c 'eval \"$1\"' name ", "");
    quoted(all, "sudo sh", "sudo sh -c ", "");
    quoted(all, "sudo user bash", "sudo -u root -- bash -c ", "");
    quoted(all, "su", "su -c ", "");
    quoted(all, "su user", "su - root -c ", "");
    quoted(all, "env bash split", "env -S 'bash -c' ", "");
    quoted(all, "nohup", "nohup bash -c ", " >/dev/null 2>&1");
    quoted(all, "timeout", "timeout 9 bash -c ", "");
    quoted(all, "exec", "exec bash -c ", "");
    quoted(all, "command", "command eval ", "");
    quoted(all, "builtin", "builtin eval ", "");
    quoted(all, "busybox", "busybox sh -c ", "");
    quoted(all, "ssh", "ssh host ", "");
    quoted(all, "docker", "docker exec box sh -c ", "");
    quoted(all, "kubectl", "kubectl exec pod -- bash -c ", "");
    quoted(all, "flock", "flock lock-file -c ", "");
    quoted(all, "watch", "watch ", "");
    quoted(all, "find", "find . -maxdepth 0 -exec bash -c ", " \\;");
    quoted(all, "find plus", "find . -maxdepth 0 -exec bash -c ", " name {} +");
    quoted(all, "xargs", "echo one | xargs bash -c ", "");
    quoted(all, "xargs I", "echo one | xargs -I{} bash -c ", "");
    quoted(all, "mapfile callback", "mapfile -c 1 -C ", " lines <<< one");
    all.add(
        Carrier.of(
            "git alias", text -> "git -c alias.x=" + single("!bash -c " + single(text)) + " x"));
    all.add(
        Carrier.needing("script", "script", text -> "script -qec " + single(text) + " /dev/null"));
  }

  private static void pipes(List<Carrier> all) {
    quoted(all, "here-string", "bash <<< ", "");
    add(all, "here-document", "bash <<'END-OF-IT'\n", "\nEND-OF-IT\n");
    add(all, "here-document s", "bash -s one <<'END-OF-IT'\n", "\nEND-OF-IT\n");
    add(all, "here-document cat", "cat <<'END-OF-IT' | sh\n", "\nEND-OF-IT\n");
    quoted(all, "printf pipe", "printf '%s\\n' ", " | bash");
    quoted(all, "echo pipe sudo", "echo ", " | sudo bash");
    quoted(all, "tee pipe", "printf %s ", " | tee /dev/null | bash");
    quoted(all, "cat pipe", "printf %s ", " | cat - | sh -");
    quoted(all, "group pipe", "{ echo ", "; } | bash");
    quoted(all, "pipe to device", "printf '%s\\n' ", " | bash /dev/stdin");
    quoted(all, "pipe to source", "source /dev/stdin <<< ", "");
    quoted(all, "process source", "source <(echo ", ")");
    quoted(all, "process dot", ". <(printf '%s\\n' ", ")");
    quoted(all, "process bash", "bash <(printf '%s\\n' ", ")");
    quoted(all, "substituted eval", "eval \"$(printf '%s\\n' ", ")\"");
    quoted(all, "substituted bash", "bash -c \"$(printf '%s\\n' ", ")\"");
    quoted(
        all, "read and eval", "printf '%s\\n' ", " | while IFS= read -r L; do eval \"$L\"; done");
    quoted(all, "xargs zero", "printf '%s\\0' ", " | xargs -0 bash -c");
    quoted(all, "xargs zero I", "printf '%s\\0' ", " | xargs -0 -I@ bash -c @");
    all.add(Carrier.of("base64", text -> "echo " + Quoting.base64(text) + " | base64 -d | bash"));
    all.add(
        Carrier.of(
            "base64 eval",
            text -> "eval \"$(echo " + Quoting.base64(text) + " | base64 --decode)\""));
    all.add(
        Carrier.of(
            "base64 twice",
            text ->
                "base64 -d <<< " + Quoting.base64(Quoting.base64(text)) + " | base64 -di | sh"));
    all.add(
        Carrier.of("reversed", text -> "rev <<< " + single(Quoting.backwards(text)) + " | bash"));
    all.add(
        Carrier.of(
            "rotated",
            text -> "echo " + single(Quoting.rotated(text)) + " | tr A-Za-z N-ZA-Mn-za-m | bash"));
    all.add(Carrier.of("octal", text -> "printf " + single(Quoting.octal(text)) + " | bash"));
    all.add(
        Carrier.of(
            "echo hexadecimal",
            text ->
                "echo -e \""
                    + Quoting.hexDigits(text).replaceAll("..", "\\\\\\\\x$0")
                    + "\" | bash"));
    all.add(
        Carrier.needing(
            "xxd", "xxd", text -> "echo " + Quoting.hexDigits(text) + " | xxd -r -p | bash"));
    all.add(
        Carrier.needing(
            "openssl",
            "openssl",
            text -> "echo " + Quoting.base64(text) + " | openssl base64 -d -A | bash"));
  }

  private static void files(List<Carrier> all) {
    quoted(all, "written file", "printf '%s\\n' ", " > made.sh; bash made.sh");
    quoted(
        all,
        "executable file",
        "printf '#!/bin/bash\\n%s\\n' ",
        " > ./made; chmod +x made; ./made");
    add(all, "here-document file", "cat > made.sh <<'END-OF-IT'\n", "\nEND-OF-IT\nsh ./made.sh");
    quoted(all, "sourced file", "echo ", " > made.sh && source ./made.sh");
    quoted(all, "dotted file", "echo ", " > made.sh && . ./made.sh");
    quoted(all, "teed file", "echo ", " | tee made.sh > /dev/null; bash < made.sh");
    quoted(all, "appended file", ": > made.sh; echo ", " >> made.sh; bash made.sh");
    quoted(all, "moved file", "echo ", " > a.txt; mv a.txt b.sh; bash b.sh");
    quoted(all, "copied file", "echo ", " > a.txt; cp a.txt b.sh; bash ./b.sh");
    quoted(all, "start-up file", "echo ", " > up.sh; BASH_ENV=up.sh bash -c :");
    quoted(all, "file in folder", "mkdir -p d; echo ", " > d/made.sh; cd d && bash made.sh");
    all.add(
        Carrier.of(
            "decoded file",
            text -> "echo " + Quoting.base64(text) + " | base64 -d > made.sh; bash made.sh"));
  }

  private static void languages(List<Carrier> all) {
    all.add(
        Carrier.slow(
            "python3",
            "python system",
            text ->
                "python3 -c " + single("import os; os.system(" + Quoting.code(bash(text)) + ")")));
    all.add(
        Carrier.slow(
            "python3",
            "python run",
            text ->
                "python3 -c "
                    + single(
                        "import subprocess\nsubprocess.run(['bash', '-c', "
                            + Quoting.code(text)
                            + "])")));
    all.add(
        Carrier.slow(
            "python3",
            "python input",
            text ->
                "python3 <<'END-OF-CODE'\nimport subprocess\nsubprocess.run("
                    + Quoting.code(bash(text))
                    + ", shell=True)\nEND-OF-CODE\n"));
    all.add(
        Carrier.slow(
            "node",
            "node",
            text ->
                "node -e "
                    + single(
                        "require('child_process').execSync(" + Quoting.code(bash(text)) + ")")));
    all.add(
        Carrier.slow(
            "perl",
            "perl",
            text -> "perl -e " + single("system(" + Quoting.code(bash(text)) + ")")));
    all.add(
        Carrier.slow(
            "perl",
            "perl exec",
            text -> "perl -we " + single("exec 'bash', '-c', " + Quoting.code(text) + ";")));
    all.add(
        Carrier.slow(
            "awk",
            "awk system",
            text -> "awk " + single("BEGIN { system(" + awk(bash(text)) + ") }")));
    all.add(
        Carrier.slow(
            "awk",
            "awk pipe",
            text -> "awk " + single("BEGIN { print " + awk(text) + " | \"bash\" }")));
    all.add(Carrier.slow("sed", "sed", text -> "echo one | sed " + single("1e " + bash(text))));
    all.add(
        Carrier.slow(
            "tar",
            "tar",
            text ->
                "echo > f; tar -cf /dev/null --checkpoint=1 --checkpoint-action=exec="
                    + single(bash(text))
                    + " f"));
  }

  /** For programs that give their text to {@code /bin/sh}, which may know less than bash. */
  private static String bash(String text) {
    return "bash -c " + single(text);
  }

  private static String awk(String text) {
    return Quoting.code(text).replace("\\x24", "$").replace("\\x40", "@");
  }
}
