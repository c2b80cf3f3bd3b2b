package dev.belay.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The arrows of the design: cli to engine, engine to hosts, guard, journal and setup, lsp to lint
 * and setup, lint to guard and setup, all of them to contract, none back or sideways.
 */
class ArchitectureTest {
  private static final JavaClasses BELAY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.belay");

  @Test
  void arrowsPointDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("dev.belay.cli..")
        .layer("engine")
        .definedBy("dev.belay.engine..")
        .layer("hosts")
        .definedBy("dev.belay.hosts..")
        .layer("guard")
        .definedBy("dev.belay.guard..")
        .layer("journal")
        .definedBy("dev.belay.journal..")
        .layer("setup")
        .definedBy("dev.belay.setup..")
        .layer("lint")
        .definedBy("dev.belay.lint..")
        .layer("lsp")
        .definedBy("dev.belay.lsp..")
        .layer("contract")
        .definedBy("dev.belay.contract..")
        .layer("codegen")
        .definedBy("dev.belay.codegen..")
        .whereLayer("codegen")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("hosts")
        .mayOnlyBeAccessedByLayers("cli", "engine")
        .whereLayer("guard")
        .mayOnlyBeAccessedByLayers("cli", "engine", "lint")
        .whereLayer("journal")
        .mayOnlyBeAccessedByLayers("cli", "engine")
        .whereLayer("setup")
        .mayOnlyBeAccessedByLayers("cli", "engine", "lint", "lsp")
        .whereLayer("lint")
        .mayOnlyBeAccessedByLayers("cli", "lsp")
        .whereLayer("lsp")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers(
            "cli", "engine", "hosts", "guard", "journal", "setup", "lint", "lsp")
        .check(BELAY);
  }

  @Test
  void theContractDependsOnGsonAlone() {
    classes()
        .that(resideInAPackage("dev.belay.contract.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "dev.belay.contract..",
                "java..",
                "javax.crypto..",
                "com.google.gson..",
                "org.jspecify.annotations.."))
        .check(BELAY);
  }

  @Test
  void theHookPathLoadsNeitherOptionParserNorSchemaValidator() {
    noClasses()
        .that(
            resideInAnyPackage(
                "dev.belay.cli.hook..",
                "dev.belay.engine..",
                "dev.belay.hosts..",
                "dev.belay.guard..",
                "dev.belay.journal.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("picocli..", "dev.harrel..", "java.util.regex.."))
        .check(BELAY);
  }

  @Test
  void rulesKnowNoHostByName() {
    noClasses()
        .that(resideInAPackage("dev.belay.guard.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.belay.contract.host..", "dev.belay.contract.payload.."))
        .check(BELAY);
  }
}
