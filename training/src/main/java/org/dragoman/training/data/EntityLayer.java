package org.dragoman.training.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// Names out of GUM's layer of entities, which marks every mention: those of persons,
/// organizations and places whose head is a proper noun, cut to the run of proper nouns and without
/// a person's title.
///
///     [the former [Prime Minister of Israel]] Shimon Peres   ->   PER Shimon Peres
final class EntityLayer {
  private static final Pattern BRACKETS = Pattern.compile("\\((\\d+)-([^()]*)(\\)?)|(\\d+)\\)");
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final int HEAD_FIELD = 4;
  private static final Set<String> LINKS = Set.of("of", "&", "-", "for", "de");
  private static final Set<String> TITLES =
      Table.load(EntityLayer.class, "titles.tsv").rows().stream()
          .map(row -> row.get("title"))
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> words;
  private final List<String> tags;
  private final List<String> marks;

  /// @param marks the last column of each word
  EntityLayer(List<String> words, List<String> tags, List<String> marks) {
    this.words = words;
    this.tags = tags;
    this.marks = marks;
  }

  /// A mention: from its first to its last word, its head among them.
  private record Mention(int from, int to, int head, String type) {
    int length() {
      return to - from;
    }
  }

  /// An opening bracket that waits for its closing one.
  private record Opening(int at, String attributes) {}

  /// A name tag a word; of nested names the outermost counts.
  List<String> names() {
    List<String> names = new ArrayList<>(Collections.nCopies(words.size(), NameTags.OUTSIDE));
    mentions().stream()
        .sorted(Comparator.comparingInt(Mention::length).reversed())
        .forEach(mention -> mark(mention, names));
    return names;
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Deque<Opening>> open = new HashMap<>();
    for (int word = 0; word < words.size(); word++) {
      int at = word;
      ENTITY
          .matcher(marks.get(word))
          .results()
          .flatMap(entity -> BRACKETS.matcher(entity.group(1)).results())
          .forEach(bracket -> mention(bracket, at, open).ifPresent(mentions::add));
    }
    return mentions;
  }

  private static Optional<Mention> mention(
      MatchResult bracket, int at, Map<String, Deque<Opening>> open) {
    if (bracket.group(4) != null) {
      Deque<Opening> waiting = open.getOrDefault(bracket.group(4), new ArrayDeque<>());
      return Optional.ofNullable(waiting.pollLast())
          .flatMap(opening -> mention(opening.at(), at, opening.attributes()));
    }
    if (!bracket.group(3).isEmpty()) {
      return mention(at, at, bracket.group(2));
    }
    open.computeIfAbsent(bracket.group(1), _ -> new ArrayDeque<>())
        .addLast(new Opening(at, bracket.group(2)));
    return Optional.empty();
  }

  private static Optional<Mention> mention(int from, int to, String attributes) {
    String[] fields = attributes.split("-", 7);
    String type =
        switch (fields[0]) {
          case "person" -> "PER";
          case "organization" -> "ORG";
          case "place" -> "LOC";
          default -> "";
        };
    String head = fields.length > HEAD_FIELD + 1 ? fields[HEAD_FIELD].split(",", 2)[0] : "";
    if (type.isEmpty() || head.isEmpty() || !head.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return Optional.of(new Mention(from, to, from + Integer.parseInt(head) - 1, type));
  }

  private void mark(Mention mention, List<String> names) {
    int head = mention.head();
    if (head > mention.to() || !isProper(head) || !names.get(head).equals(NameTags.OUTSIDE)) {
      return;
    }
    int from = head;
    for (int more = wider(from, -1, mention.from()); more != from; ) {
      from = more;
      more = wider(from, -1, mention.from());
    }
    int to = head;
    for (int more = wider(to, 1, mention.to()); more != to; ) {
      to = more;
      more = wider(to, 1, mention.to());
    }
    if (mention.type().equals("PER")) {
      while (from <= to && isTitle(words.get(from).toLowerCase(Locale.ROOT))) {
        from++;
      }
    }
    NameTags.mark(names, from, to, mention.type());
  }

  /// The next proper noun from a word in a direction, at most over "of" or "for the"; else the
  /// word.
  private int wider(int at, int way, int limit) {
    for (int distance = 1; distance <= 3; distance++) {
      int there = at + way * distance;
      if (way * (limit - there) < 0) {
        return at;
      }
      if (isProper(there) && isLink(at, way, distance)) {
        return there;
      }
    }
    return at;
  }

  private boolean isLink(int at, int way, int distance) {
    return switch (distance) {
      case 1 -> true;
      case 2 -> LINKS.contains(words.get(at + way));
      default -> {
        int first = way > 0 ? at + 1 : at - 2;
        yield LINKS.contains(words.get(first)) && words.get(first + 1).equals("the");
      }
    };
  }

  private static boolean isTitle(String word) {
    return word.equals("of") || TITLES.contains(word);
  }

  private boolean isProper(int word) {
    return tags.get(word).startsWith("NNP");
  }
}
