package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.serve.live.LiveEvents;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Changes;
import org.dragoman.store.StoreBusy;
import org.junit.jupiter.api.Test;

class BusyTest {
  @Test
  void aBusyStoreSaysWhenToTryAgain() throws Exception {
    List<String> failures = new ArrayList<>();
    Route busy =
        Route.get(
            "/busy",
            "Tests",
            "Never answers",
            _ -> {
              throw new StoreBusy("all its readers are taken");
            });
    WebServer.Served served =
        new WebServer.Served(
            List.of(busy),
            "/first",
            () -> Answer.json("{}"),
            () -> Changes.unknownUpTo(1),
            new LiveEvents(1),
            failures::add);
    ServerSettings settings = new ServerSettings("127.0.0.1", 0, "a-token-of-the-tests");
    try (WebServer server = WebServer.start(settings, "s", served);
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/busy");
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
      assertThat(answer.body()).contains("try again");
    }
    assertThat(failures).as("it is no failure of ours").isEmpty();
  }
}
