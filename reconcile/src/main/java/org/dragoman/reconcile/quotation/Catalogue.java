package org.dragoman.reconcile.quotation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.reconcile.incident.PersonNames;
import org.dragoman.reconcile.text.Terms;

/// The utterances found so far, by the words that tell them from others.
///
/// They stand in rooms: that of their story, that of their speaker, and, if they are long, one for
/// all. Changed words are traced within a story and to one speaker alone ([Kinship]); elsewhere
/// only a long quotation that agrees to the letter counts, so that few must be looked at there
/// however many there are.
final class Catalogue {
  private static final double ENOUGH_SHARED = 0.5;
  private static final double WHOLE_SENTENCE = 0.9;
  private static final double TO_THE_LETTER = 0.8;
  private static final int TELLING_WORDS = 3;

  private final Terms terms;
  private final Map<String, Room> rooms = new HashMap<>();
  private final Room all = new Room();

  Catalogue(Terms terms) {
    this.terms = terms;
  }

  /// Opens an utterance.
  ///
  /// @param number how many were opened before
  /// @param overlaps whether another already holds some of its words
  Open enter(Quoted quoted, int number, boolean overlaps) {
    Open fresh = new Open(quoted, number, overlaps, Set.copyOf(telling(quoted.words())));
    roomsOf(quoted).forEach(r -> rooms.computeIfAbsent(r, _ -> new Room()).add(fresh));
    if (quoted.length() >= Kinship.CONTRADICTED_WORDS) {
      all.add(fresh);
    }
    return fresh;
  }

  /// Utterances that share enough telling words with a quotation or a sentence of it, in the order
  /// in which they were opened.
  List<Open> near(Quoted quoted) {
    Set<Open> near = new TreeSet<>(Comparator.comparingInt(Open::number));
    List<Room> here =
        roomsOf(quoted).flatMap(r -> Stream.ofNullable(rooms.get(r))).distinct().toList();
    Sought whole = sought(quoted.words());
    here.forEach(r -> r.addSharing(whole, ENOUGH_SHARED, near));
    if (quoted.sentences().size() > 1) {
      for (List<Wording> words : quoted.sentences()) {
        Sought sentence = sought(words);
        if (sentence.telling.size() >= TELLING_WORDS) {
          here.forEach(r -> r.addSharing(sentence, WHOLE_SENTENCE, near));
        }
      }
    }
    if (quoted.length() >= Kinship.CONTRADICTED_WORDS) {
      all.addSharing(whole, TO_THE_LETTER, near);
    }
    return List.copyOf(near);
  }

  private static Stream<String> roomsOf(Quoted quoted) {
    return Stream.concat(
        Stream.of("story " + quoted.story()),
        quoted.speaker().map(s -> "speaker " + PersonNames.family(s)).stream());
  }

  private Sought sought(List<Wording> words) {
    return new Sought(telling(words), words.stream().filter(Wording::isBleeped).count());
  }

  /// The words by which a quotation is found again, cut to their stems.
  private List<String> telling(List<Wording> words) {
    return words.stream()
        .map(Wording::word)
        .filter(w -> !terms.stopWords().contains(w))
        .map(Terms::stem)
        .distinct()
        .toList();
  }

  /// Words that are looked for.
  ///
  /// @param telling those by which a quotation is found again
  /// @param bleeps how many words were made decent, and so may be any
  private record Sought(List<String> telling, long bleeps) {}

  /// Utterances by their telling words.
  private static final class Room {
    private static final Shelf EMPTY = new Shelf();

    private final Map<String, Shelf> byWord = new HashMap<>();

    void add(Open open) {
      open.words().forEach(w -> byWord.computeIfAbsent(w, _ -> new Shelf()).add(open));
    }

    /// Who shares half of the words shares one of any other half: the rarer half finds them all
    /// without touching words that everybody uses.
    void addSharing(Sought sought, double share, Set<Open> near) {
      List<String> rarestFirst =
          sought.telling.stream()
              .sorted(Comparator.comparingInt((String w) -> with(w).size()).thenComparing(w -> w))
              .toList();
      int size = rarestFirst.size();
      double needed = Math.max(1, share * size - sought.bleeps);
      int probes = (int) Math.min(size, Math.floor(size - needed) + 1);
      for (String probe : rarestFirst.subList(0, probes)) {
        with(probe).addHolding(rarestFirst, needed, near);
      }
    }

    private Shelf with(String word) {
      return byWord.getOrDefault(word, EMPTY);
    }
  }
}
