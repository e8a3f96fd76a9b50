package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.Comparator;
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

/// Says of every phrase of an article whom it means.
///
/// It goes through the text in order. A noun phrase is read by [PhraseReader] with the day of
/// publication and what the article has said so far (a surname follows the full name); a name that
/// the base does not know becomes an actor of its own, with what its apposition says of it; a
/// pronoun stands for an actor before it ([Referents]).
public final class ActorResolver {
  private final ActorBase base;
  private final PhraseReader reader;

  public ActorResolver(ActorBase base) {
    this.base = base;
    this.reader = new PhraseReader(base, new Directory(base));
  }

  /// Who is who in an article.
  public Cast cast(Reading reading) {
    return new Walk(reading).cast();
  }

  /// One way through one article.
  private final class Walk {
    private final Reading reading;
    private final Optional<LocalDate> day;
    private final Memory memory;
    private final Referents referents;
    private final Spoken spoken;
    private final Home home;
    private final Map<Long, Name> namesByHead = new HashMap<>();
    private final Cast.Builder cast = new Cast.Builder();

    Walk(Reading reading) {
      this.reading = reading;
      this.day = dayOf(reading);
      this.memory = new Memory(base, day);
      this.referents = new Referents(reading, memory);
      this.spoken = new Spoken(reading.times());
      this.home = Home.of(reading, reader);
      for (Name name : reading.names()) {
        namesByHead.put(Memory.key(name.sentence(), name.head()), name);
      }
    }

    Cast cast() {
      for (Sentence sentence : reading.sentences()) {
        sentence.tokens().forEach(token -> visit(sentence, token));
        sentence.tokens().forEach(token -> appositions(sentence, token));
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
      Setting setting = setting(sentence, token);
      List<Resolved> shares = Shares.of(reader, reading, sentence, token, open.get(), setting);
      if (!shares.isEmpty()) {
        cast.share(sentence, token, shares);
      }
      Located.at(reader, reading, sentence, token, open.get(), setting)
          .ifPresent(located -> put(sentence, token, located));
    }

    private void put(Sentence sentence, Token token, Resolved resolved) {
      cast.put(sentence, token, resolved);
      memory.add(sentence, token, resolved);
      if (isNamedPerson(resolved)) {
        introduce(sentence, token, resolved.mention(), resolved.actor());
      }
    }

    private void introduce(Sentence sentence, Token token, Span words, Actor actor) {
      reader
          .introductions()
          .in(reading.words(words), actor, setting(sentence, token))
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
      Setting setting = setting(sentence, token);
      return said(sentence, token, span)
          .or(() ->
              reader.readHead(reading.words(span), setting).map(meaning -> resolved(meaning, span)))
          .or(() -> unknownName(sentence, token, span, setting));
    }

    /// "Friday" in "on Friday", whoever may be called so.
    private boolean isTime(Token token) {
      return reading.times().stream()
          .anyMatch(
              time -> time.kind() != TimeExpression.Kind.SET && time.span().contains(token.span()));
    }

    /// The phrase of a head word; "including" and "and" before it are none of it.
    private static Span phraseOf(Sentence sentence, Token token) {
      Span core = NounPhrase.core(sentence, token);
      int start =
          sentence.tokensIn(core).stream()
              .filter(t ->
                  t.index() >= token.index()
                      || !PhraseReader.PREPOSITIONS.contains(t.text().toLowerCase(Locale.ROOT)))
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

    /// The president, the country: what the article spoke of last.
    private Optional<Resolved> said(Sentence sentence, Token token, Span span) {
      boolean bare =
          sentence.childrenOf(token).stream()
              .allMatch(c ->
                  c.is(Relation.DET)
                      || c.relation().isFunction()
                      || c.is(Relation.CONJ)
                      || c.is(Relation.ACL_RELCL));
      boolean definite =
          sentence
              .childOf(token, Relation.DET)
              .map(d -> !d.lemma().equals("a") && !d.lemma().equals("an"))
              .orElse(false);
      return bare && definite && token.xpos().equals("NN")
          ? memory
              .spokenOf(token.lemma().toLowerCase(Locale.ROOT))
              .map(actor -> new Resolved(actor, span, ActorMention.Kind.ROLE))
          : Optional.empty();
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
          .readName(reading.words(span), setting(sentence, token))
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
                      reading.words(whole),
                      span.start() - whole.start(),
                      span.end() - whole.start()))
          .orElse(false);
    }

