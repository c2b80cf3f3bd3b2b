package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds policy files, reads them and lays them over one another: the machine's, the user's, and a
 * project's. No YAML class is loaded where there is no file.
 */
public final class PolicyFiles {
  private final PolicyPlaces places;
  private final KnownRules builtIn;
  private final OwnPackFiles ownPacks;
  private final InstantSource clock;

  /**
   * @param builtIn the rules that come with Belay
   * @param ownPacks reads the packs that a policy brings along
   * @param clock tells which entries are over
   */
  public PolicyFiles(
      PolicyPlaces places, KnownRules builtIn, OwnPackReader ownPacks, InstantSource clock) {
    this.places = requireNonNull(places, "places");
    this.builtIn = requireNonNull(builtIn, "builtIn");
    this.ownPacks = new OwnPackFiles(ownPacks);
    this.clock = requireNonNull(clock, "clock");
  }

  /**
   * A policy and what it was made of.
   *
   * @param sources the files, in the order in which they were laid over one another
   * @param warnings what the user should know, in plain words
   * @param floor the policy that nobody may loosen; null where there is none
   * @param trust wildcards for the projects that may loosen
   * @param watched files and folders besides the sources that it depends on
   * @param known the rules that there are: the built-in ones and those of own packs
   */
  public record Loaded(
      Policy policy,
      List<PolicySource> sources,
      List<String> warnings,
      @Nullable Policy floor,
      List<String> trust,
      List<Path> watched,
      KnownRules known) {
    public Loaded {
      sources = List.copyOf(sources);
      warnings = List.copyOf(warnings);
      trust = List.copyOf(trust);
      watched = List.copyOf(watched);
    }

    /** The last file that had a say; null for the built-in policy. */
    public @Nullable Path source() {
      return sources.isEmpty() ? null : sources.getLast().file();
    }
  }

  /** What holds where there is no file at all. */
  public Loaded builtIn() {
    return new Loaded(Policy.builtIn(), List.of(), List.of(), null, List.of(), List.of(), builtIn);
  }

  /**
   * The policy without any project's: the machine's, then the user's. The user's is the explicit
   * file; else {@code ~/.config/belay/policy.yml}, made stricter by the file that {@code
   * BELAY_POLICY} or {@code XDG_CONFIG_HOME} names. These cannot make it weaker, since a project
   * can set variables for its agent (some hosts load a {@code .env} file).
   *
   * @param environment the environment's variables
   * @throws PolicyException when a file cannot be read or used, or a named one is missing
   */
  public Loaded load(@Nullable Path explicit, Map<String, String> environment)
      throws PolicyException {
    Loaded base = managed();
    if (explicit != null) {
      return over(base, explicit, Layer.USER, base.floor(), "the policy file that was asked for");
    }
    Path usual = places.user();
    if (isThere(usual)) {
      base = over(base, usual, Layer.USER, base.floor(), "the policy file");
    }
    String named = environment.get("BELAY_POLICY");
    if (named != null && !named.isBlank()) {
      return stricter(base, Path.of(named), Layer.ENVIRONMENT, "BELAY_POLICY's file");
    }
    Path other = configured(environment);
    return other == null || other.equals(usual) || !isThere(other)
        ? base
        : stricter(base, other, Layer.ENVIRONMENT, "XDG_CONFIG_HOME's policy file");
  }

  private Loaded managed() throws PolicyException {
    Path file = places.managed();
    if (!isThere(file)) {
      return builtIn();
    }
    Loaded loaded = over(builtIn(), file, Layer.MANAGED, null, "the managed policy");
    return loaded.policy().locked()
        ? new Loaded(
            loaded.policy(),
            loaded.sources(),
            loaded.warnings(),
            loaded.policy(),
            loaded.trust(),
            loaded.watched(),
            loaded.known())
        : loaded;
  }

  /**
   * The files that {@link #load} looks at, there or not: when none changed, neither did the policy
   * (but for what {@link Loaded#watched} names).
   */
  public List<Path> candidates(@Nullable Path explicit, Map<String, String> environment) {
    List<Path> files = new ArrayList<>(3);
    files.add(places.managed());
    if (explicit != null) {
      files.add(explicit);
      return files;
    }
    files.add(places.user());
    String named = environment.get("BELAY_POLICY");
    Path other = named != null && !named.isBlank() ? Path.of(named) : configured(environment);
    if (other != null) {
      files.add(other);
    }
    return files;
  }

  private static @Nullable Path configured(Map<String, String> environment) {
    String config = environment.get("XDG_CONFIG_HOME");
    return config == null || !config.startsWith("/")
        ? null
        : Path.of(config).resolve("belay").resolve("policy.yml");
  }

  /**
   * A policy with what a project's {@code .belay/policy.yml} adds. A project can make a policy
   * stricter, and weaker only where the user or the machine trusts it: else what would weaken it is
   * left out and told.
   *
   * @param project the project's top directory
   * @throws PolicyException when the file is there but cannot be used
   */
  public Loaded tightened(Loaded base, Path project) throws PolicyException {
    Path file = PolicyPlaces.ofProject(project);
    if (!isThere(file)) {
      return base;
    }
    String what = "the project's policy file";
    for (String trusted : base.trust()) {
      if (PathGlob.matches(trusted, project.toString())) {
        return over(base, file, Layer.PROJECT, base.floor(), what);
      }
    }
    return stricter(base, file, Layer.PROJECT, what);
  }

  private Loaded stricter(Loaded base, Path file, Layer layer, String what) throws PolicyException {
    return over(base, file, layer, base.policy(), what);
  }

  private Loaded over(Loaded base, Path file, Layer layer, @Nullable Policy floor, String what)
      throws PolicyException {
    PolicyDocument said = document(base, file, layer, what);
    Layering layering = new Layering(base.policy(), said, floor, file, layer);
    Policy policy = layering.policy();
    List<PolicySource> sources = new ArrayList<>(base.sources());
    sources.add(new PolicySource(file, layer, floor == null, said.summary()));
    List<String> warnings = new ArrayList<>(base.warnings());
    warnings.addAll(said.warnings());
    warnings.addAll(layering.warnings());
    List<String> trust = new ArrayList<>(base.trust());
    trust.addAll(said.trust());
    List<Path> watched = new ArrayList<>(base.watched());
    watched.addAll(said.watched());
    return new Loaded(policy, sources, warnings, base.floor(), trust, watched, said.known());
  }

  private PolicyDocument document(Loaded base, Path file, Layer layer, String what)
      throws PolicyException {
    String text = PolicyText.read(file, what);
    PolicyDocument said =
        new PolicyReader(
                file.toString(), layer, places.home(), base.known(), ownPacks, clock.instant())
            .read(text);
    List<String> permissions = PolicyText.permissions(file);
    return permissions.isEmpty() ? said : said.warned(permissions);
  }

  /** Also a file that may not be looked at is one: its reading says so. */
  private static boolean isThere(Path file) {
    return !Files.notExists(file);
  }
}
