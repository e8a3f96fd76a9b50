package org.dragoman.reconcile.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Quotation.Difference;
import org.dragoman.model.crisis.Quotation.Nature;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.crisis.Quotation.Sense;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static final String LONG_RUN =
      "close the last shipyard in the north of the country to make good its word";
  private static final String LONG_RUN_RETOLD =
      "the state will close the last shipyard in the north of the country as a proof";

  @Test
  void aShorterVersionIsFoundInsideTheFullerOne() {
    assertThat(relations("We will never leave this valley", "never leave this valley"))
        .containsExactly(Relation.IDENTICAL, Relation.SUBSTRING);
  }

  @Test
  void theSameWordsWithOtherMarksAreIdentical() {
    assertThat(relations("It’s over, my friends", "It's over my friends"))
        .containsExactly(Relation.IDENTICAL, Relation.IDENTICAL);
  }

  @Test
  void aWordMadeDecentIsBowdlerised() {
    List<Quotation> found = group("get your damned ships out", "get your d----- ships out");
    assertThat(found.getFirst().variants().get(1).relation()).isEqualTo(Relation.BOWDLERISED);
    assertThat(found.getFirst().variants().get(1).differences())
        .containsExactly(new Difference("damned", "d-----", Nature.BLEEPED, Optional.empty()));
  }

  @Test
  void wordsLeftOutInTheMiddleMakeAGap() {
    assertThat(relations("We shall rebuild every bridge that fell", "We shall rebuild that fell"))
        .containsExactly(Relation.IDENTICAL, Relation.GAPPED);
  }

  @Test
  void changedWordsAreReworded() {
    assertThat(
            relations(
                "the harbour was shelled from three sides at dawn",
                "the harbour was shelled from two sides before dawn"))
        .containsExactly(Relation.IDENTICAL, Relation.REWORDED);
  }

  @Test
  void piecesInAnotherOrderAreOneUtterance() {
    Newsroom full =
        Newsroom.article("a", "", "\"for the valley I will go to sea again\"")
            .quotes("person:x", "for the valley I will go to sea again");
    Newsroom pieces =
        Newsroom.article("b", "", "He would \"go to sea again\", he said, \"for the valley\".")
            .quotes("person:x", "go to sea again", "for the valley");
    assertThat(among(full.findings(), pieces.findings())).hasSize(1);
  }

  @Test
  void twoSpeakersAreNeverMerged() {
    List<Quotation> found =
        among(
            quoted("a", "person:x", "the talks have failed completely"),
            quoted("b", "person:y", "the talks have failed completely"));
    assertThat(found).hasSize(2);
  }

  @Test
  void aSpeakerNamedInPartIsTheSame() {
    List<Quotation> found =
        among(
            quoted("a", "person:ada-b-lund", "the talks have failed completely"),
            quoted("b", "person:lund", "talks have failed completely"));
    assertThat(found).hasSize(1);
  }

  @Test
  void oneShortCommonWordIsNoTrace() {
    assertThat(group("yes", "yes")).hasSize(2);
  }

  @Test
  void aWordRetoldInAnotherTenseIsDrift() {
    List<Quotation> found =
        group("the bridge will be rebuilt in spring", "the bridge would be rebuilt in spring");
    assertThat(found.getFirst().variants().get(1).relation()).isEqualTo(Relation.DRIFTED);
    assertThat(found.getFirst().variants().get(1).differences())
        .containsExactly(new Difference("will", "would", Nature.DRIFTED, Optional.empty()));
  }

  @Test
  void twoWordsWrittenAsOneAreTheSame() {
    assertThat(relations("there is a lot of good will here", "there is a lot of goodwill here"))
        .containsExactly(Relation.IDENTICAL, Relation.IDENTICAL);
  }

  @Test
  void wordsInBracketsAreTheOutletsOwn() {
    Difference edit =
        onlyDifference(
            "He promised us the harbour by June", "[The minister] promised us the harbour by June");
    assertThat(edit.nature()).isEqualTo(Nature.BRACKETED);
  }

  @Test
  void aNegationThatIsCutOffIsFlagged() {
    Difference edit =
        onlyDifference("I do not believe that the army fired first", "the army fired first");
    assertThat(edit.nature()).isEqualTo(Nature.CUT);
    assertThat(edit.sense()).contains(Sense.NEGATION);
  }

  @Test
  void aNegationInAnotherSentenceIsNone() {
    assertThat(differences("I do not lie. The army fired first", "the army fired first")).isEmpty();
  }

  @Test
  void aNegationThatIsLeftOutIsFlagged() {
    assertThat(
            onlyDifference("we will not leave this valley now", "we will leave this valley now")
                .sense())
        .contains(Sense.NEGATION);
  }

  @Test
  void aConditionThatIsDroppedIsFlagged() {
    assertThat(
            onlyDifference(
                    "We will open the border if they release the crew", "We will open the border")
                .sense())
        .contains(Sense.CONDITION);
  }

  @Test
  void anotherNumberIsFlagged() {
    assertThat(
            onlyDifference(
                    "they sent ninety trucks across the river yesterday",
                    "they sent seventy trucks across the river yesterday")
                .sense())
        .contains(Sense.NUMBER);
  }

  @Test
  void anEditThatLeavesTheSenseIsNotFlagged() {
    assertThat(
            onlyDifference(
                    "they sent many trucks across the river yesterday",
                    "they sent several trucks across the river yesterday")
                .sense())
        .isEmpty();
  }

  @Test
  void sentencesThatTwoReportsShareMakeThemOverlap() {
    assertThat(
            relations(
                "The dam is safe. Our engineers inspected every gate twice. Nobody has to leave",
                "Our engineers inspected every gate twice. We thank the crews"))
        .containsExactly(Relation.IDENTICAL, Relation.OVERLAPPING);
  }

  @Test
  void aSpokesmanSpeaksForHisGovernment() {
    assertThat(ofTwo("unnamed:COL-GOV-spokesman", "state:COL", "the talks have failed completely"))
        .hasSize(1);
  }

  @Test
  void theChairSpeaksForTheCommittee() {
    assertThat(
            ofTwo(
                "person:ana-lopez",
                "organization:senate-committee",
                "the talks have failed completely"))
        .hasSize(1);
  }

  @Test
  void aSpokesmanOfAnotherCountryDoesNot() {
    assertThat(ofTwo("unnamed:COL-GOV-spokesman", "state:RUS", "the talks have failed completely"))
        .hasSize(2);
  }

  @Test
  void fewWordsThatFitTwoSpeakersAreNobodys() {
    List<Quotation> found =
        among(
            quoted("a", "person:x", "they found a willing and patient partner in the north"),
            quoted("b", "person:y", "nobody was a willing and patient partner but him"),
            quoted("c", "", "willing and patient partner"));
    assertThat(found).hasSize(3);
  }

  @Test
  void fewWordsThatFitSeveralNamelessTextsAreOfAllOfThem() {
    List<Quotation> found =
        among(
            quoted("a", "", "they found a willing and patient partner in the north"),
            quoted(
                "b", "unnamed:COL-GOV-spokesman", "he was no willing and patient partner of ours"),
            quoted("c", "person:ana-lopez", "willing and patient partner"));
    assertThat(found).hasSize(2).allMatch(q -> q.variants().size() == 2);
  }

  @Test
  void aLongRunOfWordsIsTracedWhereNobodyIsNamed() {
    assertThat(ofTwo("", "unnamed:COL-GOV-spokesman", LONG_RUN, LONG_RUN_RETOLD)).hasSize(1);
  }

  @Test
  void aLongRunOfWordsIsNotTracedToAnotherWhoIsNamed() {
    assertThat(ofTwo("", "person:tom-hale", LONG_RUN, LONG_RUN_RETOLD)).hasSize(2);
  }

  @Test
  void fourTellingWordsOfOnePieceAreATrace() {
    Newsroom pieces =
        Newsroom.article(
                "a", "", "It \"cheerfully accepted Moscow's money\" as an \"idle scheme\".")
            .quotes("", "cheerfully accepted Moscow's money", "idle scheme");
    Findings other = quoted("b", "", "the party and its men cheerfully accepted Moscow's money");
    assertThat(among(pieces.findings(), other)).hasSize(1);
  }

  @Test
  void somebodyOfWhomNoOfficeIsToldCanSpeakForABody() {
    assertThat(
            ofTwo(
                "person:luis-mora",
                "organization:senate-committee",
                "an open assault on our harbour",
                "an open assault on our harbour"))
        .hasSize(1);
  }

  @Test
  void wordsThatAnotherPassesOnAreTheirSpeakersAlone() {
    String words = "we will never leave this valley";
    Newsroom chain =
        Newsroom.article(
                "a", "", "The Courier has learned that X told deputies: \"" + words + "\".")
            .quotes("organization:courier", words)
            .quotes("person:x", words)
            .within();
    assertThat(among(chain.findings()))
        .extracting(Quotation::speaker)
        .containsExactly(Optional.of("person:x"));
  }

  @Test
  void theEarliestVersionIsNamedBesideTheFullest() {
    Quotation found =
        among(
                quoted("a", "2026-01-06", "person:x", "We will never leave this valley"),
                quoted("b", "2026-01-05", "person:x", "never leave this valley"))
            .getFirst();
    assertThat(found.fullest()).isEqualTo("a/s0");
    assertThat(found.earliest()).isEqualTo("b/s0");
  }

  private static List<Difference> differences(String full, String variant) {
    return group(full, variant).getFirst().variants().get(1).differences();
  }

  private static Difference onlyDifference(String full, String variant) {
    assertThat(differences(full, variant)).hasSize(1);
    return differences(full, variant).getFirst();
  }

  private static List<Quotation> ofTwo(String one, String two, String words) {
    return ofTwo(one, two, words, words);
  }

  private static List<Quotation> ofTwo(String one, String two, String words, String others) {
    return among(quoted("a", one, words), quoted("b", two, others));
  }

  private static List<Relation> relations(String... versions) {
    return group(versions).getFirst().variants().stream().map(Quotation.Variant::relation).toList();
  }

  private static List<Quotation> group(String... versions) {
    return among(Stream.of(versions).map(v -> quoted(v, "person:x", v)).toArray(Findings[]::new));
  }

  private static List<Quotation> among(Findings... findings) {
    List<Findings> all = Stream.of(findings).sorted(Reconciler.ORDER).toList();
    List<String> ids = all.stream().map(f -> f.article().id()).toList();
    Story story = new Story("story:1", "A valley", ids, Optional.empty(), Optional.empty());
    return new Quotations(Terms.load(), Parties.among(all)).group(all, List.of(story));
  }

  private static Findings quoted(String id, String speaker, String words) {
    return quoted(id, "2026-01-05", speaker, words);
  }

  private static Findings quoted(String id, String day, String speaker, String words) {
    return Newsroom.article(id, day, "\"" + words + "\"").quotes(speaker, words).findings();
  }
}
