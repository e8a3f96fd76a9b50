package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.dragoman.serve.DragomanServer;
import org.dragoman.serve.Serving;
import org.dragoman.serve.outside.Intake;
import org.dragoman.serve.outside.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {
  @Test
  void aShortTokenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerSettings.loopback("secret"))
        .withMessageContaining("found a token of 6 characters; expected at least 16");
  }

  @Test
  void aPortIsANumberThatThereIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServerSettings("127.0.0.1", 70_000, Serving.TOKEN))
        .withMessage("found port 70000; expected 0 to 65535");
  }

  @Test
  void onlyLoopbackIsLoopback() {
    assertThat(ServerSettings.loopback(Serving.TOKEN).isLoopback()).isTrue();
    assertThat(new ServerSettings("0.0.0.0", 0, Serving.TOKEN).isLoopback()).isFalse();
  }

  @Test
  void aTakenPortIsToldWithWhatToDo(@TempDir Path folder) {
    try (Serving serving = Serving.example(folder)) {
      ServerSettings same = new ServerSettings("127.0.0.1", serving.port(), Serving.TOKEN);
      Outside outside =
          new Outside(
              _ -> new Intake.Outcome.Busy(""),
              (_, _, _) -> java.util.List.of(),
              () -> Serving.NOW,
              _ -> {});
      assertThatThrownBy(() -> DragomanServer.start(same, serving.store(), outside))
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining("port " + serving.port())
          .hasMessageContaining("--port");
    }
  }
}
