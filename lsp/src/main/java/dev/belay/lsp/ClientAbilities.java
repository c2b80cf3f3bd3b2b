package dev.belay.lsp;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
    TextDocumentClientCapabilities document = within(all, ClientCapabilities::getTextDocument);
    WorkspaceClientCapabilities workspace = within(all, ClientCapabilities::getWorkspace);
    CompletionCapabilities completion =
        within(document, TextDocumentClientCapabilities::getCompletion);
    CompletionItemCapabilities item = within(completion, CompletionCapabilities::getCompletionItem);
    HoverCapabilities hover = within(document, TextDocumentClientCapabilities::getHover);
    CodeActionCapabilities action = within(document, TextDocumentClientCapabilities::getCodeAction);
    WorkspaceEditCapabilities edit =
        within(workspace, WorkspaceClientCapabilities::getWorkspaceEdit);
    DidChangeWatchedFilesCapabilities watched =
        within(workspace, WorkspaceClientCapabilities::getDidChangeWatchedFiles);
    return new ClientAbilities(
        isTrue(within(item, CompletionItemCapabilities::getSnippetSupport)),
        takesMarkdown(within(hover, HoverCapabilities::getContentFormat)),
        takesMarkdown(within(item, CompletionItemCapabilities::getDocumentationFormat)),
        within(action, CodeActionCapabilities::getCodeActionLiteralSupport) != null,
        isTrue(within(edit, WorkspaceEditCapabilities::getDocumentChanges)),
        isTrue(within(watched, DidChangeWatchedFilesCapabilities::getDynamicRegistration)),
        within(document, TextDocumentClientCapabilities::getDiagnostic) != null
            && within(document, TextDocumentClientCapabilities::getPublishDiagnostics) == null);
  }

  private static <T, R> @Nullable R within(@Nullable T outer, Function<T, @Nullable R> member) {
    return outer == null ? null : member.apply(outer);
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Objects.equals(value, Boolean.TRUE);
  }

  private static boolean takesMarkdown(@Nullable List<String> formats) {
    return formats != null && formats.contains(MarkupKind.MARKDOWN);
  }
}
