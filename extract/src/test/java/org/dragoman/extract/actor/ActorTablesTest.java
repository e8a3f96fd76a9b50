package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.place.States;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;

class ActorTablesTest {
  private static final ActorBase SHIPPED = ActorBase.shipped();
  private static final String BODY = "id\tname\taliases\tkind\tcountry\tsectors\tcameo\tlater\n";
  private static final String PERSON = "id\tname\taliases\tfamily\tcountry\tgender\tsector\n";
  private static final String TERM = "of\toffice\tperson\tfrom\tto\n";
  private static final String HOLDER = "of\toffice\tholder\tfrom\tto\tgender\taliases\n";
  private static final String BOTH =
      PERSON + "ann-lee\tAnn Lee\t\t\tUSA\tf\tGOV\nbob-ray\tBob Ray\t\t\tUSA\tm\tGOV\n";

  @Test
  void everyIndependentStateHasALeaderToday() {
    Office president = SHIPPED.office("president");
    assertThat(SHIPPED.holder("COL", president, Optional.of(LocalDate.of(2026, 1, 6))))
        .map(Person::name)
        .contains("Gustavo Petro");
    assertThat(SHIPPED.holder("COL", president, Optional.empty()))
        .map(Person::name)
        .contains("Gustavo Petro");
    assertThat(SHIPPED.states().all()).hasSizeGreaterThan(230);
  }

  @Test
  void anOfficeIsEmptyBetweenTwoTerms() {
    Office president = SHIPPED.office("president");
    assertThat(SHIPPED.holder("LBN", president, Optional.of(LocalDate.of(2023, 5, 1)))).isEmpty();
  }

  @Test
  void twoTermsOfOneOfficeDoNotOverlap() {
    String terms =
        TERM
            + "USA\tpresident\tann-lee\t2001-01-20\t2009-01-20\n"
            + "USA\tpresident\tbob-ray\t2008-01-20\t\n";
    assertThatThrownBy(() -> base(BODY, BOTH, terms))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("terms.tsv:3")
        .hasMessageContaining("no overlap with the term of ann-lee");
  }

  @Test
  void aTermEndsAfterItBegins() {
    String terms = TERM + "USA\tpresident\tann-lee\t2009-01-20\t2001-01-20\n";
    assertThatThrownBy(() -> base(BODY, BOTH, terms)).hasMessageContaining("terms.tsv:2");
  }

  @Test
  void aTermIsOfAKnownPersonOfficeAndState() {
    assertThatThrownBy(() -> base(BODY, BOTH, TERM + "USA\tpresident\tno-one\t2001-01-20\t\n"))
        .hasMessageContaining("person 'no-one'");
    assertThatThrownBy(() -> base(BODY, BOTH, TERM + "USA\tclown\tann-lee\t2001-01-20\t\n"))
        .hasMessageContaining("office 'clown'");
    assertThatThrownBy(() -> base(BODY, BOTH, TERM + "QQQ\tpresident\tann-lee\t2001-01-20\t\n"))
        .hasMessageContaining("of 'QQQ'");
  }

  @Test
  void anAliasBelongsToOneBodyOfACountry() {
    String bodies =
        BODY
            + "a\tFirst Front\tFF\tgroup\tPER\tREB\t\t\n"
            + "b\tFalse Front\tFF\tgroup\tPER\tREB\t\t\n";
    assertThatThrownBy(() -> base(bodies, BOTH, TERM))
        .hasMessageContaining("bodies.tsv:3")
        .hasMessageContaining("alias 'FF' of a");
  }

  @Test
  void anAliasMayBeSharedAcrossCountries() {
    String bodies =
        BODY
            + "a\tFirst Front\tFF\tgroup\tPER\tREB\t\t\n"
            + "b\tFalse Front\tFF\tgroup\tCHL\tREB\t\t\n";
    assertThat(base(bodies, BOTH, TERM).body("b")).isPresent();
  }

  @Test
  void sectorsAndCountriesAreKnown() {
    assertThatThrownBy(() -> base(BODY + "a\tA\t\tgroup\tPER\tXXX\t\t\n", BOTH, TERM))
        .hasMessageContaining("sector 'XXX'");
    assertThatThrownBy(() -> base(BODY + "a\tA\t\tgroup\tQQQ\tREB\t\t\n", BOTH, TERM))
        .hasMessageContaining("country 'QQQ'");
    assertThatThrownBy(() -> base(BODY + "a\tA\t\tgroup\tPER\tREB\t\tsoon=GOV\n", BOTH, TERM))
        .hasMessageContaining("later 'soon'");
  }

