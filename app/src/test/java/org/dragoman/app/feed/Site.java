package org.dragoman.app.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A site on this machine, which remembers what it was asked.
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  record Page(int status, Map<String, String> headers, String body) {}

  record Asked(String path, Map<String, List<String>> headers) {}

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void put(String path, int status, Map<String, String> headers, String body) {
    pages.put(path, new Page(status, headers, body));
  }

  void html(String path, String body) {
    put(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), body);
  }

  void rss(String path, String items) {
    put(
        path,
        200,
        Map.of("Content-Type", "application/rss+xml", "ETag", "\"" + items.hashCode() + "\""),
        "<rss version=\"2.0\"><channel><title>Test Wire</title>" + items + "</channel></rss>");
  }

  /// An item of RSS that leads to a path.
  String item(String path) {
    return "<item><title>Report of " + path + "</title><link>" + at(path) + "</link></item>";
  }

  List<String> asked() {
    return asked.stream().map(Asked::path).toList();
  }

  List<Asked> calls() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    asked.add(new Asked(path, Map.copyOf(call.getRequestHeaders())));
    Page page = pages.getOrDefault(path, new Page(404, Map.of(), "no such page"));
    page.headers().forEach(call.getResponseHeaders()::add);
    String tag = page.headers().getOrDefault("ETag", "none");
    boolean same = tag.equals(call.getRequestHeaders().getFirst("If-None-Match"));
    byte[] body = same ? new byte[0] : page.body().getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(same ? 304 : page.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = call.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
