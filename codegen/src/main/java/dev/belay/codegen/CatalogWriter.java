package dev.belay.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code HostCatalog}, which loads a host's table when somebody asks for it. */
final class CatalogWriter {
  private CatalogWriter() {}

  static String write(List<HostFile> hosts) {
    String cases =
        hosts.stream()
            .map(
                host ->
                    "      case %s -> %s.HOST;\n"
                        .formatted(JavaText.string(host.id()), TableWriter.className(host)))
            .collect(Collectors.joining());
    String ids = JavaText.strings(hosts.stream().map(HostFile::id).toList());
    String all =
        JavaText.list(hosts.stream().map(host -> TableWriter.className(host) + ".HOST").toList());
    return """
        package dev.belay.contract.host;

        import dev.belay.contract.NearestName;
        import java.util.List;
        import org.jspecify.annotations.Nullable;

        /**
         * The hosts that Belay knows. A host's table is built when it is first asked for, and once: a hook process pays for its
         * own host alone. Safe for use by many threads. Generated from {@code src/main/contract/hosts}: do not edit.
         */
        public final class HostCatalog {
          private static final List<String> IDS =
        %s;

          private HostCatalog() {}

          /** The ids of all hosts, sorted. Loads no table. */
          public static List<String> ids() {
            return IDS;
          }

          /**
           * The host of this id.
           *
           * @throws IllegalArgumentException naming the known hosts, when there is none
           */
          public static HostContract host(String id) {
            HostContract found = find(id);
            if (found == null) {
              String nearest = NearestName.of(id, IDS);
              throw new IllegalArgumentException(
                  "unknown host \\"" + id + "\\"" + (nearest == null ? "" : "; did you mean " + nearest + "?")
                      + " Known hosts: " + String.join(", ", IDS));
            }
            return found;
          }

          /** The host of this id; null when there is none. */
          public static @Nullable HostContract find(String id) {
            return switch (id) {
        %s      default -> null;
            };
          }

          /** All hosts, sorted by id. Loads every table. */
          public static List<HostContract> all() {
            return %s;
          }
        }
        """
        .formatted(JavaText.indent(ids, 6), cases, JavaText.indent(all, 4).stripLeading());
  }
}
