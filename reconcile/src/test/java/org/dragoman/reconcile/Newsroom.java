package org.dragoman.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.dragoman.model.finding.When;

/// Writes articles for tests, with the findings that a test says they hold.
public final class Newsroom {
  private static final Derivation BY_HAND = new Derivation("test/by-hand", 1);

  private final String id;
  private final String text;
  private final Optional<LocalDate> day;
  private final Optional<String> outlet;
  private Optional<String> headline = Optional.empty();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Newsroom(String id, String day, String text) {
    this.id = id;
    this.text = text;
    this.day = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    this.outlet = Optional.of("Outlet of " + id);
  }

  /// An article of one passage.
  public static Newsroom article(String id, String day, String text) {
    return new Newsroom(id, day, text);
  }

  /// Puts a headline over the article.
  public Newsroom headed(String headline) {
    this.headline = Optional.of(headline);
    return this;
  }

  /// Where words stand in the article, for the first time.
  public Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  /// Puts the last statement into the first.
  public Newsroom within() {
    Statement s = statements.removeLast();
    statements.add(
        new Statement(
            s.id(),
            s.evidence(),
            s.kind(),
            s.content(),
            s.cue(),
            s.force(),
            s.speaker(),
            s.addressee(),
            s.said(),
            Optional.of(statements.getFirst().id()),
            s.derivation()));
    return this;
  }

