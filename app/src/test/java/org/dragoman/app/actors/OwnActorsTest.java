package org.dragoman.app.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class OwnActorsTest {
  @TempDir private Path folder;

  /// A command with the option alone.
  @Command
  private static final class Asked {
    @Mixin private final OwnActors own = new OwnActors();
  }

  private static OwnActors own(String... arguments) {
    Asked asked = new Asked();
    new CommandLine(asked).parseArgs(arguments);
    return asked.own;
  }

  @Test
  void withoutOwnFilesTheShippedBaseIsLoadedWhenItIsAskedFor() throws IOException {
    Supplier<ActorBase> later = own().later();
    assertThat(later.get()).isNotNull();
  }

  @Test
  void aFileThatIsNotThereIsToldAtOnce() {
    OwnActors own = own("--actors", folder.resolve("none.tsv").toString());
    assertThatThrownBy(own::later)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none.tsv: no such file of actors");
  }

  @Test
  void aBrokenLineIsToldAtOnceAndNotWhenTheBaseIsAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("own.tsv"), "no table of actors\nat all\n");
    OwnActors own = own("--actors", file.toString());
    assertThatThrownBy(own::later).isInstanceOf(TableError.class).hasMessageContaining("own.tsv");
  }
}
