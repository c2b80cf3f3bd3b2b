package dev.belay.guard.policy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds policy files and reads them. No YAML class is loaded where there is no file. */
public final class PolicyFile {
  private static final long LARGEST = 256 * 1024;

  private final Path home;
  private final Set<String> ruleIds;

  /**
   * @param home the user's home
   * @param ruleIds the rules that a policy may speak of
   */
  public PolicyFile(Path home, Set<String> ruleIds) {
    this.home = home;
    this.ruleIds = Set.copyOf(ruleIds);
  }

  /**
   * A policy and where it came from.
   *
   * @param source the file; null for the built-in policy
   * @param warnings what the user should know, in plain words
   */
  public record Loaded(Policy policy, @Nullable Path source, List<String> warnings) {
    public Loaded {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The user's policy: the explicit file, else the one that {@code BELAY_POLICY} names, else the
   * default place.
   *
   * @param environment the environment's variables
   * @throws PolicyException when a file cannot be read or used, or a named one is missing
   */
  public Loaded load(@Nullable Path explicit, Map<String, String> environment)
      throws PolicyException {
    String named = environment.get("BELAY_POLICY");
    if (explicit != null) {
      return read(explicit, "the policy file that was asked for");
    }
    if (named != null && !named.isBlank()) {
      return read(Path.of(named), "BELAY_POLICY's file");
    }
    String config = environment.get("XDG_CONFIG_HOME");
    Path folder =
        config == null || !config.startsWith("/") ? home.resolve(".config") : Path.of(config);
    Path usual = folder.resolve("belay").resolve("policy.yml");
    if (!Files.exists(usual)) {
      return new Loaded(Policy.builtIn(), null, List.of());
    }
    return read(usual, "the policy file");
  }

  /**
   * A policy with what a project's {@code .belay/policy.yml} adds. A project can make a policy
   * stricter, never weaker: what would weaken it is left out and told.
   *
   * @param project the project's top directory
   * @throws PolicyException when the file is there but cannot be used
   */
  public Loaded tightened(Loaded base, Path project, Decisions decisions) throws PolicyException {
    Path file = project.resolve(".belay").resolve("policy.yml");
    if (!Files.exists(file)) {
      return base;
    }
    Loaded theirs = read(file, "the project's policy file");
    Map<String, RuleMode> modes = new TreeMap<>(base.policy().modes());
    List<String> warnings = new ArrayList<>(base.warnings());
    warnings.addAll(theirs.warnings());
    theirs
        .policy()
        .modes()
        .forEach(
            (rule, mode) -> {
              RuleMode set = modes.get(rule);
              RuleMode now = set == null ? decisions.of(rule) : set;
              if (mode.compareTo(now) > 0 || (mode == now && set == null)) {
                modes.put(rule, mode);
              } else if (mode.compareTo(now) < 0) {
                warnings.add(
                    file
                        + ": "
                        + rule
                        + ": "
                        + mode.wireName()
                        + " would weaken "
                        + now.wireName()
                        + " and is ignored");
              }
            });
    for (Exemption exemption : theirs.policy().exemptions()) {
      warnings.add(
          file
              + ": a project may not allow anything: the exemption from "
              + exemption.rule()
              + " is ignored");
    }
    return new Loaded(new Policy(modes, base.policy().exemptions()), file, warnings);
  }

  /** What the rules decide by themselves. */
  public interface Decisions {
    /** The mode of a rule that no policy speaks of. */
    RuleMode of(String rule);
  }

  private Loaded read(Path file, String what) throws PolicyException {
    String text;
    try {
      if (Files.size(file) > LARGEST) {
        throw new PolicyException(
            file + ": larger than " + LARGEST + " bytes: is this a policy file?", null);
      }
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException e) {
      throw new PolicyException(file + ": not UTF-8", e);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new PolicyException(file + ": " + what + " does not exist", e);
    } catch (IOException e) {
      throw new PolicyException(
          file + ": " + what + " cannot be read: " + e.getClass().getSimpleName(), e);
    }
    List<String> warnings = new ArrayList<>(permissions(file));
    Policy policy = new PolicyReader(file.toString(), home.toString(), ruleIds).read(text);
    return new Loaded(policy, file, warnings);
  }

  /** Whoever may write the policy decides for the user. */
  private static List<String> permissions(Path file) {
    List<String> warnings = new ArrayList<>();
    Path folder = file.toAbsolutePath().getParent();
    for (Path path : folder == null ? List.of(file) : List.of(file, folder)) {
      try {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
            || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
          warnings.add(path + ": other users may write this; run: chmod go-w " + path);
        }
      } catch (UnsupportedOperationException e) {
        return warnings;
      } catch (IOException e) {
        warnings.add(path + ": its permissions cannot be read: " + e.getClass().getSimpleName());
      }
    }
    return warnings;
  }
}