  /// Says that the words are quoted from somebody.
  public Newsroom quotes(String speaker, String... pieces) {
    List<Statement.Piece> content = new ArrayList<>();
    for (String piece : pieces) {
      content.add(new Statement.Piece(span(piece), true));
    }
    statements.add(
        new Statement(
            id + "/s" + statements.size(),
            new Citation(id, span(pieces[0])),
            Statement.Kind.DIRECT,
            content,
            List.of(),
            Statement.Force.ASSERT,
            speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Participant(List.of(), Optional.of(speaker))),
            Optional.empty(),
            Utterance.UNKNOWN,
            Optional.empty(),
            BY_HAND));
    return this;
  }

  /// Says that a word tells an event.
  public Newsroom tells(
      String trigger, String source, EventType type, String target, String day, Standing standing) {
    return tells(trigger, source, type, target, day, standing, List.of());
  }

  /// A number of what the words name.
  public Quantity count(String of, double value, Quantity.Bound bound) {
    return new Quantity(
        span(of), value, OptionalDouble.empty(), Optional.empty(), bound, Optional.of(of));
  }

  /// A town that the words name.
  public Place town(String name, double latitude, double longitude) {
    return new Place(
        span(name),
        name,
        Optional.empty(),
        OptionalDouble.of(latitude),
        OptionalDouble.of(longitude),
        OptionalLong.empty(),
        Place.Precision.CITY);
  }

  /// Puts the last event somewhere.
  public Newsroom at(Place place) {
    Event e = events.removeLast();
    events.add(
        new Event(
            e.id(),
            e.evidence(),
            e.trigger(),
            e.sources(),
            e.targets(),
            e.code(),
            e.standing(),
            e.date(),
            Optional.of(place),
            e.quantities(),
            e.within(),
            e.derivation(),
            e.mentions()));
    return this;
  }

  /// Makes the last event but one a mention of the last.
  public Newsroom retold() {
    Event e = events.removeLast();
    Event again = events.removeLast();
    events.add(
        new Event(
            e.id(),
            e.evidence(),
            e.trigger(),
            e.sources(),
            e.targets(),
            e.code(),
            e.standing(),
            e.date(),
            e.place(),
            e.quantities(),
            e.within(),
            e.derivation(),
            List.of(again)));
    return this;
  }

  /// Gives the last event another code, on the Goldstein scale at a value.
  public Newsroom coded(String cameo, double goldstein) {
    Event e = events.removeLast();
    EventCode code =
        new EventCode(e.code().type(), Optional.empty(), List.of(), cameo, goldstein, goldstein);
    events.add(
        new Event(
            e.id(),
            e.evidence(),
            e.trigger(),
            e.sources(),
            e.targets(),
            code,
            e.standing(),
            e.date(),
            e.place(),
            e.quantities(),
            e.within(),
            e.derivation(),
            e.mentions()));
    return this;
  }

  /// The same with numbers.
  public Newsroom tells(
      String trigger,
      String source,
      EventType type,
      String target,
      String day,
      Standing standing,
      List<Quantity> quantities) {
    When when = day.isEmpty() ? When.UNKNOWN : new When(Optional.of(day), When.Basis.STATED);
    events.add(
        new Event(
            id + "/e" + events.size(),
            new Citation(id, new Span(0, text.length())),
            span(trigger),
            List.of(new Participant(List.of(), Optional.of(source))),
            List.of(new Participant(List.of(), Optional.of(target))),
            new EventCode(type, Optional.empty(), List.of(), code(type), -5, -5),
            standing,
            when,
            Optional.empty(),
            quantities,
            Optional.empty(),
            BY_HAND,
            List.of()));
    return this;
  }

  private static String code(EventType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION -> "036";
      case MATERIAL_COOPERATION -> "060";
      case VERBAL_CONFLICT -> "112";
      case MATERIAL_CONFLICT -> "195";
    };
  }

  /// Says that words are claimed or disputed.
  public Newsroom claims(String words, String holder, Claim.Stance stance, String... about) {
    return claims(words, new Participant(List.of(), Optional.of(holder)), stance, about);
  }

  /// Says that words are claimed or disputed by somebody of whom only these other words are known.
  public Newsroom claimsOfUnknown(
      String words, String holder, Claim.Stance stance, String... about) {
    return claims(words, new Participant(List.of(span(holder)), Optional.empty()), stance, about);
  }

  private Newsroom claims(String words, Participant holder, Claim.Stance stance, String... about) {
    claims.add(
        new Claim(
            id + "/c" + claims.size(),
            new Citation(id, span(words)),
            List.of(span(words)),
            Optional.of(holder),
            stance,
            List.of(about),
            Claim.Support.UNSTATED,
            List.of(),
            BY_HAND));
    return this;
  }

  /// Puts numbers into the last claim.
  public Newsroom counting(Quantity... quantities) {
    Claim c = claims.removeLast();
    claims.add(
        new Claim(
            c.id(),
            c.evidence(),
            c.proposition(),
            c.holder(),
            c.stance(),
            c.about(),
            c.support(),
            List.of(quantities),
            c.derivation()));
    return this;
  }

  public Article article() {
    return new Article(
        id,
        new Source(id + ".txt", outlet, Optional.empty()),
        headline,
        List.of(),
        Optional.empty(),
        day.isPresent() ? new Published(day, Published.Basis.GIVEN) : Published.UNKNOWN,
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), PassageKind.BODY, "test")),
        Optional.empty());
  }

  public Findings findings() {
    return new Findings(
        article(),
        List.of(),
        actors(),
        List.of(),
        List.of(),
        statements,
        events,
        claims,
        List.of());
  }

  private static List<Actor> actors() {
    return List.of(
        actor("state:USA", ActorKind.STATE, "USA"),
        actor("state:COL", ActorKind.STATE, "COL"),
        actor("state:RUS", ActorKind.STATE, "RUS"),
        actor("person:gustavo-petro", ActorKind.PERSON, "COL"),
        actor("person:donald-trump", ActorKind.PERSON, "USA"),
        actor("unnamed:COL-GOV-spokesman", ActorKind.UNNAMED, "COL"),
        actor("organization:senate-committee", ActorKind.ORGANIZATION, "COL"),
        actor("person:ana-lopez", ActorKind.PERSON, "COL"),
        new Actor(
            "person:luis-mora",
            "Luis Mora",
            ActorKind.PERSON,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of()));
  }

  private static Actor actor(String id, ActorKind kind, String country) {
    return new Actor(
        id,
        id.substring(id.indexOf(':') + 1),
        kind,
        Optional.of(country),
        List.of("GOV"),
        Optional.of(country + "GOV"),
        List.of());
  }
}
