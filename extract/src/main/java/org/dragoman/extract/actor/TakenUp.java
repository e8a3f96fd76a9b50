package org.dragoman.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Phrases that take up what the article has said before: "the prime minister", "the country", "the
/// rebels", "his father".
final class TakenUp {
  /// Sectors whose fighters an article calls by a bare noun once it has named their group.
  private static final Set<String> FIGHTERS = Set.of("REB", "CRM");

  private final Reading reading;
  private final Directory directory;
  private final Memory memory;
  private final Scene scene;

  TakenUp(Reading reading, Directory directory, Memory memory, Scene scene) {
    this.reading = reading;
    this.directory = directory;
    this.memory = memory;
    this.scene = scene;
  }

  /// Whom a phrase takes up, before anything else is asked of it.
  Optional<Resolved> by(Sentence sentence, Token token, Span span) {
    return relative(sentence, token)
        .map(actor -> resolved(actor, span, "a relative whom the article has named"))
        .or(() ->
            bare(sentence, token, span)
                .filter(_ -> token.xpos().equals("NN"))
                .flatMap(memory::spokenOf)
                .map(actor -> resolved(actor, span, "the last one of whom the article spoke")));
  }

  private static Resolved resolved(Actor actor, Span span, String why) {
    return new Resolved(actor, span, ActorMention.Kind.ROLE, Optional.of(why));
  }

  private Optional<Actor> relative(Sentence sentence, Token token) {
    return Kin.of(token.lemma().toLowerCase(Locale.ROOT))
        .flatMap(tie -> scene.owner(sentence, token).flatMap(of -> memory.relative(of, tie)));
  }

  /// The noun of a phrase that is nothing but "the" and a noun: president, prime minister, rebel.
  private Optional<String> bare(Sentence sentence, Token token, Span span) {
    boolean definite =
        sentence
            .childOf(token, Relation.DET)
            .map(d -> !d.lemma().equals("a") && !d.lemma().equals("an"))
            .orElse(false);
    boolean open =
        sentence.childrenOf(token).stream()
            .anyMatch(c ->
                !c.relation().isFunction()
                    && !c.is(Relation.CONJ)
                    && !c.is(Relation.ACL_RELCL)
                    && !c.is(Relation.COMPOUND)
                    && !c.is(Relation.AMOD));
    return definite && !open ? onlyNoun(reading.words(span)) : Optional.empty();
  }

  private Optional<String> onlyNoun(String words) {
    List<Part> parts = Part.of(Words.of(words), directory);
    boolean two = parts.size() == 2 && parts.getFirst() instanceof Part.Plain;
    if (!two) {
      return Optional.empty();
    }
    return switch (parts.getLast()) {
      case Part.Agent agent -> Optional.of(agent.noun().word());
      case Part.Plain plain -> Optional.of(plain.word().folded());
      case Part.Name _ -> Optional.empty();
    };
  }

  /// Whom a phrase means that has been read by itself, with what the article said before of such:
  /// of "the police" whose, of "the rebels" which.
  Resolved again(Sentence sentence, Token token, Resolved read) {
    boolean role = read.kind() == ActorMention.Kind.ROLE && read.actor().kind() != ActorKind.PERSON;
    if (!role || read.actor().kind() == ActorKind.STATE) {
      return read;
    }
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    boolean open = read.actor().kind() == ActorKind.UNNAMED || read.why().isPresent();
    Optional<Resolved> earlier =
        bare(sentence, token, read.mention())
            .filter(_ -> open)
            .flatMap(_ -> group(token, read).or(() -> memory.noted(noun)))
            .map(actor -> resolved(actor, read.mention(), "the only one so called before"));
    if (earlier.isEmpty() && read.why().isEmpty()) {
      memory.note(noun, read.actor());
    }
    return earlier.orElse(read);
  }

  private Optional<Actor> group(Token token, Resolved read) {
    boolean fighters = token.xpos().endsWith("S") && read.actor().country().isEmpty();
    return fighters
        ? read.actor().sectors().stream()
            .filter(FIGHTERS::contains)
            .findFirst()
            .flatMap(memory::group)
        : Optional.empty();
  }

  /// Takes note of a relative who is named: "Odinga's son, Raila Odinga Jr", "his wife Ana".
  void relate(Sentence sentence, Token name, Actor person) {
    sentence.childrenOf(name).stream()
        .filter(c -> c.is(Relation.APPOS) || c.is(Relation.NMOD) || c.is(Relation.COMPOUND))
        .forEach(noun -> relate(sentence, name, noun, person));
    if (name.is(Relation.APPOS) || name.is(Relation.FLAT)) {
      sentence.headOf(name).ifPresent(noun -> relate(sentence, name, noun, person));
    }
  }

  private void relate(Sentence sentence, Token name, Token noun, Actor person) {
    String word = noun.lemma().toLowerCase(Locale.ROOT);
    memory.bearers().gender(person, Kin.genderOf(word));
    Kin.of(word)
        .ifPresent(tie ->
            owner(sentence, noun, name)
                .filter(
                    owner -> owner.kind() == ActorKind.PERSON && !owner.id().equals(person.id()))
                .ifPresent(owner -> memory.relate(owner, tie, person)));
  }

  private Optional<Actor> owner(Sentence sentence, Token noun, Token name) {
    return scene
        .owner(sentence, noun)
        .or(() -> noun.head() == name.index() ? scene.owner(sentence, name) : Optional.empty())
        .or(() ->
            sentence
                .childrenOf(noun, Relation.NMOD)
                .filter(of ->
                    sentence
                        .childOf(of, Relation.CASE)
                        .map(c -> c.lemma().equals("of"))
                        .orElse(false))
                .findFirst()
                .flatMap(of -> memory.at(sentence, of)));
  }
}
