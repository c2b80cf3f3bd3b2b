package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

/**
 * The name of a tool that a host's payloads do not have any more.
 *
 * @param name the name
 * @param now what the tool is called today; empty where there is no such tool any more
 * @param matches whether matchers with the old name still match the tool
 */
public record GoneTool(String name, String now, boolean matches) {
  public GoneTool {
    requireNonNull(name, "name");
    requireNonNull(now, "now");
  }
}
