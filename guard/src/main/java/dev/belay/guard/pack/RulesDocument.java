package dev.belay.guard.pack;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code docs/rules.md} from the packs. */
public final class RulesDocument {
  private RulesDocument() {}

  /**
   * @param args the folder of the packs, and the file to write
   */
  public static void main(String[] args) throws IOException, PackException {
    Path source = Path.of(args[0]);
    List<PackText> packs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
        packs.add(PackReader.read(source.relativize(file).toString(), Files.readString(file)));
      }
    }
    Files.writeString(Path.of(args[1]), of(packs));
  }

  /** The document as Markdown. */
  public static String of(List<PackText> packs) {
    StringBuilder page = new StringBuilder("# Rules\n\nMade from the packs; do not edit.\n\n");
    page.append(
        "A rule says `deny`, `ask` or nothing (`off`), by the preset of the policy. Packs of ");
    page.append(
        "`core` judge unless a policy switches them off, all others once one switches them on.\n");
    for (PackText text : packs) {
      Pack pack = text.pack();
      page.append("\n## ").append(pack.id()).append("\n\n").append(pack.about()).append("\n\n");
      page.append("| rule | severity | relaxed | standard | strict | what it stops |\n");
      page.append("|---|---|---|---|---|---|\n");
      for (PackRule rule : pack.rules()) {
        page.append("| `").append(rule.id()).append("` | ").append(rule.severity().wireName());
        for (Preset preset : Preset.values()) {
          Decision decision = rule.verdicts().in(preset);
          page.append(" | ").append(decision == null ? "off" : decision.wireName());
        }
        page.append(" | ").append(rule.title()).append(" |\n");
      }
      for (int i = 0; i < pack.rules().size(); i++) {
        describe(pack.rules().get(i), text.explanations().get(i), page);
      }
    }
    return page.toString();
  }

  private static void describe(PackRule rule, RuleExplanation explanation, StringBuilder page) {
    page.append("\n### ").append(rule.id()).append("\n\n").append(explanation.why());
    page.append("\n\n> ").append(rule.message()).append('\n');
    examples("Stops", explanation.stopped(), page);
    examples("Lets pass", explanation.passed(), page);
  }

  private static void examples(String head, List<PackExample> examples, StringBuilder page) {
    page.append("\n").append(head).append(":\n\n");
    for (PackExample example : examples) {
      for (String line : example.shown().split("\n", -1)) {
        page.append("    ").append(line).append('\n');
      }
    }
  }
}
