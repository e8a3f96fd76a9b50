package org.dragoman.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may know whom.
class LayersTest {
  private static final Pattern JAR = Pattern.compile("/([^/]+?)-[0-9][^/]*\\.jar");

  /// Libraries that several modules may see: JSpecify's annotations, and JSON, which comes in
  /// (ingest), goes out (publish) and is measured (app, evaluation).
  private static final Set<String> SHARED =
      Set.of("jspecify", "jackson-databind", "jackson-core", "jackson-annotations");

  @Test
  void theModelKnowsNothingButItself() {
    noClasses()
        .that()
        .resideInAPackage("org.dragoman.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.dragoman.model..", "java..", "org.jspecify..")
        .check(Bytecode.PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("org.dragoman.checks.Repository#stages")
  void stagesKnowOnlyTheModel(String stage) {
    knowsOnly(stage, Set.of("model"));
  }

  @Test
  void theStoreKnowsOnlyTheModel() {
    knowsOnly("store", Set.of("model"));
  }

  @Test
  void theServerKnowsOnlyTheModelAndTheStore() {
    knowsOnly("serve", Set.of("model", "store"));
  }

  @Test
  void nobodyButTheWiringKnowsWhichDatabaseKeepsTheRecord() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.dragoman.store..", "org.dragoman.app..", "org.dragoman.benchmarks..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dragoman.store.*..")
        .check(Bytecode.PRODUCT);
  }

  private static void knowsOnly(String module, Set<String> known) {
    String[] others =
        Repository.modules().stream()
            .filter(other -> !other.equals(module) && !known.contains(other))
            .map(other -> "org.dragoman." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.dragoman." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        // A module that is planned may not be there yet.
        .allowEmptyShould(true)
        .check(Bytecode.PRODUCT);
  }

  @Test
  void theApplicationKnowsNoneOfItsMeasurers() {
    noClasses()
        .that()
        .resideInAPackage("org.dragoman.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dragoman.checks..", "org.dragoman.evaluation..", "org.dragoman.benchmarks..")
        .check(Bytecode.PRODUCT);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.dragoman.(**)").should().beFreeOfCycles().check(Bytecode.PRODUCT);
  }

  @Test
  void aLibraryIsSeenByOneModule() {
    Map<String, Set<String>> seenBy = new TreeMap<>();
    for (JavaClass type : Bytecode.PRODUCT) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        library(dependency.getTargetClass().getBaseComponentType())
            .ifPresent(library ->
                seenBy.computeIfAbsent(library, _ -> new TreeSet<>()).add(Bytecode.module(type)));
      }
    }
    seenBy.keySet().removeAll(SHARED);
    assertThat(seenBy.values()).as("modules by library: %s", seenBy).allMatch(m -> m.size() == 1);
  }

  /// The name of the jar that a foreign class comes from; none for the JDK's and our own.
  private static Optional<String> library(JavaClass type) {
    if (Bytecode.isOurs(type)) {
      return Optional.empty();
    }
    return type.getSource()
        .map(Source::getUri)
        .map(URI::toString)
        .map(JAR::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }
}
