package dev.belay.cli.doctor;

/**
 * What became of a registration that was tried.
 *
 * @param event the event
 * @param where the file and line of the registration
 * @param stopped whether the call that must be stopped was
 * @param passed whether the call that must pass did
 * @param millis how long the second answer took: an engine had started by then
 */
record ProbeResult(String event, String where, boolean stopped, boolean passed, long millis) {}
