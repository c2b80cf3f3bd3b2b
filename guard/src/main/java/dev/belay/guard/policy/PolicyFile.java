package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

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
  private final Map<String, RuleMode> own;

  /**
   * @param home the user's home
   * @param own the rules that a policy may speak of, with what each decides where none does
   */
  public PolicyFile(Path home, Map<String, RuleMode> own) {
    this.home = home;
    this.own = Map.copyOf(own);
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
   * The user's policy: the explicit file; else {@code ~/.config/belay/policy.yml}, made stricter by
   * the file that {@code BELAY_POLICY} or {@code XDG_CONFIG_HOME} names. These cannot make it
   * weaker, since a project can set variables for its agent (some hosts load a {@code .env} file).
   *
   * @param environment the environment's variables
   * @throws PolicyException when a file cannot be read or used, or a named one is missing
   */
  public Loaded load(@Nullable Path explicit, Map<String, String> environment)
      throws PolicyException {
    if (explicit != null) {
      return read(explicit, "the policy file that was asked for");
    }
    Path usual = usual();
    Loaded base =
        Files.exists(usual)
            ? read(usual, "the policy file")
            : new Loaded(Policy.builtIn(), null, List.of());
    String named = environment.get("BELAY_POLICY");
    if (named != null && !named.isBlank()) {
      return stricter(base, read(Path.of(named), "BELAY_POLICY's file"), "the environment");
    }
    Path other = configured(environment);
    return other == null || other.equals(usual) || !Files.exists(other)
        ? base
        : stricter(base, read(other, "XDG_CONFIG_HOME's policy file"), "the environment");
  }

  /**
   * The files that {@link #load} looks at, there or not: when none changed, neither did the policy.
   */
  public List<Path> candidates(@Nullable Path explicit, Map<String, String> environment) {
    if (explicit != null) {
      return List.of(explicit);
    }
    String named = environment.get("BELAY_POLICY");
    if (named != null && !named.isBlank()) {
      return List.of(usual(), Path.of(named));
    }
    Path other = configured(environment);
    return other == null ? List.of(usual()) : List.of(usual(), other);
  }

  /** The policy file of a project, there or not. */
  public static Path ofProject(Path project) {
    return project.resolve(".belay").resolve("policy.yml");
  }

  private Path usual() {
    return home.resolve(".config").resolve("belay").resolve("policy.yml");
  }

  private static @Nullable Path configured(Map<String, String> environment) {
    String config = environment.get("XDG_CONFIG_HOME");
    return config == null || !config.startsWith("/")
        ? null
        : Path.of(config).resolve("belay").resolve("policy.yml");
  }

  /**
   * A policy with what a project's {@code .belay/policy.yml} adds. A project can make a policy
   * stricter, never weaker: what would weaken it is left out and told.
   *
   * @param project the project's top directory
   * @throws PolicyException when the file is there but cannot be used
   */
  public Loaded tightened(Loaded base, Path project) throws PolicyException {
    Path file = ofProject(project);
    return Files.exists(file)
        ? stricter(base, read(file, "the project's policy file"), "a project")
        : base;
  }

  private Loaded stricter(Loaded base, Loaded theirs, String whose) {
    Map<String, RuleMode> modes = new TreeMap<>(base.policy().modes());
    List<String> warnings = new ArrayList<>(base.warnings());
    warnings.addAll(theirs.warnings());
    for (Map.Entry<String, RuleMode> entry : theirs.policy().modes().entrySet()) {
      String rule = entry.getKey();
      RuleMode mode = entry.getValue();
      RuleMode set = modes.get(rule);
      RuleMode now = set == null ? requireNonNull(own.get(rule)) : set;
      if (mode.compareTo(now) > 0 || (mode == now && set == null)) {
        modes.put(rule, mode);
      } else if (mode.compareTo(now) < 0) {
        warnings.add(
            "%s: %s: %s would weaken %s and is ignored: %s can only make the policy stricter"
                .formatted(theirs.source(), rule, mode.wireName(), now.wireName(), whose));
      }
    }
    for (Exemption exemption : theirs.policy().exemptions()) {
      warnings.add(
          "%s: %s may not allow anything: the exemption from %s is ignored"
              .formatted(theirs.source(), whose, exemption.rule()));
    }
    return new Loaded(new Policy(modes, base.policy().exemptions()), theirs.source(), warnings);
  }

  private Loaded read(Path file, String what) throws PolicyException {
    String text;
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // Opening a pipe would wait for whoever writes into it.
        throw new PolicyException(file + ": " + what + " is no regular file", null);
      }
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
    Policy policy = new PolicyReader(file.toString(), home.toString(), own.keySet()).read(text);
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
