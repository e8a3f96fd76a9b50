package org.dragoman.store.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Draws the portrait of a line from its object and what surrounds it.
public final class Portraits {
  private Portraits() {}

  /// The portrait of a line.
  ///
  /// @param o its object, as it is shown
  public static Portrait of(LineKind kind, ObjectNode o, Surroundings around) {
    return switch (kind) {
      case ARTICLE -> article(o, around);
      case STATEMENT -> statement(o, around);
      case EVENT -> deed(o, argumentsOf(o), around, eventMarks(o, around));
      case CLAIM -> claim(o, around);
      case ACTOR -> actor(o, around);
      case STORY -> story(o, around);
      case INCIDENT -> deed(o, partiesOf(o), around, incidentMarks(o, around));
      case QUOTATION -> quotation(o, around);
      case PROPOSITION -> proposition(o, around);
      case TENSION -> tension(o);
      case BRIEFING -> plain(Days.UNKNOWN, Days.NEVER, 0, new Marks());
    };
  }

  private static Portrait article(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.OUTLET, around.outlet());
    marks.add(Facet.LANGUAGE, Fields.text(o, "language"));
    marks.add(Facet.ACTOR, Fields.each(o.path("mentions"), "actor"));
    marks.add(Facet.PLACE, Fields.each(o.path("places"), "name"));
    marks.add(Facet.COUNTRY, Fields.each(o.path("places"), "country"));
    Fields.text(o, "duplicateOf").ifPresent(_ -> marks.add(Facet.COPY, "yes"));
    countries(marks, around);
    Days published = Fields.text(o, "published", "value").map(Days::of).orElse(Days.UNKNOWN);
    return plain(published, published.first(), around.weight(), marks);
  }

  private static Portrait statement(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.OUTLET, around.outlet());
    marks.add(Facet.SPEAKER, Fields.text(o, "speaker", "actor"));
    marks.add(Facet.ADDRESSEE, Fields.text(o, "addressee", "actor"));
    marks.add(Facet.MANNER, Fields.text(o, "kind"));
    marks.add(Facet.MANNER, Fields.text(o, "force"));
    everybody(marks, around, Facet.SPEAKER, Facet.ADDRESSEE);
    Days said = Fields.text(o, "said", "date").map(Days::of).orElse(Days.UNKNOWN);
    return plain(said, around.reported(), 1, marks);
  }

  private static Portrait claim(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.OUTLET, around.outlet());
    marks.add(Facet.HOLDER, Fields.text(o, "holder", "actor"));
    marks.add(Facet.MANNER, Fields.text(o, "stance"));
    everybody(marks, around, Facet.HOLDER);
    return plain(Days.UNKNOWN, around.reported(), 1, marks);
  }

  private static Portrait actor(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.ACTOR, Fields.text(o, "id"));
    marks.add(Facet.COUNTRY, Fields.text(o, "country"));
    marks.add(Facet.MANNER, Fields.text(o, "kind"));
    return plain(Days.UNKNOWN, Days.NEVER, around.weight(), marks);
  }

  private static Portrait story(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.ARTICLE, Fields.texts(o.path("articles")));
    marks.add(Facet.STORY, Fields.text(o, "id"));
    outlets(marks, around.parts());
    Days from = Fields.text(o, "from").map(Days::of).orElse(Days.UNKNOWN);
    Days to = Fields.text(o, "to").map(Days::of).orElse(from);
    int last = Math.min(to.last(), from.first() + Days.LONGEST);
    return plain(
        from.isUnknown() ? from : new Days(from.first(), last),
        from.first(),
        o.path("articles").size(),
        marks);
  }

  private static Portrait quotation(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.SPEAKER, Fields.text(o, "speaker"));
    everybody(marks, around, Facet.SPEAKER);
    fromParts(marks, around.parts());
    Days said = earliest(around.parts());
    return plain(said, firstReport(around.parts()), o.path("variants").size(), marks);
  }

  private static Portrait proposition(ObjectNode o, Surroundings around) {
    Marks marks = new Marks();
    List<String> asserted = Fields.texts(o.path("assertedBy"));
    List<String> disputed = Fields.texts(o.path("disputedBy"));
    marks.add(Facet.HOLDER, asserted).add(Facet.HOLDER, disputed);
    marks.add(Facet.CONFLICT, Fields.each(o.path("conflicts"), "kind"));
    if (!asserted.isEmpty() && !disputed.isEmpty()) {
      marks.add(Facet.CONFLICT, "disputed");
    }
    everybody(marks, around, Facet.HOLDER);
    fromParts(marks, around.parts());
    return plain(Days.UNKNOWN, firstReport(around.parts()), o.path("claims").size(), marks);
  }

  private static Portrait tension(ObjectNode o) {
    List<String> dyad = Fields.texts(o.path("dyad"));
    Marks marks = new Marks().add(Facet.ACTOR, dyad);
    marks.add(Facet.SOURCE, dyad.getFirst()).add(Facet.TARGET, dyad.getLast());
    marks.add(Facet.DYAD, Facet.dyad(dyad.getFirst(), dyad.getLast()));
    List<String> days = Fields.each(o.path("days"), "date");
    int deeds = 0;
    for (JsonNode day : o.path("days")) {
      deeds += day.path("incidents").size();
    }
    Days when = days.isEmpty() ? Days.UNKNOWN : Days.of(days.getFirst() + "/" + days.getLast());
    return plain(when, when.first(), deeds, marks);
  }

  private static Marks eventMarks(ObjectNode o, Surroundings around) {
    return new Marks()
        .add(Facet.OUTLET, around.outlet())
        .add(Facet.ACTOR, Fields.text(o, "standing", "by"));
  }

  private static Marks incidentMarks(ObjectNode o, Surroundings around) {
    Marks marks = new Marks().add(Facet.STORY, Fields.text(o, "story"));
    marks.add(Facet.ACTOR, Fields.texts(o.path("standing").path("by")));
    marks.add(Facet.CONFLICT, Fields.each(o.path("conflicts"), "kind"));
    marks.add(Facet.OUTLET, Fields.texts(o.path("outlets")));
    marks.add(Facet.DYAD, around.dyads());
    fromParts(marks, around.parts());
    Set<String> outlets = marks.of(Facet.OUTLET);
    if (outlets.size() == 1) {
      marks.add(Facet.ONLY_OUTLET, outlets);
    } else {
      marks.add(Facet.FIRST_OUTLET, firstOutlet(around.parts()));
    }
    return marks;
  }

  /// Who did it and to whom; first those who did.
  private static List<List<String>> argumentsOf(ObjectNode o) {
    return List.of(Fields.each(o.path("source"), "actor"), Fields.each(o.path("target"), "actor"));
  }

  private static List<List<String>> partiesOf(ObjectNode o) {
    return List.of(Fields.texts(o.path("source")), Fields.texts(o.path("target")));
  }

  private static Portrait deed(
      ObjectNode o, List<List<String>> sides, Surroundings around, Marks marks) {
    String type = Fields.text(o, "plover", "type").orElse("");
    String standing = Fields.text(o, "standing", "kind").orElse("happened");
    Portrait.Deed deed = new Portrait.Deed(type, Lane.of(type, standing), standing);
    marks.add(Facet.SOURCE, sides.getFirst()).add(Facet.TARGET, sides.getLast());
    marks.add(Facet.TYPE, type).add(Facet.STANDING, standing).add(Facet.LANE, deed.lane());
    marks.add(Facet.CAMEO, codes(Fields.text(o, "cameo").orElse("")));
    marks.add(Facet.PLACE, Fields.text(o, "place", "name"));
    marks.add(Facet.COUNTRY, Fields.text(o, "place", "country"));
    everybody(marks, around, Facet.SOURCE, Facet.TARGET);
    Days when = Fields.text(o, "date", "value").map(Days::of).orElse(Days.UNKNOWN);
    int reported = around.parts().isEmpty() ? around.reported() : firstReport(around.parts());
    return new Portrait(
        when,
        reported,
        Math.max(1, o.path("reports").size()),
        Optional.of(deed),
        Spot.of(o.path("place")),
        marks);
  }

  /// A code and those above it.
  private static List<String> codes(String cameo) {
    List<String> all = new ArrayList<>();
    for (int length = 2; length <= cameo.length(); length++) {
      all.add(cameo.substring(0, length).toUpperCase(Locale.ROOT));
    }
    return all;
  }

  private static void everybody(Marks marks, Surroundings around, Facet... roles) {
    for (Facet role : roles) {
      marks.add(Facet.ACTOR, marks.of(role).stream().filter(id -> !isArticle(id)).toList());
    }
    countries(marks, around);
  }

  /// Where an article speaks for itself, a proposition has the article's id after this word.
  private static boolean isArticle(String holder) {
    return holder.startsWith("article:");
  }

  private static void countries(Marks marks, Surroundings around) {
    marks.add(Facet.COUNTRY, around.countriesOf(marks.of(Facet.ACTOR)));
  }

  private static void fromParts(Marks marks, List<Part> parts) {
    parts.forEach(part -> marks.add(Facet.ARTICLE, part.article()));
    outlets(marks, parts);
  }

  private static void outlets(Marks marks, List<Part> parts) {
    parts.forEach(part -> marks.add(Facet.OUTLET, part.outlet()));
  }

  private static int firstReport(List<Part> parts) {
    return parts.stream()
        .mapToInt(Part::reported)
        .filter(d -> d != Days.NEVER)
        .min()
        .orElse(Days.NEVER);
  }

  private static Days earliest(List<Part> parts) {
    return parts.stream()
        .map(Part::happened)
        .filter(days -> !days.isUnknown())
        .min(Comparator.comparingInt(Days::first).thenComparingInt(Days::last))
        .orElse(Days.UNKNOWN);
  }

  /// The outlet that reported on an earlier day than all others; nothing if two share the day.
  private static Optional<String> firstOutlet(List<Part> parts) {
    int first = firstReport(parts);
    Set<String> then =
        parts.stream()
            .filter(part -> part.reported() == first && first != Days.NEVER)
            .flatMap(part -> part.outlet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return then.size() == 1 ? Optional.of(then.iterator().next()) : Optional.empty();
  }

  private static Portrait plain(Days happened, int reported, int weight, Marks marks) {
    return new Portrait(happened, reported, weight, Optional.empty(), Optional.empty(), marks);
  }
}