    private static Resolved resolved(Meaning meaning, Span span) {
      return new Resolved(meaning.actor(), span, meaning.kind());
    }

    private Setting setting(Sentence sentence, Token token) {
      Optional<Actor> possessor =
          sentence
              .childrenOf(token, Relation.NMOD_POSS)
              .filter(child -> child.is(Upos.PRON))
              .findFirst()
              .flatMap(pronoun -> memory.at(sentence, pronoun));
      return new Setting(
          day,
          countryAround(sentence, token),
          home.around(token),
          possessor,
          memory.surnames(),
          spoken.around(sentence, token),
          memory.introduced(),
          false);
    }

    /// "The army" is that of the only country of which the article has spoken.
    private Optional<String> countryAround(Sentence sentence, Token token) {
      boolean definite =
          sentence.childOf(token, Relation.DET).map(det -> det.lemma().equals("the")).orElse(false);
      return definite && token.xpos().startsWith("NN") && !token.xpos().endsWith("S")
          ? memory.onlyCountry()
          : Optional.empty();
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

    /// "Petro, a former guerrilla": the apposition stands for the one whom it describes.
    private void appositions(Sentence sentence, Token token) {
      if (!token.is(Relation.APPOS)) {
        return;
      }
      Optional<Token> head = sentence.headOf(token);
      Optional<Resolved> described = head.flatMap(h -> memory.resolvedAt(sentence, h));
      Optional<Resolved> apposition = memory.resolvedAt(sentence, token);
      if (described.isEmpty()) {
        apposition
            .filter(Walk::isNamedPerson)
            .filter(_ -> head.map(h -> h.is(Upos.NOUN)).orElse(false))
            .ifPresent(person -> {
              Token noun = head.orElseThrow();
              Span span = phraseOf(sentence, noun);
              put(sentence, noun, new Resolved(person.actor(), span, ActorMention.Kind.ROLE));
            });
        return;
      }
      if (apposition.isPresent()) {
        join(sentence, head.orElseThrow(), described.get(), token, apposition.get());
      }
    }

    /// A described phrase and its apposition are one actor: the named one of them.
    private void join(
        Sentence sentence, Token head, Resolved described, Token token, Resolved apposition) {
      if (isNamedPerson(apposition) && !isNamedPerson(described)) {
        Actor person = reader.actors().described(apposition.actor(), described.actor());
        put(sentence, token, new Resolved(person, apposition.mention(), apposition.kind()));
        put(sentence, head, new Resolved(person, described.mention(), ActorMention.Kind.ROLE));
        introduce(sentence, head, described.mention(), person);
      } else if (described.actor().kind() == ActorKind.PERSON && !isNamedPerson(apposition)) {
        put(
            sentence,
            token,
            new Resolved(described.actor(), apposition.mention(), ActorMention.Kind.ROLE));
        introduce(sentence, token, apposition.mention(), described.actor());
      }
    }

    private static boolean isNamedPerson(Resolved resolved) {
      return resolved.actor().kind() == ActorKind.PERSON
          && resolved.kind() == ActorMention.Kind.NAME;
    }
  }

  /// The day of publication; else the latest full date that the text gives.
  private static Optional<LocalDate> dayOf(Reading reading) {
    Optional<LocalDate> published =
        reading
            .article()
            .published()
            .value()
            .or(() -> reading.article().dateline().flatMap(d -> d.date()));
    return published.or(() ->
        reading.times().stream()
            .filter(t -> t.kind() == TimeExpression.Kind.DATE)
            .flatMap(t -> t.value().stream())
            .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}"))
            .flatMap(v -> day(v).stream())
            .max(Comparator.naturalOrder()));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (java.time.DateTimeException _) {
      return Optional.empty();
    }
  }
}
