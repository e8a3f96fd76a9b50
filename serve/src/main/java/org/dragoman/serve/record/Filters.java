package org.dragoman.serve.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Period;
import org.dragoman.store.Query;

/// The parameters by which lines are chosen, and what they mean to the store.
public final class Filters {
  /// The period, by one of the two clocks.
  public static final List<Parameter> PERIOD =
      List.of(
          Parameter.day("from", "Not before this day.", "2026-01-01"),
          Parameter.day("to", "Not after this day.", "2026-01-31"),
          Parameter.choice(
              "clock",
              "Whether days are those on which it happened or on which it was reported.",
              List.of("happened", "reported")));

  private static final Map<Facet, Parameter> FACETS = facets();
  private static final String USUAL_CLOCK = "happened";

  private Filters() {}

  private static Map<Facet, Parameter> facets() {
    Map<Facet, Parameter> facets = new EnumMap<>(Facet.class);
    any(facets, Facet.ACTOR, "Somebody takes part with this id.", "person:gustavo-petro");
    any(facets, Facet.SOURCE, "The actor who acts.", "person:donald-trump");
    any(facets, Facet.TARGET, "The actor who is acted upon.", "person:gustavo-petro");
    any(facets, Facet.SPEAKER, "The actor who speaks.", "person:donald-trump");
    any(facets, Facet.ADDRESSEE, "The actor who is spoken to.", "person:gustavo-petro");
    any(facets, Facet.HOLDER, "The actor who asserts or disputes.", "person:gustavo-petro");
    any(facets, Facet.COUNTRY, "A country, as ISO 3166 alpha-3.", "COL");
    any(facets, Facet.OUTLET, "Who published it.", "Meridian Wire");
    any(facets, Facet.ARTICLE, "The id of an article that says it.", "a-1");
    any(facets, Facet.STORY, "The id of a story.", "story:3f2a90c1d4e5b6a7");
    any(
        facets,
        Facet.WHOLE,
        "The incident, quotation or proposition of which it is a part.",
        "incident:1");
    any(facets, Facet.PART, "An event, statement or claim that is a part of it.", "event:1");
    any(facets, Facet.CAMEO, "A CAMEO code; those below it are meant too.", "11");
    any(facets, Facet.PLACE, "The name of a place.", "Bogotá");
    any(facets, Facet.MANNER, "What a claim or statement does, or what an actor is.", "denies");
    outlets(facets);
    any(facets, Facet.LANGUAGE, "The language of an article, as ISO 639-1.", "en");
    choice(facets, Facet.TYPE, "The PLOVER type.", names(EventType.values()));
    choice(facets, Facet.STANDING, "How it stands.", lower(names(StandingKind.values())));
    choice(
        facets,
        Facet.LANE,
        "The lane of the timeline.",
        List.of("deeds", "threats", "words", "cooperation"));
    choice(
        facets,
        Facet.CONFLICT,
        "On what the reports differ.",
        List.of("date", "number", "actor", "place", "wording", "standing", "disputed"));
    choice(facets, Facet.COPY, "Whether an article repeats an earlier one.", List.of("yes"));
    return facets;
  }

  private static void outlets(Map<Facet, Parameter> facets) {
    any(facets, Facet.ONLY_OUTLET, "The outlet that alone reports it.", "Meridian Wire");
    any(facets, Facet.FIRST_OUTLET, "The outlet that reported it first.", "Meridian Wire");
    any(
        facets,
        Facet.LEFT_OUT,
        "The outlet that covers its story and does not report it, though two others do.",
        "Meridian Wire");
  }

  private static void any(Map<Facet, Parameter> to, Facet facet, String what, String example) {
    to.put(facet, Parameter.any(facet.parameter(), what, example));
  }

  private static void choice(Map<Facet, Parameter> to, Facet facet, String what, List<String> of) {
    to.put(facet, Parameter.choice(facet.parameter(), what, of));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }

  /// All parameters by which lines are chosen.
  public static List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(
        Parameter.text(
            "q", "Words that it holds: all of them, \"a phrase\", begin*, -without.", "military"));
    all.addAll(PERIOD);
    all.addAll(FACETS.values());
    all.add(
        Parameter.pair(
            "dyad", "Two parties, who acts first, as a series of tension has them.", "USA,COL"));
    all.add(
        Parameter.choice(
            "rejected", "Gives what corrections have taken out instead.", List.of("yes")));
    return List.copyOf(all);
  }

  /// The parameters of a page: order, length, where it starts.
  public static List<Parameter> paging() {
    return List.of(
        Parameter.choice(
            "sort",
            "The latest first, the earliest first, or what weighs most first.",
            List.of("newest", "oldest", "weightiest")),
        Parameter.whole("limit", "How many at most.", 1, MOST, USUAL),
        Parameter.text("cursor", "Where the page before ended, its `next`.", "eyJ2IjoxfQ"));
  }

  static final int MOST = 200;
  static final int USUAL = 50;

  /// The lines that a call asks for.
  ///
  /// @throws Problem if its period ends before it starts
  public static Filter of(Call call) {
    Filter filter = Filter.ALL.during(period(call)).saying(call.value("q").orElse(""));
    for (Map.Entry<Facet, Parameter> facet : FACETS.entrySet()) {
      filter = filter.with(facet.getKey(), call.values(facet.getValue().name()));
    }
    Optional<String[]> pair = call.value("dyad").map(Filters::pair);
    if (pair.isPresent()) {
      filter = filter.with(Facet.DYAD, Facet.dyad(pair.get()[0], pair.get()[1]));
    }
    return call.value("rejected").isPresent() ? filter.amongRejected() : filter;
  }

  /// The two parties of a parameter such as `USA,COL` or `USA-COL`.
  public static String[] pair(String value) {
    String separator = value.contains(",") ? "," : "-";
    return value.split(separator, 2);
  }

  /// The days that a call asks for.
  public static Period period(Call call) {
    Optional<LocalDate> from = call.day("from");
    Optional<LocalDate> to = call.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw Problem.invalid("to", to.get().toString(), "a day not before " + from.get());
    }
    boolean happened = call.value("clock").orElse(USUAL_CLOCK).equals(USUAL_CLOCK);
    return new Period(happened ? Period.Clock.HAPPENED : Period.Clock.REPORTED, from, to);
  }

  static Query.Order order(Call call) {
    return Query.Order.valueOf(call.value("sort").orElse("newest").toUpperCase(Locale.ROOT));
  }
}
