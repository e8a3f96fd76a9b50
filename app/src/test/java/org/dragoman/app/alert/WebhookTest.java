package org.dragoman.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class WebhookTest {
  private static final List<ObjectNode> ALERTS =
      List.of(JsonNodeFactory.instance.objectNode().put("headline", "ARC → BOE: worse"));

  private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
  private final HttpServer server;

  WebhookTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void alertsArePostedAsOneArray() throws IOException {
    new Webhook(answering(204)).post(ALERTS);
    assertThat(bodies).containsExactly("[{\"headline\":\"ARC → BOE: worse\"}]");
  }

  @Test
  void aRefusalIsAnError() {
    Webhook webhook = new Webhook(answering(500));
    assertThatThrownBy(() -> webhook.post(ALERTS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("500");
  }

  private URI answering(int status) {
    server.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }
}
