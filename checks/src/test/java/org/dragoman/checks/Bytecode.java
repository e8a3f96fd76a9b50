package org.dragoman.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/// The compiled product, as ArchUnit sees it.
final class Bytecode {
  static final String ROOT = "org.dragoman";

  /// Every class of every module, without tests.
  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private Bytecode() {}

  /// The module of one of our classes: the word after `org.dragoman`.
  static String module(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).replaceAll("\\..*", "");
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT + ".");
  }

  /// Package patterns of all stages and of the model: the code that must be pure.
  static String[] purePackages() {
    return Stream.concat(Stream.of("model"), Repository.stages().stream())
        .map(module -> ROOT + "." + module + "..")
        .toArray(String[]::new);
  }
}
