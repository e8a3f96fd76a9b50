package org.dragoman.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// A stage is a pure function: what is not in its input is not in its output.
class PurityTest {
  private static final Set<String> CLOCKS =
      Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.net.InetAddress.getLocalHost",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault");
  private static final Set<String> CHANCE =
      Set.of("java.lang.Math.random", "java.util.UUID.randomUUID", "java.util.Collections.shuffle");
  private static final Set<String> NAMES_OF_PLACES_IN_THE_NET =
      Set.of(
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URL",
          "java.net.MalformedURLException",
          "java.net.URLDecoder",
          "java.net.URLEncoder");

  @Test
  void stagesHaveNoClock() {
    pureCodeNeverCalls(
        "the clock",
        access ->
            CLOCKS.contains(name(access))
                || owner(access).startsWith("java.time.")
                    && (access.getName().equals("now") || access.getName().startsWith("system"))
                || owner(access).equals("java.util.Date")
                    && access.getTarget().getFullName().endsWith("<init>()"));
  }

  @Test
  void stagesLeaveNothingToChance() {
    pureCodeNeverCalls("chance", access -> CHANCE.contains(name(access)));
    noClasses()
        .that()
        .resideInAnyPackage(Bytecode.purePackages())
        .should()
        .dependOnClassesThat(
            describe(
                "draw random numbers",
                (JavaClass type) ->
                    type.getName().startsWith("java.util.random.")
                        || type.getName().startsWith("java.util.")
                            && type.getSimpleName().endsWith("Random")
                        || type.getName().equals("java.security.SecureRandom")))
        .check(Bytecode.PRODUCT);
  }

  @Test
  void stagesDoNotLookAround() {
    pureCodeNeverCalls("the surroundings", access -> SURROUNDINGS.contains(name(access)));
  }

  @Test
  void stagesReachNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(Bytecode.purePackages())
        .should()
        .dependOnClassesThat(
            describe(
                "reach the network",
                (JavaClass type) ->
                    type.getPackageName().startsWith("java.net")
                        && !NAMES_OF_PLACES_IN_THE_NET.contains(type.getName())))
        .check(Bytecode.PRODUCT);
    pureCodeNeverCalls(
        "the network",
        access ->
            owner(access).equals("java.net.URL")
                && access.getName().toLowerCase(Locale.ROOT).startsWith("open"));
  }

  @Test
  void stagesDoNotTalkToTheTerminal() {
    pureCodeNeverCalls(
        "the terminal",
        access ->
            Set.of("out", "err", "in").contains(access.getName())
                && owner(access).equals("java.lang.System"));
  }

  /// Readings are kept by content: what the key leaves out must not be looked at.
  @Test
  void aReadingDoesNotDependOnWhereItsArticleCameFrom() {
    noClasses()
        .that()
        .resideInAPackage("org.dragoman.read..")
        .should()
        .accessTargetWhere(
            describe(
                "ask an article for its id, source or original",
                (JavaAccess<?> access) ->
                    owner(access).equals("org.dragoman.model.article.Article")
                        && Set.of("id", "source", "duplicateOf").contains(access.getName())))
        .check(Bytecode.PRODUCT);
  }

  /// A training run must end although libtorch keeps threads of its own.
  @Test
  void onlyTheApplicationAndTrainingEndTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.dragoman.app", "org.dragoman.training..")
        .should()
        .accessTargetWhere(
            describe("end the process", access -> name(access).equals("java.lang.System.exit")))
        .check(Bytecode.PRODUCT);
  }

  private static void pureCodeNeverCalls(String what, Predicate<JavaAccess<?>> call) {
    DescribedPredicate<JavaAccess<?>> described = describe("reaches for " + what, call);
    noClasses()
        .that()
        .resideInAnyPackage(Bytecode.purePackages())
        .should()
        .accessTargetWhere(described)
        .check(Bytecode.PRODUCT);
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static String name(JavaAccess<?> access) {
    return owner(access) + "." + access.getName();
  }
}
