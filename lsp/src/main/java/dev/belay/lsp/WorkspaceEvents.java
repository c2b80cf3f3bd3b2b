package dev.belay.lsp;

import dev.belay.lsp.diagnostic.Diagnoses;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.document.Readings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What happens around the documents. */
final class WorkspaceEvents implements WorkspaceService {
  private static final List<String> WATCHED =
      List.of(
          "**/*.{sh,bash,zsh,fish,py,js,mjs,cjs,ts,rb,pl,php,ps1,cmd,bat,exe}",
          "**/{hooks,scripts,bin}/**",
          "**/*.{json,jsonc,toml,hook}");

  private final Lifecycle lifecycle;
  private final Readings readings;
  private final Diagnoses diagnoses;

  WorkspaceEvents(Lifecycle lifecycle, Readings readings, Diagnoses diagnoses) {
    this.lifecycle = lifecycle;
    this.readings = readings;
    this.diagnoses = diagnoses;
  }

  /** The files that findings may depend on: scripts, and the configuration of other scopes. */
  static RegistrationParams watched() {
    List<FileSystemWatcher> watchers = new ArrayList<>();
    for (String glob : WATCHED) {
      watchers.add(new FileSystemWatcher(Either.forLeft(glob)));
    }
    return new RegistrationParams(
        List.of(
            new Registration(
                "belay-watched",
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers))));
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    if (lifecycle.isRunning()) {
      diagnoses.everything();
    }
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    if (!lifecycle.isRunning()) {
      return;
    }
    List<Path> roots = new ArrayList<>(readings.roots());
    for (WorkspaceFolder gone : params.getEvent().getRemoved()) {
      roots.remove(LiveDocument.path(gone.getUri()));
    }
    for (WorkspaceFolder added : params.getEvent().getAdded()) {
      Path path = LiveDocument.path(added.getUri());
      if (path != null && !roots.contains(path)) {
        roots.add(path);
      }
    }
    readings.setRoots(roots);
    diagnoses.everything();
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to configure.
  }
}
