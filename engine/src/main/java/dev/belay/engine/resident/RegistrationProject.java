package dev.belay.engine.resident;

import static java.util.Objects.requireNonNull;

/**
 * A folder that a host works in: what lies there may switch the host's hooks off.
 *
 * @param host the host's id
 * @param folder the folder
 */
record RegistrationProject(String host, String folder) {
  RegistrationProject {
    requireNonNull(host, "host");
    requireNonNull(folder, "folder");
  }
}
