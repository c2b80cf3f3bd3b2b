package dev.belay.engine.resident;

/** Is told, once for each change, what becomes of the hooks that were installed. */
interface RegistrationListener {
  void happened(RegistrationNews news);
}
