package dev.belay.guard.pack;

import dev.belay.guard.rule.ExecutionCondition;
import dev.belay.guard.rule.Globs;
import dev.belay.guard.rule.RequestCondition;
import java.util.Set;

/** Reads what a rule says of requests and statements. */
final class RequestReader {
  private final NodeReader nodes;

  RequestReader(NodeReader nodes) {
    this.nodes = nodes;
  }

  ExecutionCondition http(PackNode node) throws PackException {
    Globs methods = null;
    Globs urls = null;
    Globs bodies = null;
    for (PackNode.Entry entry : nodes.keys(node, "http").entries()) {
      Globs globs = nodes.globs(entry.value(), entry.name(), true);
      switch (entry.name()) {
        case "method" -> methods = globs;
        case "url" -> urls = globs;
        case "body" -> bodies = globs;
        default -> throw nodes.unknownKey(entry, Set.of("method", "url", "body"));
      }
    }
    if (methods == null && urls == null && bodies == null) {
      throw nodes.error(node, "http needs a method, an url or a body");
    }
    return new RequestCondition.Http(methods, urls, bodies);
  }

  ExecutionCondition statement(PackNode node) throws PackException {
    Globs languages = null;
    Globs verbs = null;
    Globs objects = null;
    Globs names = null;
    Globs texts = null;
    boolean unfiltered = false;
    for (PackNode.Entry entry : nodes.keys(node, "query").entries()) {
      String key = entry.name();
      if (key.equals("where")) {
        nodes.oneOf(entry.value(), key, Set.of("none"));
        unfiltered = true;
        continue;
      }
      Globs globs = nodes.globs(entry.value(), key, true);
      switch (key) {
        case "language" -> languages = globs;
        case "verb" -> verbs = globs;
        case "object" -> objects = globs;
        case "name" -> names = globs;
        case "text" -> texts = globs;
        default ->
            throw nodes.unknownKey(
                entry, Set.of("language", "verb", "object", "name", "where", "text"));
      }
    }
    return new RequestCondition.Statement(languages, verbs, objects, names, unfiltered, texts);
  }
}
