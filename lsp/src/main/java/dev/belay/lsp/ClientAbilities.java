package dev.belay.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What an editor can do.
 *
 * @param snippets whether completions may have places to fill in
 * @param markdownHover whether it shows Markdown below the cursor
 * @param markdownItems whether it shows Markdown beside completions
 * @param actions whether it takes code actions, and not commands alone
 * @param versionedEdits whether edits may name the version of the document that they are for
 * @param watches whether it tells of changed files when asked to
 * @param pullsAlone whether it asks for diagnostics and cannot be told them
 */
public record ClientAbilities(
    boolean snippets,
    boolean markdownHover,
    boolean markdownItems,
    boolean actions,
    boolean versionedEdits,
    boolean watches,
    boolean pullsAlone) {
  /** An editor that said nothing of itself. */
  public static final ClientAbilities NONE =
      new ClientAbilities(false, false, false, false, false, false, false);

  static ClientAbilities of(@Nullable ClientCapabilities all) {
    Optional<TextDocumentClientCapabilities> document =
        Optional.ofNullable(all).map(ClientCapabilities::getTextDocument);
    Optional<WorkspaceClientCapabilities> workspace =
        Optional.ofNullable(all).map(ClientCapabilities::getWorkspace);
    Optional<CompletionItemCapabilities> item =
        document
            .map(TextDocumentClientCapabilities::getCompletion)
            .map(CompletionCapabilities::getCompletionItem);
    return new ClientAbilities(
        item.map(CompletionItemCapabilities::getSnippetSupport).orElse(false),
        document
            .map(TextDocumentClientCapabilities::getHover)
            .map(HoverCapabilities::getContentFormat)
            .filter(ClientAbilities::takesMarkdown)
            .isPresent(),
        item.map(CompletionItemCapabilities::getDocumentationFormat)
            .filter(ClientAbilities::takesMarkdown)
            .isPresent(),
        document
            .map(TextDocumentClientCapabilities::getCodeAction)
            .map(CodeActionCapabilities::getCodeActionLiteralSupport)
            .isPresent(),
        workspace
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false),
        workspace
            .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
            .orElse(false),
        document.map(TextDocumentClientCapabilities::getDiagnostic).isPresent()
            && document.map(TextDocumentClientCapabilities::getPublishDiagnostics).isEmpty());
  }

  private static boolean takesMarkdown(List<String> formats) {
    return formats.contains(MarkupKind.MARKDOWN);
  }
}
