package org.dragoman.training.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.Span;
import org.dragoman.model.finding.StandingKind;

/// Reader of the corpus of events; its form is told in `training/corpus/events/README.md`.
public final class EventCorpus {
  private static final Pattern LINE = Pattern.compile("(-|\\d{2,4})(?: ([a-z]+))? \\| (.+)");
  private static final Pattern MARK = Pattern.compile("\\[([ST]) ([^\\[\\]]+)\\]");
  private static final String FORM = "CODE [STANDING] | text with one [S ...] and one [T ...]";

  private final Codebook codebook = Codebook.shipped();
  private final Set<String> texts = new HashSet<>();

  private EventCorpus() {}

  /// All exemplars of the `.txt` files of a folder, files in the order of their names.
  ///
  /// @throws IllegalArgumentException at the first broken line, with file, line and what is wrong
  static List<MarkedEvent> in(Path folder) throws IOException {
    EventCorpus corpus = new EventCorpus();
    List<MarkedEvent> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String written = Files.readString(file, StandardCharsets.UTF_8);
        all.addAll(corpus.read(String.valueOf(file.getFileName()), written));
      }
    }
    return all;
  }

  /// The exemplars of one file.
  ///
  /// @param file its name, for messages
  /// @throws IllegalArgumentException as [#in]
  static List<MarkedEvent> of(String file, String written) {
    return new EventCorpus().read(file, written);
  }

  private List<MarkedEvent> read(String file, String written) {
    List<MarkedEvent> events = new ArrayList<>();
    List<String> lines = written.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        events.add(event(file, i + 1, lines.get(i)));
      }
    }
    return events;
  }

  private MarkedEvent event(String file, int number, String line) {
    Matcher form = LINE.matcher(line);
    if (!form.matches()) {
      throw error(file, number, "found \"" + line + "\", expected " + FORM);
    }
    Optional<String> code = Optional.of(form.group(1)).filter(c -> !c.equals("-"));
    if (code.isPresent() && codebook.find(code.get()).isEmpty()) {
      throw error(file, number, "no CAMEO code: " + code.get());
    }
    StandingKind standing =
        Optional.ofNullable(form.group(2))
            .map(name -> standing(file, number, name))
            .orElse(StandingKind.HAPPENED);
    return marked(file, number, code, standing, form.group(3));
  }

  private static StandingKind standing(String file, int number, String name) {
    return Stream.of(StandingKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> error(file, number, "no standing: " + name));
  }

  private MarkedEvent marked(
      String file, int number, Optional<String> code, StandingKind standing, String tagged) {
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Span> targets = new ArrayList<>();
    Matcher mark = MARK.matcher(tagged);
    int from = 0;
    while (mark.find()) {
      text.append(tagged, from, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      (mark.group(1).equals("S") ? sources : targets).add(span);
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(tagged.substring(from));
    if (sources.size() != 1 || targets.size() != 1 || text.chars().anyMatch(c -> c == '[')) {
      throw error(file, number, "found \"" + tagged + "\", expected " + FORM);
    }
    if (!texts.add(tagged)) {
      throw error(file, number, "a second time: " + tagged);
    }
    return new MarkedEvent(
        file, number, code, standing, text.toString(), sources.getFirst(), targets.getFirst());
  }

  private static IllegalArgumentException error(String file, int line, String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }
}
