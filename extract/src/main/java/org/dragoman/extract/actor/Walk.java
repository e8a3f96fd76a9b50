package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.Span;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// One way through one article, from its first word to its last.
final class Walk {
  private final Reading reading;
  private final PhraseReader reader;
  private final Memory memory;
  private final Referents referents;
  private final Scene scene;
  private final TakenUp takenUp;
  private final Map<Long, Name> namesByHead = new HashMap<>();
  private final Cast.Builder cast = new Cast.Builder();

  Walk(ActorBase base, PhraseReader reader, Reading reading, Optional<LocalDate> day) {
    this.reading = reading;
    this.reader = reader;
    this.memory = new Memory(base, day);
    this.referents = new Referents(reading, memory);
    this.scene = new Scene(base, reader.directory(), reading, day, memory);
    this.takenUp = new TakenUp(reading, reader.directory(), memory, scene);
    for (Name name : reading.names()) {
      namesByHead.put(Memory.key(name.sentence(), name.head()), name);
    }
  }

  Cast cast() {
    Appositions appositions = new Appositions(this, reader, memory);
    for (Sentence sentence : reading.sentences()) {
      sentence.tokens().forEach(token -> visit(sentence, token));
      sentence.tokens().forEach(token -> appositions.visit(sentence, token));
      sentence.tokens().forEach(token -> unnamed(sentence, token));
    }
    return cast.build();
  }

  private void visit(Sentence sentence, Token token) {
    Optional<Resolved> found =
        switch (token.upos()) {
          case PRON -> pronoun(sentence, token);
          case NOUN, PROPN, ADJ, SYM, X -> phrase(sentence, token);
          default -> Optional.empty();
        };
    found.ifPresent(resolved -> put(sentence, token, resolved));
  }

  /// Whoever is not named may be of several countries, or of the place where it happens.
  private void unnamed(Sentence sentence, Token token) {
    Optional<Resolved> open =
        memory.resolvedAt(sentence, token).filter(r -> r.actor().kind() == ActorKind.UNNAMED);
    if (open.isEmpty()) {
      return;
    }
    Setting setting = scene.at(sentence, token);
    List<Resolved> shares = Shares.of(reader, reading, sentence, token, open.get(), setting);
    if (!shares.isEmpty()) {
      cast.share(sentence, token, shares);
    }
    Located.at(reader, reading, sentence, token, open.get(), setting)
        .ifPresent(located -> put(sentence, token, located));
  }

  /// Takes note of whom a phrase means.
  void put(Sentence sentence, Token token, Resolved resolved) {
    cast.put(sentence, token, resolved);
    memory.add(sentence, token, resolved);
    if (isNamedPerson(resolved)) {
      introduce(sentence, token, resolved.mention(), resolved.actor());
      takenUp.relate(sentence, token, resolved.actor());
    }
  }

  /// Takes note of the role that some words give to somebody.
  void introduce(Sentence sentence, Token token, Span words, Actor actor) {
    reader
        .introductions()
        .in(reading.words(words), actor, scene.at(sentence, token))
        .ifPresent(memory::introduce);
  }

  private Optional<Resolved> pronoun(Sentence sentence, Token token) {
    return referents
        .of(sentence, token)
        .map(actor -> new Resolved(actor, token.span(), ActorMention.Kind.PRONOUN));
  }

  private Optional<Resolved> phrase(Sentence sentence, Token token) {
    if (token.is(Relation.FLAT)) {
      return secondHalf(sentence, token);
    }
    if (token.is(Relation.FIXED) || isTitle(sentence, token) || isTime(token)) {
      return Optional.empty();
    }
    if (token.is(Relation.COMPOUND) || token.is(Relation.AMOD) || token.is(Upos.ADJ)) {
      return modifier(sentence, token);
    }
    Span span = phraseOf(sentence, token);
    if (isDateline(sentence, span)) {
      return Optional.empty();
    }
    Setting setting = scene.at(sentence, token);
    return takenUp
        .by(sentence, token, span)
        .or(() -> read(sentence, token, span, setting))
        .or(() -> unknownName(sentence, token, span, setting));
  }

  private Optional<Resolved> read(Sentence sentence, Token token, Span span, Setting setting) {
    return reader
        .readHead(reading.words(span), setting)
        .map(meaning -> takenUp.again(sentence, token, resolved(meaning, span)));
  }

  /// "Friday" in "on Friday", whoever may be called so.
  private boolean isTime(Token token) {
    return reading.times().stream()
        .anyMatch(
            time -> time.kind() != TimeExpression.Kind.SET && time.span().contains(token.span()));
  }

  /// The phrase of a head word; "including" and "and" before it are none of it.
  static Span phraseOf(Sentence sentence, Token token) {
    Span core = NounPhrase.core(sentence, token);
    int start =
        sentence.tokensIn(core).stream()
            .filter(t ->
                t.index() >= token.index()
                    || !Prepositions.include(t.text().toLowerCase(Locale.ROOT)))
            .mapToInt(t -> t.span().start())
            .min()
            .orElse(core.start());
    return new Span(Math.min(start, token.span().start()), core.end());
  }

