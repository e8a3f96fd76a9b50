package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Joins a phrase and its apposition, which are one actor: "Petro, a former guerrilla", "the
/// opposition leader, Ana Ruiz", "Eni, an Italian oil company".
final class Appositions {
  /// Endings of nouns for people, where no table has the noun.
  private static final List<String> SOMEBODY =
      List.of("er", "or", "ist", "ian", "ant", "ent", "ee", "man", "eur", "ive", "al", "ete", "ic");

  private final Walk walk;
  private final PhraseReader reader;
  private final Memory memory;

  Appositions(Walk walk, PhraseReader reader, Memory memory) {
    this.walk = walk;
    this.reader = reader;
    this.memory = memory;
  }

  /// Joins a word's phrase with what it is an apposition of.
  void visit(Sentence sentence, Token token) {
    if (!token.is(Relation.APPOS)) {
      return;
    }
    Optional<Token> head = sentence.headOf(token);
    Optional<Resolved> described = head.flatMap(h -> memory.resolvedAt(sentence, h));
    Optional<Resolved> apposition = memory.resolvedAt(sentence, token);
    if (described.isEmpty()) {
      apposition
          .filter(Walk::isNamedPerson)
          .filter(_ -> head.filter(Appositions::mayBeSomebody).isPresent())
          .ifPresent(person -> {
            Token noun = head.orElseThrow();
            Span span = Walk.phraseOf(sentence, noun);
            put(sentence, noun, span, person.actor());
          });
      return;
    }
    if (apposition.isPresent()) {
      join(sentence, head.orElseThrow(), described.get(), token, apposition.get());
    }
  }

  /// "The marathoner, Ana Ruiz", not "marriage, Ruiz".
  private static boolean mayBeSomebody(Token head) {
    return head.is(Upos.NOUN) && SOMEBODY.stream().anyMatch(head.lemma()::endsWith);
  }

  private void put(Sentence sentence, Token token, Span span, Actor actor) {
    walk.put(sentence, token, new Resolved(actor, span, ActorMention.Kind.ROLE));
  }

  /// A described phrase and its apposition are one actor: the named one of them.
  private void join(
      Sentence sentence, Token head, Resolved described, Token token, Resolved apposition) {
    if (Walk.isNamedPerson(apposition) && !Walk.isNamedPerson(described)) {
      Actor person = reader.actors().described(apposition.actor(), described.actor());
      walk.put(sentence, token, new Resolved(person, apposition.mention(), apposition.kind()));
      put(sentence, head, described.mention(), person);
      walk.introduce(sentence, head, described.mention(), person);
    } else if (described.actor().kind() == ActorKind.PERSON && !Walk.isNamedPerson(apposition)) {
      put(sentence, token, apposition.mention(), described.actor());
      walk.introduce(sentence, token, apposition.mention(), described.actor());
    } else if (isNamedBody(described) && isNobody(apposition)) {
      put(sentence, token, apposition.mention(), described.actor());
    } else if (isNamedBody(apposition) && isNobody(described)) {
      put(sentence, head, described.mention(), apposition.actor());
    }
  }

  private static boolean isNamedBody(Resolved resolved) {
    ActorKind kind = resolved.actor().kind();
    return resolved.kind() == ActorMention.Kind.NAME
        && (kind == ActorKind.ORGANIZATION || kind == ActorKind.GROUP);
  }

  /// "an Italian oil company", "the group": a body that only its noun and country describe.
  private static boolean isNobody(Resolved resolved) {
    ActorKind kind = resolved.actor().kind();
    return resolved.kind() == ActorMention.Kind.ROLE
        && (kind == ActorKind.UNNAMED || kind == ActorKind.ORGANIZATION);
  }
}