  @Test
  void aHolderOfAKnownNameIsThatPerson() {
    ActorBase base =
        base(BODY, BOTH, TERM, HOLDER + "USA\tpresident\tAnn Lee\t2001-01-20\t\t\tAnnie Lee\n");
    assertThat(base.holder("USA", base.office("president"), Optional.empty()))
        .hasValueSatisfying(ann -> {
          assertThat(ann.id()).isEqualTo("ann-lee");
          assertThat(ann.aliases()).containsExactly("Annie Lee");
          assertThat(ann.sector()).contains("GOV");
        });
  }

  @Test
  void aHolderWhomNobodyKnowsIsIntroduced() {
    ActorBase base =
        base(BODY, BOTH, TERM, HOLDER + "PER\tpresident\tÁna Gómez\t2001\t2004-05\tf\t\n");
    assertThat(base.person("ana-gomez")).map(Person::country).contains(Optional.of("PER"));
    assertThat(base.person("ana-gomez")).map(Person::gender).contains(Optional.of("f"));
  }

  @Test
  void aHolderMayBearTheFamilyNameFirst() {
    String rows =
        """
        of\toffice\tholder\tfrom\tto\tgender\tfamily\taliases
        CHN\tpresident\tLu Anshi\t2031-08\t\tm\tLu
        """;
    ActorBase base = base(BODY, BOTH, TERM, rows);
    assertThat(base.person("lu-anshi").flatMap(Person::family)).contains("Lu");
  }

  @Test
  void aHolderOfTwoOfficesIsOnePerson() {
    String rows =
        """
        PER\tpresident\tÁna Gómez\t2001\t2004-05\tf
        PER\tpresident\tAna Gomez\t2009-01-02
        """;
    ActorBase base = base(BODY, BOTH, TERM, HOLDER + rows);
    assertThat(base.person("ana-gomez").map(base::termsOf))
        .hasValueSatisfying(terms -> assertThat(terms).hasSize(2));
  }

  @Test
  void aNamesakeOfAnotherCountryIsRefused() {
    String row = "PER\tpresident\tAnn Lee\t2001-01-20\t\t\t\n";
    assertThatThrownBy(() -> base(BODY, BOTH, TERM, HOLDER + row))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("ministers.tsv:2")
        .hasMessageContaining("ann-lee of USA")
        .hasMessageContaining("a fuller name");
  }

  @Test
  void nobodyIsNamedWhereOnlyTheMonthOfAChangeIsKnown() {
    String rows =
        """
        USA\tpresident\tAnn Lee\t2001\t2004-05
        USA\tpresident\tBob Ray\t2004-05
        """;
    ActorBase base = base(BODY, BOTH, TERM, HOLDER + rows);
    assertThat(presidentOn(base, "2001-06-01")).isEmpty();
    assertThat(presidentOn(base, "2004-04-30")).contains("ann-lee");
    assertThat(presidentOn(base, "2004-05-12")).isEmpty();
    assertThat(presidentOn(base, "2004-06-01")).contains("bob-ray");
    assertThat(base.person("ann-lee").flatMap(ann -> base.termOn(ann, day("2001-06-01"))))
        .isPresent();
  }

  @Test
  void termsOfBothKindsOfTablesDoNotOverlap() {
    String terms = TERM + "USA\tpresident\tann-lee\t2001-01-20\t2009-01-20\n";
    String row = "USA\tpresident\tBob Ray\t2008\t\t\t\n";
    assertThatThrownBy(() -> base(BODY, BOTH, terms, HOLDER + row))
        .hasMessageContaining("ministers.tsv:2: found bob-ray as president from 2008")
        .hasMessageContaining("no overlap with the term of ann-lee");
  }

  private static Optional<String> presidentOn(ActorBase base, String day) {
    return base.holder("USA", base.office("president"), day(day)).map(Person::id);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static ActorBase base(String bodies, String persons, String terms) {
    return base(bodies, persons, terms, HOLDER);
  }

  private static ActorBase base(String bodies, String persons, String terms, String holders) {
    return ActorTables.of(
        SHIPPED.states(),
        SHIPPED.gazetteer(),
        new Tables(
            List.of(table("bodies.tsv", bodies)),
            List.of(table("persons.tsv", persons)),
            List.of(
                table(
                    "offices.tsv", "office\twords\tsector\trank\npresident\tpresident\tGOV\t1\n")),
            List.of(table("terms.tsv", terms)),
            List.of(table("ministers.tsv", holders)),
            List.of(table("words.tsv", "word\tkind\tsector\nsoldier\tpeople\tMIL\n"))),
        Tables.NONE);
  }

  private static Table table(String name, String lines) {
    return Table.read(name, new StringReader(lines));
  }

  @Test
  void theStatesAreReadOnce() {
    assertThat(SHIPPED.states().find("XKX")).map(s -> s.cameo()).contains("KSV");
    assertThat(States.shipped().findByIso2("RO")).map(s -> s.cameo()).contains("ROM");
  }
}
