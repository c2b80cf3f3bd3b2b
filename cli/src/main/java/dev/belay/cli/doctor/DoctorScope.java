package dev.belay.cli.doctor;

import dev.belay.setup.health.ReadFile;

/** Whose registrations are looked at. */
enum DoctorScope {
  user,
  project,
  both;

  boolean has(ReadFile file) {
    return has(file.isOfUser());
  }

  boolean has(boolean ofUser) {
    return this == both || (this == user) == ofUser;
  }
}
