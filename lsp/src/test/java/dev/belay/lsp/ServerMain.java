package dev.belay.lsp;

/** The process that the tests start, as {@code belay lsp} is one. */
final class ServerMain {
  private ServerMain() {}

  public static void main(String[] args) {
    System.exit(LanguageServerProcess.run("test"));
  }
}
