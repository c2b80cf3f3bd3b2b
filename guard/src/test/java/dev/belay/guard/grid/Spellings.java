package dev.belay.guard.grid;

import java.util.ArrayList;
import java.util.List;

/** Ways to write a command that starts the marker program. */
final class Spellings {
  static final String MARKER = "belay-marker";

  private Spellings() {}

  /** Spellings that stand where a command's words stand: behind {@code sudo}, too. */
  static List<GridCase> words() {
    List<GridCase> all = new ArrayList<>();
    add(all, "plain", "belay-marker");
    add(all, "arguments", "belay-marker one 'two three'");
    add(all, "single quotes", "'belay-marker'");
    add(all, "double quotes", "\"belay-marker\"");
    add(all, "empty quotes within", "be''lay-mar\"\"ker");
    add(all, "backslashes", "b\\elay-\\marker");
    add(all, "ansi quotes", "$'belay-marker'");
    add(all, "hexadecimal", Quoting.hexadecimal(MARKER));
    add(all, "octal", "$'" + Quoting.octal(MARKER) + "'");
    add(all, "unicode", "$'\\u0062elay-mark\\U00000065r'");
    add(all, "mixed quotes", "bel'ay'\"-mar\"k$'e'r");
    add(all, "continued line", "belay-\\\nmarker");
    add(all, "brace list", "{belay-marker,one,two}");
    add(all, "brace within", "belay-{marker,other}");
    add(all, "brace range", "belay-m{a..a}rker");
    add(all, "substitution", "$(echo belay-marker)");
    add(all, "quoted substitution", "\"$(echo belay-marker)\"");
    add(all, "backquotes", "`echo belay-marker`");
    add(all, "part substituted", "belay-$(echo mark)er");
    add(all, "nested substitution", "$(echo $(echo belay)-marker)");
    add(all, "printf", "$(printf %s-%s belay marker)");
    add(all, "printf octal", "$(printf '\\142elay-marker')");
    add(all, "printf hexadecimal", "$(printf '\\x62elay-marker')");
    add(all, "printf b", "$(printf %b '\\0142elay-marker')");
    add(all, "printf reused", "$(printf %s be lay - mark er)");
    add(all, "printf padded", "$(printf '%.12s' belay-markerxyz)");
    add(all, "echo e", "$(echo -e '\\x62elay-marker')");
    add(all, "echo n", "$(echo -n belay-marker)");
    add(all, "base64", "$(echo " + Quoting.base64(MARKER) + " | base64 -d)");
    add(all, "base64 here-string", "$(base64 --decode <<< " + Quoting.base64(MARKER) + ")");
    add(all, "reversed", "$(rev <<< rekram-yaleb)");
    add(all, "translated", "$(echo orynl-znexre | tr a-z n-za-m)");
    add(all, "translated case", "$(echo BELAY-MARKER | tr A-Z a-z)");
    add(all, "translated classes", "$(echo BELAY-MARKER | tr '[:upper:]' '[:lower:]')");
    add(all, "deleted", "$(echo bxelaxy-mxarker | tr -d x)");
    add(all, "cut", "$(cut -c3- <<< xxbelay-marker)");
    add(all, "cut field", "$(echo a:belay-marker:c | cut -d: -f2)");
    add(all, "edited", "$(echo belay_marker | sed s/_/-/)");
    add(all, "edited groups", "$(echo marker-belay | sed -E 's/(.*)-(.*)/\\2-\\1/')");
    add(all, "head", "$(printf 'belay-marker\\nother\\n' | head -n1)");
    add(all, "tail", "$(printf 'other\\nbelay-marker\\n' | tail -1)");
    add(all, "joined lines", "$(printf 'belay\\nmarker\\n' | paste -sd-)");
    add(all, "awk field", "$(echo one belay-marker | awk '{print $2}')");
    add(all, "basename", "$(basename /usr/lib/belay-marker)");
    add(all, "here-document", "$(cat <<'END'\nbelay-marker\nEND\n)");
    add(all, "default value", "${BELAY_UNSET_NAME:-belay-marker}");
    add(all, "assigned default", "${BELAY_UNSET_NAME:=belay-marker}");
    add(all, "empty expansions", "belay${BELAY_UNSET_NAME}-marker$BELAY_UNSET_NAME");
    add(all, "empty substitution", "belay-$(true)marker");
    add(all, "empty arguments", "belay-marker$@");
    add(all, "alternative", "${HOME:+belay-marker}");
    add(all, "arithmetic", "$'belay-marker' $((1 + 2))");
    return all;
  }

