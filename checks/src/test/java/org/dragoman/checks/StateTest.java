package org.dragoman.checks;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What may change, and what may be absent: nearly nothing.
class StateTest {
  private static final double LEAST_SHARE_OF_FINAL_FIELDS = 0.95;

  @Test
  void nothingStaticChanges() {
    noFields()
        .that()
        .areStatic()
        .and(DescribedPredicate.not(modified(SYNTHETIC)))
        .should()
        .notBeFinal()
        .check(Bytecode.PRODUCT);
  }

  @Test
  void noArrayIsHandedAroundAsAConstant() {
    noFields()
        .that()
        .areStatic()
        .and(modified(PUBLIC))
        .should()
        .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
        .check(Bytecode.PRODUCT);
  }

  @Test
  void nearlyAllFieldsAreFinal() {
    List<JavaField> fields =
        Bytecode.PRODUCT.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getModifiers().contains(STATIC))
            .filter(field -> !field.getModifiers().contains(SYNTHETIC))
            .toList();
    List<String> changing =
        fields.stream()
            .filter(field -> !field.getModifiers().contains(FINAL))
            .map(JavaField::getFullName)
            .toList();
    double share = 1 - (double) changing.size() / fields.size();
    assertThat(share)
        .as("%d fields, of these not final: %s", fields.size(), changing)
        .isGreaterThanOrEqualTo(LEAST_SHARE_OF_FINAL_FIELDS);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : Bytecode.PRODUCT) {
      JavaPackage home = type.getPackage();
      if (!home.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(home.getName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static DescribedPredicate<JavaField> modified(JavaModifier modifier) {
    return DescribedPredicate.describe(
        "are " + modifier, field -> field.getModifiers().contains(modifier));
  }
}
