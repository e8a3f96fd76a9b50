package org.dragoman.app.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Posts alerts as one JSON array to an address that the user gave; the only thing in Dragoman that
/// reaches the network, and only then.
final class Webhook {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int REDIRECT = 300;

  private final URI address;

  Webhook(URI address) {
    this.address = address;
  }

  /// Posts some alerts.
  ///
  /// @throws IOException if nobody takes them
  void post(Iterable<ObjectNode> alerts) throws IOException {
    ArrayNode body = JsonNodeFactory.instance.arrayNode();
    alerts.forEach(body::add);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status < OK || status >= REDIRECT) {
        throw new IOException("the webhook answered " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the webhook was interrupted", e);
    }
  }
}
