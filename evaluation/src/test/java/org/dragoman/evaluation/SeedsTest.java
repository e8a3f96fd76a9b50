package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dragoman.app.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the record of the two home reports must show. Left out where they are not at hand.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
  private static final String TRUMP = "person:donald-trump";
  private static final String PETRO = "person:gustavo-petro";

  private final List<JsonNode> record = new ArrayList<>();
  private final Map<String, int[]> texts = new HashMap<>();

  @BeforeAll
  void readTheReports(@TempDir Path folder) throws IOException {
    Optional<Path> seeds = SharedData.find().map(s -> s.folder().resolve("seeds"));
    assumeTrue(seeds.isPresent(), "no home reports beside this checkout");
    Main.run("read", seeds.orElseThrow().toString(), "--no-cache", "--out", folder.toString());
    JsonMapper mapper = JsonMapper.builder().build();
    for (String line : Files.readAllLines(folder.resolve("record.jsonl"))) {
      JsonNode object = mapper.readTree(line);
      record.add(object);
      if (is(object, "article")) {
        texts.put(
            object.get("id").asString(), object.get("text").asString().codePoints().toArray());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "very sick, " + TRUMP,
    "a sick man who likes making cocaine and selling it to the United States, " + TRUMP,
    "sick man who likes making cocaine and selling it to the United States, " + TRUMP,
    "Sounds good to me, " + TRUMP,
    "It sounds good to me, " + TRUMP,
    "watch his ass, " + TRUMP,
    "watch his a--, " + TRUMP,
    "cocaine mills and cocaine factories, " + TRUMP,
    "illegitimate, " + PETRO,
    "narco, " + PETRO,
    "I am not greedy, " + PETRO,
    "a commander of the people, " + PETRO,
    "I swore not to touch a weapon again, " + PETRO,
    "If you arrest the president, " + PETRO,
    "Come get me, " + PETRO,
    "for you here. Don't threaten me, " + PETRO,
    "I don't accept invasions, " + PETRO,
    "take up arms again, " + PETRO,
    "for the homeland, " + PETRO,
    "political mafias, " + PETRO
  })
  void everyQuotationHasItsSpeaker(String words, String speaker) {
    assertThat(statements().filter(s -> verbatim(s).contains(words)))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.at("/speaker/actor").asString()).isEqualTo(speaker));
  }

  @Test
  void aScareQuoteIsNoStatement() {
    assertThat(statements().filter(s -> verbatim(s).equals("war on drugs"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "watch his ass, watch his a--",
    "It sounds good to me, Sounds good to me",
    "a sick man who likes making cocaine, sick man who likes making cocaine",
    "I swore not to touch a weapon again, take up arms again"
  })
  void variantsOfOneUtteranceAreFound(String one, String other) {
    assertThat(quotations().anyMatch(q -> holds(q, one) && holds(q, other))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCUSE", "THREATEN"})
  void accusationAndThreatHappenedOnTheDayTheyWereMade(String type) {
    assertThat(
            incidents()
                .filter(i -> type(i).equals(type) && source(i, TRUMP) && target(i, PETRO))
                .filter(i -> kind(i).equals("happened"))
                .map(i -> i.at("/date/value").asString()))
        .contains("2026-01-04");
  }

  @Test
  void theActionItselfIsAtMostThreatened() {
    assertThat(
            events()
                .filter(e -> type(e).equals("ASSAULT") && target(e, "state:COL"))
                .map(SeedsTest::kind))
        .contains("threatened")
        .isSubsetOf("threatened", "hypothetical");
  }

  @Test
  void traffickingIsAClaimOfTrumpsThatPetroDeniesAndNothingSupports() {
    assertThat(claims().filter(c -> holder(c, TRUMP) && stance(c, "asserts"))).isNotEmpty();
    assertThat(claims().filter(c -> holder(c, PETRO) && stance(c, "denies"))).isNotEmpty();
    List<String> unsupported =
        claims()
            .filter(c -> c.at("/support/stated").asString("").equals("none"))
            .map(c -> c.get("article").asString())
            .distinct()
            .toList();
    assertThat(unsupported).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trafficking", "selling", "making", "facilitating", "operates"})
  void nothingThatPetroIsAccusedOfHappened(String trigger) {
    assertThat(
            events()
                .filter(e -> words(e, e.get("trigger")).equals(trigger))
                .filter(e -> kind(e).equals("happened")))
        .isEmpty();
  }

  @Test
  void theCaptureOfMaduroHappenedTheDayBefore() {
    assertThat(
            incidents()
                .filter(i -> i.get("target").toString().contains("maduro"))
                .filter(i -> kind(i).equals("happened")))
        .isNotEmpty()
        .anySatisfy(
            i -> assertThat(i.at("/date/value").asString()).isIn("2026-01-03", "2026-W01-WE"));
  }

  @Test
  void theSanctionsAreHistory() {
    assertThat(
            events()
                .filter(
                    e -> words(e, e.get("trigger")).matches("imposed.*|decertifying|revoking.*")))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(kind(e)).isEqualTo("historical"));
  }

  @Test
  void theTroopsWereDeployed() {
    assertThat(events().filter(e -> type(e).equals("MOBILIZE") && kind(e).equals("happened")))
        .anySatisfy(e -> {
          assertThat(e.at("/quantities/0/value").asInt()).isEqualTo(30_000);
          assertThat(e.at("/quantities/0/bound").asString()).isEqualTo("atLeast");
        });
  }

  @Test
  void takingUpArmsIsAThreatOfPetros() {
    assertThat(events().filter(e -> type(e).equals("THREATEN") && source(e, PETRO))).isNotEmpty();
  }

  @Test
  void criticsAreTheSources() {
    assertThat(
            events()
                .filter(e ->
                    words(e, e.get("trigger")).equals("criticized") && e.get("source").size() == 2))
        .singleElement()
        .satisfies(e -> {
          assertThat(e.get("source").toString()).contains("state:RUS", "state:CHN");
          assertThat(e.get("target").toString()).contains("state:USA");
        });
    assertThat(
            events()
                .filter(e -> words(e, e.get("trigger")).equals("condemned") && !source(e, PETRO)))
        .anySatisfy(e -> assertThat(e.get("target").toString()).contains("state:USA"));
  }

  @Test
  void theBiographyIsBoilerplateAndGivesNothing() {
    JsonNode article =
        articles()
            .filter(a -> a.get("text").asString().contains("Emily Johnson"))
            .findFirst()
            .orElseThrow();
    String text = article.get("text").asString();
    int start = text.codePointCount(0, text.indexOf("Emily Johnson is"));
    assertThat(record)
        .filteredOn(o -> is(o, "statement") || is(o, "event") || is(o, "claim"))
        .filteredOn(o -> o.get("article").equals(article.get("id")))
        .allSatisfy(o -> assertThat(o.at("/evidence/start").asInt()).isLessThan(start));
  }

  @Test
  void takeawaysCorroborateNothing() {
    assertThat(incidents())
        .allSatisfy(i ->
            assertThat(i.get("independent").asInt())
                .isLessThanOrEqualTo(
                    (int)
                        stream(i.get("reports"))
                            .map(r -> articleOf(r.asString()))
                            .distinct()
                            .count()));
  }

  @ParameterizedTest
  @CsvSource({
    "just a day earlier, XXXX-01-03",
    "the weekend, 2026-W01-WE",
    "January 4-5, 2026-01-04/2026-01-05",
    "1989, 1989",
    "August 2026, 2026-08"
  })
  void timesAreOfTheRightDay(String words, String value) {
    assertThat(
            articles()
                .flatMap(a -> stream(a.get("times")).filter(t -> wordsIn(a, t).equals(words)))
                .map(t -> t.get("value").asString()))
        .contains(value);
  }

  private static boolean is(JsonNode object, String type) {
    return object.get("type").asString().equals(type);
  }

  private Stream<JsonNode> all(String type) {
    return record.stream().filter(o -> is(o, type));
  }

  private Stream<JsonNode> articles() {
    return all("article");
  }

  private Stream<JsonNode> statements() {
    return all("statement");
  }

  private Stream<JsonNode> events() {
    return all("event");
  }

  private Stream<JsonNode> claims() {
    return all("claim");
  }

  private Stream<JsonNode> incidents() {
    return all("incident");
  }

  private Stream<JsonNode> quotations() {
    return all("quotation");
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private String wordsIn(JsonNode article, JsonNode span) {
    return cut(texts.get(article.get("id").asString()), span);
  }

  private String words(JsonNode finding, JsonNode span) {
    return cut(texts.get(finding.get("article").asString()), span);
  }

  private static String cut(int[] text, JsonNode span) {
    int start = span.get("start").asInt();
    return new String(text, start, span.get("end").asInt() - start);
  }

  private String verbatim(JsonNode statement) {
    return String.join(
        " … ",
        stream(statement.get("content"))
            .filter(p -> p.get("verbatim").asBoolean())
            .map(p -> words(statement, p))
            .toList());
  }

  private boolean holds(JsonNode quotation, String words) {
    return stream(quotation.get("variants"))
        .map(v -> v.get("statement").asString())
        .anyMatch(id ->
            statements()
                .anyMatch(s -> s.get("id").asString().equals(id) && verbatim(s).contains(words)));
  }

  private String articleOf(String finding) {
    return record.stream()
        .filter(o -> o.has("id") && o.get("id").asString().equals(finding))
        .findFirst()
        .orElseThrow()
        .get("article")
        .asString();
  }

  private static String type(JsonNode event) {
    return event.at("/plover/type").asString();
  }

  private static String kind(JsonNode event) {
    return event.at("/standing/kind").asString();
  }

  private static boolean source(JsonNode event, String actor) {
    return event.get("source").toString().contains('"' + actor + '"');
  }

  private static boolean target(JsonNode event, String actor) {
    return event.get("target").toString().contains('"' + actor + '"');
  }

  private static boolean holder(JsonNode claim, String actor) {
    return claim.at("/holder/actor").asString("").equals(actor);
  }

  private static boolean stance(JsonNode claim, String stance) {
    return claim.get("stance").asString().equals(stance);
  }
}
