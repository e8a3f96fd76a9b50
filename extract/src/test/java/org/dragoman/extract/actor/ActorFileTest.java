package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;

class ActorFileTest {
  private static final String GROUP =
      """
      id\tname\taliases\tkind\tcountry\tsectors
      atacama-front\tAtacama Front\tFdA\tgroup\tCHL\tREB
      """;
  private static final String PERSON = "id\tname\tcountry\tgender\nann-lee\tAnn Lee\tCOL\tf\n";
  private static final String TERM = "of\toffice\tperson\tfrom\tto\n";

  @Test
  void theExampleOfTheDocumentationIsRead() throws IOException {
    String text = Files.readString(Path.of("../docs/actors-example.tsv"));
    ActorBase base = ActorBase.with(List.of(new ActorFile("actors-example.tsv", text)));
    assertThat(resolve(base, "the FdA", "2026-01-06").cameo()).isEmpty();
    assertThat(resolve(base, "the Atacama Front", "2026-01-06").sectors()).containsExactly("REB");
    assertThat(resolve(base, "Chile's interior minister", "2030-05-01").id())
        .isEqualTo("person:lucia-araya-pinto");
    assertThat(resolve(base, "Chilean water carriers", "2026-01-06").sectors())
        .containsExactly("LAB");
  }

  @Test
  void anOwnRowReplacesTheShippedOneOfItsId() {
    String row =
        "id\tname\taliases\tkind\tcountry\tsectors\nmossad\tMossad\t\torganization\tISR\tMIL\n";
    assertThat(resolve(ActorBase.shipped(), "Mossad", "2026-01-06").sectors()).contains("SPY");
    assertThat(resolve(base(row), "Mossad", "2026-01-06").sectors()).containsExactly("MIL");
  }

  @Test
  void anOwnTermEndsTheShippedOneOfItsOffice() {
    ActorBase base =
        base(PERSON + "\n" + TERM + "COL\tpresident\tann-lee\t2013-01-01\t2014-01-01\n");
    assertThat(resolve(base, "the Colombian president", "2012-05-01").id())
        .isEqualTo("person:juan-manuel-santos");
    assertThat(resolve(base, "the Colombian president", "2013-05-01").id())
        .isEqualTo("person:ann-lee");
    assertThat(resolve(base, "the Colombian president", "2015-05-01").id())
        .isEqualTo("person:juan-manuel-santos");
  }

  @Test
  void anOwnRowMayNameTheHolderOfAnOffice() {
    ActorBase base = base("of\toffice\tholder\tfrom\nCOL\tpresident\tAna Soto Lara\t2031-08\n");
    assertThat(resolve(base, "the Colombian president", "2031-09-01").id())
        .isEqualTo("person:ana-soto-lara");
    assertThat(resolve(base, "the Colombian president", "2012-05-01").id())
        .isEqualTo("person:juan-manuel-santos");
  }

  @Test
  void twoOwnTermsOfOneOfficeDoNotOverlap() {
    String terms =
        TERM
            + "COL\tpresident\tann-lee\t2013-01-01\t2014-01-01\n"
            + "COL\tpresident\tgustavo-petro\t2013-06-01\t2015-01-01\n";
    assertThatThrownBy(() -> base(PERSON + terms))
        .isInstanceOf(TableError.class)
        .hasMessageStartingWith("mine.tsv:5: found gustavo-petro as president");
  }

  @Test
  void anAliasOfAShippedBodyIsRefusedWithItsOwner() {
    String row = "id\tname\taliases\tkind\tcountry\tsectors\nmine\tMine\tELN\tgroup\tCOL\tREB\n";
    assertThatThrownBy(() -> base(row))
        .hasMessage(
            "mine.tsv:2: found alias 'ELN' of national-liberation-army; expected an alias of mine"
                + " alone, or a row that replaces national-liberation-army");
  }

  @Test
  void aBrokenLineIsNamedByFileAndLine() {
    assertThatThrownBy(() -> base("# mine\n\n" + GROUP.replace("REB", "RBL")))
        .hasMessage("mine.tsv:4: found sector 'RBL'; expected one of PLOVER's sectors");
    assertThatThrownBy(() -> base(GROUP + "x\ty\tz\tgroup\tQQQ\tREB\n"))
        .hasMessageStartingWith("mine.tsv:3: found country 'QQQ'");
    assertThatThrownBy(() -> base(GROUP + "X y\ty\tz\tgroup\tCHL\tREB\n"))
        .hasMessageStartingWith("mine.tsv:3: found id 'X y'");
    assertThatThrownBy(() -> base(GROUP + "x\ty\tz\tgroup\tCHL\tREB\t\t\t\ttoo\tmany\n"))
        .hasMessageStartingWith("mine.tsv:3: found 11 cells");
  }

  @Test
  void aLineWithoutHeadingIsRefusedWithTheHeadings() {
    assertThatThrownBy(() -> base("atacama-front\tAtacama Front\n"))
        .hasMessageStartingWith(
            "mine.tsv:1: found 'atacama-front Atacama Front'; expected the heading");
    assertThatThrownBy(() -> base("id\tname\tkind\tcolour\n"))
        .hasMessageStartingWith("mine.tsv:1: found column 'colour'");
  }

  private static ActorBase base(String text) {
    return ActorBase.with(List.of(new ActorFile("mine.tsv", text)));
  }

  private static Actor resolve(ActorBase base, String phrase, String day) {
    return new PhraseResolver(base)
        .resolve(phrase, LocalDate.parse(day), Optional.empty())
        .orElseThrow();
  }
}
