package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Who is who in an article: for every phrase that stands for an actor, by the phrase's head word,
/// whom it means (pronouns, roles and metonyms followed to the one they stand for).
public final class Cast {
  private final Map<Position, Resolved> byHead;
  private final Map<Position, List<Resolved>> shared;

  private Cast(Map<Position, Resolved> byHead, Map<Position, List<Resolved>> shared) {
    this.byHead = Collections.unmodifiableMap(new LinkedHashMap<>(byHead));
    this.shared = Collections.unmodifiableMap(new LinkedHashMap<>(shared));
  }

  /// Whom the phrase with the given head word means; empty for a thing, or when it stays open.
  public Optional<Resolved> at(Sentence sentence, Token head) {
    return Optional.ofNullable(byHead.get(new Position(sentence.index(), head.index())));
  }

  /// Everybody whom a possibly coordinated phrase means: "Russia and China" are two, and so are
  /// "Russian and Chinese envoys".
  public List<Resolved> allAt(Sentence sentence, Token head) {
    List<Resolved> all = new ArrayList<>(eachAt(sentence, head));
    for (Token conjunct : sentence.childrenOf(head, Relation.CONJ).toList()) {
      all.addAll(eachAt(sentence, conjunct));
      sentence
          .childrenOf(conjunct, Relation.CONJ)
          .forEach(farther -> all.addAll(eachAt(sentence, farther)));
    }
    return all;
  }

  private List<Resolved> eachAt(Sentence sentence, Token head) {
    List<Resolved> several =
        shared.getOrDefault(new Position(sentence.index(), head.index()), List.of());
    return several.isEmpty() ? at(sentence, head).stream().toList() : several;
  }

  /// All actors, by id.
  public List<Actor> actors() {
    Map<String, Actor> byId = new TreeMap<>();
    byHead.values().forEach(r -> byId.put(r.actor().id(), r.actor()));
    shared.values().forEach(all -> all.forEach(r -> byId.put(r.actor().id(), r.actor())));
    return List.copyOf(byId.values());
  }

  /// All mentions, in text order.
  public List<ActorMention> mentions() {
    return byHead.values().stream()
        .map(r -> new ActorMention(r.mention(), r.actor().id(), r.kind(), r.why()))
        .sorted(Comparator.comparing(ActorMention::span).thenComparing(ActorMention::actor))
        .toList();
  }

  private record Position(int sentence, int token) {}

  /// Collects a cast.
  public static final class Builder {
    private final Map<Position, Resolved> byHead = new LinkedHashMap<>();
    private final Map<Position, List<Resolved>> shared = new LinkedHashMap<>();

    /// Says whom the phrase with the given head word means; a later word replaces an earlier.
    public Builder put(Sentence sentence, Token head, Resolved resolved) {
      byHead.put(new Position(sentence.index(), head.index()), resolved);
      return this;
    }

    /// Says whom a phrase means that several share: "US and British activists".
    public Builder share(Sentence sentence, Token head, List<Resolved> several) {
      shared.put(new Position(sentence.index(), head.index()), List.copyOf(several));
      return this;
    }

    public Cast build() {
      return new Cast(byHead, shared);
    }
  }
}
