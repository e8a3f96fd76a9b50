package org.dragoman.app.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is remembered of feeds from one start to the next, in a file beside the store: which
/// entries were dealt with, and by what to ask whether a feed has changed. When it is lost, pages
/// are fetched again; the store has their articles already.
public final class FeedMemory {
  private static final int MOST_ENTRIES = 5000;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final Map<String, Remembered> feeds = new HashMap<>();

  private FeedMemory(Path file) {
    this.file = file;
  }

  private static final class Remembered {
    private final LinkedHashSet<String> entries = new LinkedHashSet<>();
    private Fetched.Stamp stamp = Fetched.Stamp.NONE;
  }

  /// The memory that a file holds; an empty one if there is none or it cannot be read.
  public static FeedMemory of(Path file) {
    FeedMemory memory = new FeedMemory(file);
    try {
      if (Files.isRegularFile(file)) {
        memory.take(MAPPER.readTree(Files.readAllBytes(file)));
      }
    } catch (IOException | JacksonException e) {
      memory.feeds.clear();
    }
    return memory;
  }

  private void take(JsonNode root) {
    root.properties()
        .forEach(feed -> {
          Remembered remembered = of(feed.getKey());
          JsonNode value = feed.getValue();
          remembered.stamp = new Fetched.Stamp(text(value, "etag"), text(value, "modified"));
          value.path("entries").forEach(key -> remembered.entries.add(key.asString("")));
        });
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name).asString("")).filter(t -> !t.isEmpty());
  }

  private Remembered of(String feed) {
    return feeds.computeIfAbsent(feed, _ -> new Remembered());
  }

  synchronized Fetched.Stamp stamp(String feed) {
    return of(feed).stamp;
  }

  synchronized void stamp(String feed, Fetched.Stamp stamp) {
    of(feed).stamp = stamp;
  }

  synchronized boolean has(String feed, String entry) {
    return of(feed).entries.contains(entry);
  }

  synchronized void add(String feed, String entry) {
    LinkedHashSet<String> entries = of(feed).entries;
    entries.add(entry);
    while (entries.size() > MOST_ENTRIES) {
      entries.removeFirst();
    }
  }

  /// Writes it down: all of it, or as it was.
  synchronized void save() throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    List<String> names = new ArrayList<>(feeds.keySet());
    names.sort(null);
    for (String name : names) {
      Remembered remembered = of(name);
      ObjectNode feed = root.putObject(name);
      remembered.stamp.etag().ifPresent(e -> feed.put("etag", e));
      remembered.stamp.modified().ifPresent(m -> feed.put("modified", m));
      ArrayNode entries = feed.putArray("entries");
      remembered.entries.forEach(entries::add);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, MAPPER.writeValueAsBytes(root));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
