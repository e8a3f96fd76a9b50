package org.dragoman.training.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;

/// Makes statements of a passage's tags.
final class TagReader {
  private static final Pattern ROLE = Pattern.compile("([scqatpm])([1-9]\\d?)(?::([a-z]+))?");
  private static final Set<String> REASONS =
      Set.of("scare", "title", "nickname", "term", "word", "other");

  private final String file;
  private final Map<Integer, Parts> parts = new TreeMap<>();
  private final List<MarkedPassage.Unsaid> unsaid = new ArrayList<>();

  private TagReader(String file) {
    this.file = file;
  }

  private enum Role {
    SOURCE('s'),
    CUE('c'),
    CONTENT('q'),
    ADDRESSEE('a'),
    TIME('t'),
    PLACE('p'),
    MEDIUM('m');

    private final char letter;

    Role(char letter) {
      this.letter = letter;
    }

    static Role of(char letter) {
      return Stream.of(values()).filter(r -> r.letter == letter).findFirst().orElseThrow();
    }
  }

  /// What is tagged with one number.
  private static final class Parts {
    private final Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    private final int line;
    private Optional<Statement.Force> force = Optional.empty();

    private Parts(int line) {
      this.line = line;
    }

    private List<Span> get(Role role) {
      return spans.getOrDefault(role, List.of()).stream().sorted().toList();
    }

    private void add(Role role, Span span) {
      spans.computeIfAbsent(role, _ -> new ArrayList<>()).add(span);
    }

    private MarkedPassage.Said said(int number) {
      return new MarkedPassage.Said(
          number,
          get(Role.SOURCE),
          get(Role.CUE),
          get(Role.CONTENT),
          get(Role.ADDRESSEE),
          get(Role.TIME),
          get(Role.PLACE),
          get(Role.MEDIUM),
          force);
    }
  }

  /// @throws CorpusError if a tag's name is none, or a statement has no content
  static TagReader of(String file, TaggedText.Stripped stripped) {
    TagReader reader = new TagReader(file);
    stripped.tags().forEach(reader::add);
    reader.parts.forEach(reader::check);
    return reader;
  }

  private void add(TaggedText.Tag tag) {
    if (tag.name().startsWith("x:")) {
      String why = tag.name().substring(2);
      if (!REASONS.contains(why)) {
        throw broken(tag, "expected x: and one of " + String.join(" ", sorted(REASONS)));
      }
      unsaid.add(new MarkedPassage.Unsaid(tag.span(), why));
      return;
    }
    for (String name : tag.name().split(",", -1)) {
      Matcher role = ROLE.matcher(name);
      if (!role.matches()) {
        throw broken(tag, "expected one of s c q a t p m and a number, as in s1 or s1,a2");
      }
      add(tag, role);
    }
  }

  private void add(TaggedText.Tag tag, Matcher role) {
    int number = Integer.parseInt(role.group(2));
    Parts said = parts.computeIfAbsent(number, _ -> new Parts(tag.line()));
    said.add(Role.of(role.group(1).charAt(0)), tag.span());
    if (role.group(3) != null) {
      said.force = Optional.of(force(tag, role.group(3)));
    }
  }

  private Statement.Force force(TaggedText.Tag tag, String written) {
    return Stream.of(Statement.Force.values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst()
        .orElseThrow(() -> broken(tag, "no force " + written));
  }

  private void check(int number, Parts said) {
    List<Span> content = said.get(Role.CONTENT);
    if (content.isEmpty()) {
      throw new CorpusError(
          file, said.line, "statement " + number + " has no content (q" + number + ")");
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i - 1).overlaps(content.get(i))) {
        throw new CorpusError(file, said.line, "pieces of q" + number + " stand in one another");
      }
    }
    boolean cueInContent =
        said.get(Role.CUE).stream().anyMatch(c -> content.stream().anyMatch(q -> q.overlaps(c)));
    if (cueInContent) {
      throw new CorpusError(file, said.line, "c" + number + " stands inside q" + number);
    }
  }

  private CorpusError broken(TaggedText.Tag tag, String expected) {
    return new CorpusError(file, tag.line(), "found the tag {" + tag.name() + "; " + expected);
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  List<MarkedPassage.Said> statements() {
    return parts.entrySet().stream().map(e -> e.getValue().said(e.getKey())).toList();
  }

  List<MarkedPassage.Unsaid> unsaid() {
    return unsaid.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }
}
