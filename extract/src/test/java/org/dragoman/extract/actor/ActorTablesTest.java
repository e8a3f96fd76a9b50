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

  private static ActorBase base(String bodies, String persons, String terms) {
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