  /// "Bogotá, January 6, 2026 —" is where the report was filed, not somebody.
  private boolean isDateline(Sentence sentence, Span span) {
    return reading
        .article()
        .dateline()
        .flatMap(Dateline::place)
        .map(place ->
            span.start() == sentence.span().start() && place.startsWith(reading.words(span)))
        .orElse(false);
  }

  /// "President" in "President Gustavo Petro", which belongs to the name.
  private boolean isTitle(Sentence sentence, Token token) {
    return token.is(Relation.NMOD)
        && sentence.childOf(token, Relation.CASE).isEmpty()
        && token.index() < token.head()
        && sentence.headOf(token).map(h -> h.is(Upos.PROPN)).orElse(false);
  }

  private Optional<Resolved> modifier(Sentence sentence, Token token) {
    if (token.is(Upos.NOUN)) {
      return Optional.empty();
    }
    Span core = NounPhrase.core(sentence, token);
    Span span = new Span(core.start(), token.span().end());
    if (isInsideName(sentence, token, span)) {
      return Optional.empty();
    }
    return named(sentence, token, span).or(() -> half(sentence, token, core));
  }

  private Optional<Resolved> named(Sentence sentence, Token token, Span span) {
    return reader
        .names()
        .readName(reading.words(span), scene.at(sentence, token))
        .filter(Meaning::firm)
        .map(meaning -> resolved(meaning, span));
  }

  /// "Trump" or "Petro" of "the Trump-Petro confrontation": two, unless the whole is one name.
  private Optional<Resolved> half(Sentence sentence, Token token, Span whole) {
    boolean hyphenated = whole.length() > token.span().length() && isHyphenated(sentence, token);
    return hyphenated && token.is(Upos.PROPN)
        ? named(sentence, token, token.span())
        : Optional.empty();
  }

  private static boolean isHyphenated(Sentence sentence, Token token) {
    return isHyphen(sentence, token.index() - 1) || isHyphen(sentence, token.index() + 1);
  }

  private static boolean isHyphen(Sentence sentence, int at) {
    return at > 0 && at < sentence.size() && "-–—/".contains(sentence.token(at).text());
  }

  /// The second half of a hyphenated pair that hangs on the first.
  private Optional<Resolved> secondHalf(Sentence sentence, Token token) {
    return sentence
        .headOf(token)
        .filter(first -> isHyphenated(sentence, token) && first.is(Relation.COMPOUND))
        .map(first -> first.span().cover(token.span()))
        .filter(whole -> !reader.names().isOneName(reading.words(whole)))
        .flatMap(whole -> half(sentence, token, whole));
  }

  private boolean isInsideName(Sentence sentence, Token token, Span span) {
    return sentence
        .headOf(token)
        .map(head -> NounPhrase.core(sentence, head))
        .filter(whole -> whole.contains(span))
        .map(whole ->
            reader
                .names()
                .isInsideName(
                    reading.words(whole), span.start() - whole.start(), span.end() - whole.start()))
        .orElse(false);
  }

  private static Resolved resolved(Meaning meaning, Span span) {
    return new Resolved(meaning.actor(), span, meaning.kind(), meaning.why());
  }

  /// A person or body that the base does not know, with what an apposition says.
  private Optional<Resolved> unknownName(
      Sentence sentence, Token token, Span span, Setting setting) {
    Optional<Name> name =
        Optional.ofNullable(namesByHead.get(Memory.key(sentence.index(), token.index())));
    if (name.isEmpty()
        || name.get().kind() == Name.Kind.LOCATION
        || reader.names().isThing(reading.words(span))) {
      return Optional.empty();
    }
    Optional<Actor> described =
        sentence
            .childrenOf(token, Relation.APPOS)
            .findFirst()
            .map(appos -> reading.words(NounPhrase.core(sentence, appos)))
            .flatMap(words -> reader.read(words, setting))
            .map(Meaning::actor);
    String words = reading.words(name.get().span());
    Optional<String> country = described.flatMap(Actor::country);
    List<String> sectors = described.map(Actor::sectors).orElse(List.of());
    boolean person = name.get().kind() == Name.Kind.PERSON;
    if (Words.slug(words).isEmpty()) {
      return Optional.empty();
    }
    Actor actor =
        person
            ? reader
                .names()
                .remembered(words, setting)
                .orElseGet(() -> reader.actors().stranger(words, country, sectors))
            : reader.actors().strange(words, country, sectors);
    return Optional.of(new Resolved(actor, span, ActorMention.Kind.NAME));
  }

  static boolean isNamedPerson(Resolved resolved) {
    return resolved.actor().kind() == ActorKind.PERSON && resolved.kind() == ActorMention.Kind.NAME;
  }
}
