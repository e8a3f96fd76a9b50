package org.dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What sources say that class files do not.
class SourcesTest {
  private static final List<SourceFile> MAIN = SourceFile.below("src/main/java");
  private static final List<SourceFile> TESTS = SourceFile.below("src/test/java");

  private static final Set<String> ANYTHING =
      Set.of("Exception", "Throwable", "RuntimeException", "Error");
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Impl)|Common.*|Abstract.*|Base[A-Z].*");
  private static final Pattern MOCKS =
      Pattern.compile("\\b(mockito|easymock|jmockit|powermock)\\b");
  private static final Pattern DISABLED = Pattern.compile("(?m)^\\s*@(Disabled\\w*|Ignore)\\b");

  @Test
  void everyPublicTypeSaysWhatItIs() {
    List<String> silent =
        MAIN.stream()
            .flatMap(file ->
                file.types().stream()
                    .filter(SourceFile::isPublic)
                    .filter(type -> file.comment(type).isEmpty())
                    .map(file::place))
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void nothingIsNamedByAnEmptyWord() {
    List<String> empty =
        Stream.concat(MAIN.stream(), TESTS.stream())
            .flatMap(file ->
                file.types().stream()
                    .filter(type -> EMPTY_WORDS.matcher(type.getSimpleName()).matches())
                    .map(file::place))
            .toList();
    assertThat(empty).isEmpty();
  }

  @Test
  void nobodyButTheApplicationCatchesEverything() {
    List<String> greedy =
        MAIN.stream()
            .filter(file -> !file.module().equals("app"))
            .flatMap(file -> greedyCatches(file).stream())
            .toList();
    assertThat(greedy).isEmpty();
  }

  @Test
  void nothingIsMocked() {
    List<String> mocking =
        Stream.concat(
                Repository.files("src/test/java", ".java").stream(),
                Repository.files("", "pom.xml").stream())
            .filter(file -> !file.endsWith("SourcesTest.java"))
            .filter(file -> MOCKS.matcher(Repository.text(file)).find())
            .map(Repository::name)
            .toList();
    assertThat(mocking).isEmpty();
  }

  @Test
  void noTestIsDisabled() {
    List<String> disabled =
        Repository.files("src/test/java", ".java").stream()
            .filter(file -> DISABLED.matcher(Repository.text(file)).find())
            .map(Repository::name)
            .toList();
    assertThat(disabled).isEmpty();
  }

  @Test
  void testsAreNamedAsSentences() {
    List<String> nameless =
        TESTS.stream()
            .flatMap(file ->
                file.methods().stream()
                    .filter(SourcesTest::isTest)
                    .filter(method -> !isSentence(method.getName().toString()))
                    .map(method -> file.place(method) + " " + method.getName()))
            .toList();
    assertThat(nameless).isEmpty();
  }

  private static boolean isTest(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(name -> name.equals("Test") || name.equals("ParameterizedTest"));
  }

  private static boolean isSentence(String name) {
    boolean severalWords = name.chars().filter(Character::isUpperCase).count() >= 2;
    return severalWords && !name.matches("test[A-Z].*") && !name.contains("_");
  }

  private static List<String> greedyCatches(SourceFile file) {
    List<String> greedy = new ArrayList<>();
    new TreePathScanner<Object, List<String>>() {
      @Override
      public Object visitCatch(CatchTree caught, List<String> found) {
        Tree type = caught.getParameter().getType();
        List<? extends Tree> alternatives =
            type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        if (alternatives.stream().anyMatch(one -> ANYTHING.contains(one.toString()))) {
          found.add(file.place(caught));
        }
        return super.visitCatch(caught, found);
      }
    }.scan(file.unit(), greedy);
    return greedy;
  }
}
