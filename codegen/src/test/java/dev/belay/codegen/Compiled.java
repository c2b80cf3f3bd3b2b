package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Generated sources, compiled for Java 17 together with the contract module's own types. */
record Compiled(ClassLoader loader) {
  static Compiled of(Path sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null);
        Stream<Path> paths = Files.walk(sources)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Xlint:all,-classfile",
              "-proc:none",
              "-implicit:class",
              "-sourcepath",
              "../contract/src/main/java" + File.pathSeparator + sources,
              "-classpath",
              jar(Gson.class) + File.pathSeparator + jar(NullMarked.class),
              "-d",
              classes.toString());
      List<Path> generated = paths.filter(path -> path.toString().endsWith(".java")).toList();
      javac
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(generated))
          .call();
    }
    assertThat(diagnostics.getDiagnostics())
        .filteredOn(found -> found.getKind() == Diagnostic.Kind.ERROR || isIn(sources, found))
        .isEmpty();
    return new Compiled(
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Gson.class.getClassLoader()));
  }

  Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  private static boolean isIn(Path sources, Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source != null && source.getName().startsWith(sources.toString());
  }

  private static String jar(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
