package org.dragoman.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.TogetherRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A record file whose articles can be had again under other ids, as if as many others had come in.
///
/// @param articles the lines of each article, its own first
/// @param together the lines of what they say together
record ReplayedRecord(List<List<String>> articles, List<String> together) {
  /// A text that may be an id.
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\\s]{1,100})\"");

  private static final Pattern MADE =
      Pattern.compile(
          "(?:statement|event|claim|story|incident|quotation|proposition):[0-9a-f]{16}");
  private static final Set<String> ONCE = Set.of("actor", "tension", "briefing");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static ReplayedRecord read(Path record) throws IOException {
    List<List<String>> articles = new ArrayList<>();
    List<String> together = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(record)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        switch (type(line)) {
          case "article" -> articles.add(new ArrayList<>(List.of(line)));
          case "statement", "event", "claim" -> articles.getLast().add(line);
          default -> together.add(line);
        }
      }
    }
    return new ReplayedRecord(articles, together);
  }

  private static String type(String line) {
    int start = "{\"type\":\"".length();
    return line.substring(start, line.indexOf('"', start));
  }

  /// The `n`th article, counting on from the first after the last, each time under other ids.
  ArticleRecord article(int n) {
    int round = n / articles.size();
    List<String> lines = articles.get(n % articles.size());
    Set<String> ids = Set.of(id(lines.getFirst()));
    return new ArticleRecord(
        Optional.empty(), lines.stream().map(line -> renamed(line, round, ids)).toList());
  }

  /// What the first `n` articles say together: of those that come again only what rests on them
  /// alone.
  TogetherRecord together(int n) {
    List<String> all = new ArrayList<>(together);
    Set<String> ids = new HashSet<>();
    articles.forEach(lines -> ids.add(id(lines.getFirst())));
    for (int round = 1; round * articles.size() < n; round++) {
      Set<String> there = findings(Math.min(articles.size(), n - round * articles.size()));
      for (String line : together) {
        if (!ONCE.contains(type(line)) && rests(line, there)) {
          all.add(renamed(line, round, ids));
        }
      }
    }
    return new TogetherRecord(all, Map.of());
  }

  private Set<String> findings(int first) {
    Set<String> there = new HashSet<>();
    articles.subList(0, first).forEach(lines -> lines.forEach(line -> there.add(id(line))));
    return there;
  }

  private static boolean rests(String line, Set<String> there) {
    JsonNode o = MAPPER.readTree(line);
    List<String> on = new ArrayList<>();
    List.of("articles", "reports", "claims")
        .forEach(f -> o.path(f).valueStream().forEach(v -> on.add(v.asString(""))));
    o.path("variants").valueStream().forEach(v -> on.add(v.path("statement").asString("")));
    return there.containsAll(on);
  }

  private static String id(String line) {
    int at = line.indexOf("\"id\":\"") + "\"id\":\"".length();
    return line.substring(at, line.indexOf('"', at));
  }

  private static String renamed(String line, int round, Set<String> ids) {
    if (round == 0) {
      return line;
    }
    Map<String, String> known = new HashMap<>();
    return TEXT.matcher(line)
        .replaceAll(found -> {
          String text = found.group(1);
          boolean isId = ids.contains(text) || MADE.matcher(text).matches();
          String name = isId ? known.computeIfAbsent(text, t -> t + "." + round) : text;
          return Matcher.quoteReplacement('"' + name + '"');
        });
  }
}