  /** Spellings that need a whole text. */
  static List<GridCase> texts() {
    List<GridCase> all = new ArrayList<>();
    add(all, "variable", "B=belay-marker; $B");
    add(all, "quoted variable", "B=belay-marker; \"$B\"");
    add(all, "variable with arguments", "B='belay-marker one two'; $B");
    add(all, "two variables", "A=belay- B=marker; $A$B");
    add(all, "appended", "B=belay; B+=-marker; $B");
    add(all, "export", "export B=belay-marker; $B");
    add(all, "declare", "declare B=belay-marker; $B");
    add(all, "readonly", "readonly B=belay-marker; $B");
    add(all, "lower case", "B=BELAY-MARKER; ${B,,}");
    add(all, "lower case transformation", "B=BELAY-MARKER; ${B@L}");
    add(all, "declared lower", "declare -l B=BELAY-MARKER; $B");
    add(all, "prefix removed", "B=xxbelay-marker; ${B#xx}");
    add(all, "suffix removed", "B=belay-marker.sh; ${B%.*}");
    add(all, "longest prefix removed", "B=a/b/belay-marker; ${B##*/}");
    add(all, "substring", "B=abcbelay-markerxyz; ${B:3:12}");
    add(all, "substring from the end", "B=abcbelay-marker; ${B: -12}");
    add(all, "replaced", "B=belay_marker; ${B/_/-}");
    add(all, "all replaced", "B=bXelXay-marXker; ${B//X/}");
    add(all, "characters picked", "B=belay-mrk; ${B:0:7}a${B:7:1}${B:8:1}e${B:7:1}");
    add(all, "indirect", "A=belay-marker; B=A; ${!B}");
    add(all, "reference", "A=belay-marker; declare -n B=A; $B");
    add(all, "array", "A=(belay-marker one); \"${A[@]}\"");
    add(all, "array element", "A=(x belay-marker); ${A[1]}");
    add(all, "array index computed", "A=(x y belay-marker); ${A[1+1]}");
    add(all, "associative array", "declare -A A=([k]=belay-marker); ${A[k]}");
    add(all, "positional", "set -- belay-marker one; $1");
    add(all, "all positional", "set -- belay-marker one; \"$@\"");
    add(all, "shifted", "set -- x belay-marker; shift; $1");
    add(all, "separator", "IFS=,; B=belay-marker,one; $B");
    add(all, "separator word", "B=belay-marker; $B$IFS'one'");
    add(all, "read", "read B <<< belay-marker; $B");
    add(all, "read several", "read -r A B <<< 'x belay-marker'; $B");
    add(all, "printf v", "printf -v B %s-%s belay marker; $B");
    add(all, "mapfile", "mapfile -t A <<< belay-marker; ${A[0]}");
    add(all, "substitution kept", "B=$(echo belay-marker); $B");
    add(all, "function", "f() { belay-marker; }; f");
    add(all, "function with arguments", "f() { \"$@\"; }; f belay-marker one");
    add(all, "function of function", "f() { g \"$1\"; }; g() { $1; }; f belay-marker");
    add(all, "local variable", "f() { local B=belay-marker; $B; }; f");
    add(all, "alias", "shopt -s expand_aliases\nalias b=belay-marker\nb");
    add(all, "alias of alias", "shopt -s expand_aliases\nalias b=belay-marker\nalias c='b one'\nc");
    add(all, "branch value", "if true; then B=belay-marker; else B=true; fi; $B");
    add(all, "loop value", "for B in true belay-marker; do $B; done");
    add(all, "case value", "case x in x) B=belay-marker;; *) B=true;; esac; $B");
    add(all, "negated word", "! belay-marker");
    add(all, "assignment before", "A=b belay-marker");
    add(all, "redirection before", "</dev/null >/dev/null belay-marker");
    add(all, "redirection within", "belay-marker </dev/null one");
    add(all, "numbered output", "2>/dev/null belay-marker 1>&2");
    add(all, "comment behind", "belay-marker # echo nothing");
    add(all, "arithmetic index", "A=(true belay-marker); ${A[$((2 - 1))]}");
    add(all, "arithmetic loop", "for ((i = 0; i < 1; i++)); do belay-marker; done");
    add(all, "while read", "echo belay-marker | while read -r B; do $B; done");
    add(all, "error operator", "B=belay-marker; ${B:?none}");
    add(all, "quoted transformation", "B=belay-marker; eval ${B@Q}");
    add(all, "descriptor", "exec 3>/dev/null; belay-marker >&3");
    add(all, "background", "belay-marker & wait");
    add(all, "coprocess", "coproc belay-marker; wait");
    add(all, "exec", "exec belay-marker");
    add(all, "subshell", "(belay-marker)");
    add(all, "group", "{ belay-marker; }");
    return all;
  }

  private static void add(List<GridCase> all, String name, String command) {
    all.add(new GridCase(name, command));
  }
}
