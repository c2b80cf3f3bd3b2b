package dev.belay.guard.shell.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A redirection.
 *
 * @param descriptor the number or <code>{name}</code> before the operator; null for the usual one
 * @param operator {@code < > >> >| <> <& >& &> &>> << <<- <<<}
 * @param target the file, descriptor or here-string; for a here-document its delimiter
 * @param document the text of a here-document; null for others. Where the delimiter is quoted it is
 *     one {@link WordPart.Quoted}, else text and expansions as between double quotes; leading tabs
 *     are gone for {@code <<-}
 */
public record RedirectionNode(
    @Nullable String descriptor,
    String operator,
    WordNode target,
    @Nullable WordNode document,
    Span span)
    implements SyntaxNode {}
