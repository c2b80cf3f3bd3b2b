package dev.belay.contract.host;

/**
 * A place where a host reads hooks from.
 *
 * @param scope {@code user}, {@code project}, {@code local}, {@code managed}, {@code plugin} ...
 * @param path the path, with {@code ~} for the home folder and {@code *} for any name; project
 *     paths are relative
 * @param format {@code json}, {@code jsonc}, {@code toml}, {@code yaml}, {@code module}, {@code
 *     script}
 * @param shape the layout inside: {@code claude-groups}, {@code codex-toml}, ...
 * @param trust what the user must do before the host runs hooks from here; empty for nothing
 */
public record ConfigFile(String scope, String path, String format, String shape, String trust) {}
