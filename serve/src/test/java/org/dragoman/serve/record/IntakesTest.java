package org.dragoman.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakesTest {
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  private HttpResponse<String> post(String query, String body) {
    return serving.post("/api/v1/articles" + query, "text/plain", body, Serving.bearer());
  }

  @Test
  void anArticleIsAnsweredWithWhatItSays() {
    HttpResponse<String> answer = post("?outlet=Test%20Post", "A report.");
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/api/v1/articles/");
    assertThat(Serving.read(answer.body()).path("statements").size()).isPositive();
  }

  @Test
  void whatCannotBeUsedIsToldWithWhatIsExpected() {
    HttpResponse<String> answer = post("", "   ");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("found a file of blanks; expected an article");
  }

  @Test
  void whoComesAtABadMomentIsToldToComeAgain() {
    assertThat(post("", "busy").statusCode()).isEqualTo(503);
  }

  @Test
  void aDayOfPublicationMustBeADay() {
    HttpResponse<String> answer = post("?published=last%20week", "A report.");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("published");
  }

  @Test
  void anArticleOfMoreThanFourMegabytesIsNotTaken() {
    assertThat(post("", "a".repeat(Intakes.MOST_BYTES + 1)).statusCode()).isEqualTo(413);
  }
}
