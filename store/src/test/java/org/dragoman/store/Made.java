package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records made by chance, the same for the same seed.
final class Made {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> TYPES = List.of("THREATEN", "COERCE", "AID", "CONSULT");
  private static final List<String> STANDINGS = List.of("happened", "threatened", "denied");
  private static final List<String> PARTIES = List.of("person:minister", "state:NEA", "state:ARE");
  private static final int INCIDENTS = 12;

  private Made() {}

  private static String one(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  /// One of a few articles, with some statements.
  static ArticleRecord article(Random random) {
    String id = "made-" + random.nextInt(4);
    List<String> statements = new ArrayList<>();
    for (int n = random.nextInt(5); n > 0; n--) {
      statements.add(Sample.statement("statement:" + id + n, id, n, n + 5, one(PARTIES, random)));
    }
    return Sample.article(
        id,
        one(List.of("Herald", "Gazette"), random),
        "2031-03-0" + (1 + random.nextInt(9)),
        "Much was said about the bridge.",
        statements.toArray(String[]::new));
  }

  /// The sample's record with some of a few incidents, of other days, parties and standings.
  static TogetherRecord together(Random random) {
    List<String> lines = new ArrayList<>(Sample.together().lines());
    for (int n = 0; n < INCIDENTS; n++) {
      if (random.nextBoolean()) {
        ObjectNode incident =
            (ObjectNode)
                MAPPER.readTree(
                    Sample.incident(
                        "incident:made-" + n,
                        one(TYPES, random),
                        "130",
                        one(STANDINGS, random),
                        random.nextInt(5) == 0 ? null : "2031-02-0" + (1 + random.nextInt(9)),
                        one(List.of("event:h1", "event:c1"), random)));
        incident.putArray("source").add(one(PARTIES, random));
        incident.putArray("target").add(one(PARTIES, random)).add("state:NEA");
        lines.add(incident.toString());
      }
    }
    return new TogetherRecord(lines, random.nextBoolean() ? Map.of() : Sample.together().copies());
  }

  /// A correction of something that is there, or was.
  static Correction correction(Random random, Attribution by) {
    String incident = "incident:made-" + random.nextInt(INCIDENTS);
    return switch (random.nextInt(4)) {
      case 0 -> new Correction.Reject(LineKind.INCIDENT, incident, by);
      case 1 -> new Correction.Merge(LineKind.ACTOR, "state:ARE", "state:NEA", by);
      case 2 -> new Correction.Merge(LineKind.INCIDENT, incident, "incident:1", by);
      default ->
          new Correction.Recode(
              LineKind.INCIDENT,
              incident,
              Optional.of(one(TYPES, random)),
              Optional.empty(),
              Optional.of(one(STANDINGS, random)),
              by);
    };
  }
}
