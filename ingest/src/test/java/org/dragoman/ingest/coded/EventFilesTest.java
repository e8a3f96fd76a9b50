package org.dragoman.ingest.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Deed.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFilesTest {
  private static final String TABLE =
      "Date,Source,Target,CAMEO,Goldstein\n2001-05-01,ARC,\"BOE\",190,-10\n";

  @TempDir private Path folder = Path.of("");
  private final List<Deed> deeds = new ArrayList<>();
  private final EventIntake intake = new EventIntake(deeds::add);

  @Test
  void aTableSaysByItsHeaderWhatIsWhat() throws IOException {
    read(Sides.PARTY, file("t.csv", TABLE));
    Deed deed = deeds.getFirst();
    assertThat(List.of(deed.day().toString(), deed.source(), deed.target(), deed.code()))
        .containsExactly("2001-05-01", "ARC", "BOE", "190");
    assertThat(deed.value()).isEqualTo(-10);
    assertThat(deed.part()).isEqualTo(Part.ACT);
    assertThat(deed.id()).endsWith("t.csv:2");
  }

  @Test
  void otherDelimitersAndNamesAreUnderstood() throws IOException {
    read(Sides.PARTY, file("t.txt", "day;actor1;actor2;event_code\n20010501;ARC;BOE;112\n"));
    assertThat(deeds).singleElement().satisfies(d -> assertThat(d.value()).isEqualTo(-2));
  }

  @Test
  void kedsHasNoHeaderAndTwoDigitsOfTheYear() throws IOException {
    read(Sides.PARTY, file("k.tab", "850401\tARC\tBOE\t190\t(FORCE)\n"));
    assertThat(deeds.getFirst().day()).hasToString("1985-04-01");
    assertThat(intake.formats()).containsExactly("KEDS");
  }

  @Test
  void gdeltIsKnownByItsColumns() throws IOException {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[0] = "77";
    cells[1] = "20180101";
    cells[5] = "ARCGOV";
    cells[7] = "ARC";
    cells[15] = "BOEREB";
    cells[17] = "BOE";
    cells[26] = "043";
    cells[30] = "2.8";
    cells[33] = "4";
    cells[59] = "20180102000000";
    read(Sides.PARTY, file("g.CSV", String.join("\t", cells) + "\n"));
    assertThat(deeds)
        .singleElement()
        .satisfies(d -> {
          assertThat(List.of(d.id(), d.source(), d.target()))
              .containsExactly("77", "ARC", "BOEREB");
          assertThat(d.volume()).isEqualTo(4);
        });
    assertThat(intake.days()).extracting(Object::toString).containsExactly("2018-01-02");
  }

  @Test
  void icewsNamesCountriesInFull() throws IOException {
    read(
        Sides.PARTY,
        file(
            "i.tab",
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tCAMEO Code\t"
                + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\n"
                + "9\t2018-06-01\tMinistry (Arcadia)\tGovernment\tArcadia\t190\t-10\t"
                + "River Front\tRebel,Dissident\tBoeotia\n"));
    assertThat(List.of(deeds.getFirst().source(), deeds.getFirst().target()))
        .containsExactly("ARC", "River Front");
    assertThat(intake.scale()).isEqualTo("goldstein-icews");
  }

  @Test
  void onDemandRebelsStandForTheirCountry() throws IOException {
    Path file = file("t.csv", TABLE.replace("\"BOE\"", "BOEREB"));
    read(Sides.COUNTRY, file);
    read(Sides.ACTOR, file);
    assertThat(deeds).extracting(Deed::target).containsExactly("BOE", "BOEREB");
  }

  @Test
  void jsonLinesAreReadAndWeisIsNotTakenForCameo() throws IOException {
    read(
        Sides.PARTY,
        file(
            "e.jsonl",
            """
            {"date":"2001-05-01","source":"ARC","target":"BOE","cameo":"190","goldstein":-10.0}
            {"date":"2001-05-02","source":"ARC","target":"BOE","cameo":null,"weis":"190","goldstein":2}
            {"date":
            """));
    assertThat(deeds).extracting(Deed::part).containsExactly(Part.ACT, Part.COOPERATION);
    assertThat(deeds).extracting(Deed::code).containsExactly("190", "weis:190");
    assertThat(intake.firstDropped())
        .singleElement()
        .satisfies(d -> assertThat(d.where()).endsWith("e.jsonl:3"));
  }

  @Test
  void packedFilesAreOpened() throws IOException {
    Path gz = folder.resolve("t.csv.gz");
    try (OutputStream to = new GZIPOutputStream(Files.newOutputStream(gz))) {
      to.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    Path zip = folder.resolve("t.zip");
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip))) {
      to.putNextEntry(new ZipEntry("inner.csv"));
      to.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    read(Sides.PARTY, gz);
    read(Sides.PARTY, zip);
    assertThat(deeds)
        .extracting(Deed::id)
        .satisfiesExactly(
            id -> assertThat(id).endsWith("t.csv.gz:2"),
            id -> assertThat(id).endsWith("t.zip!inner.csv:2"));
  }

  @Test
  void aBrokenRowIsNamedAndTheRestIsRead() throws IOException {
    Path file =
        file(
            "t.csv",
            TABLE
                + "05/06/2001,ARC,BOE,190,-10\nx\n2001-05-03,ARC,BOE,190,bad\n"
                + "2001-05-04,ARC,BOE,190,-9\n");
    read(Sides.PARTY, file);
    assertThat(deeds).hasSize(2);
    assertThat(intake.firstDropped())
        .extracting(Dropped::where)
        .containsExactly(file + ":3", file + ":4", file + ":5");
    assertThat(intake.firstDropped().getFirst().found()).contains("05/06/2001");
  }

  @Test
  void aRowWithOneActorIsNoFault() throws IOException {
    read(Sides.PARTY, file("t.csv", TABLE + "2001-05-02,ARC,,190,-10\n"));
    assertThat(intake.oneSidedRows()).isEqualTo(1);
    assertThat(intake.firstDropped()).isEmpty();
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    read(Sides.PARTY, file("letter.txt", "Dear Sir,\nI write to you.\n"));
    assertThat(intake.firstDropped())
        .singleElement()
        .satisfies(d -> assertThat(d.where()).endsWith("letter.txt:1"));
  }

  @Test
  void oddBytesNeverBreakTheReading() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      Path file = folder.resolve("odd" + i);
      Files.write(file, bytes);
      read(Sides.PARTY, file);
      read(Sides.PARTY, file("mixed" + i, TABLE + new String(bytes, StandardCharsets.ISO_8859_1)));
    }
    assertThat(deeds).hasSizeGreaterThanOrEqualTo(200);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void read(Sides sides, Path file) {
    new EventFiles(sides, new TwoCodes()).read(List.of(file), intake, _ -> {});
  }

  /// Knows two codes and two countries.
  private static final class TwoCodes implements Worths {
    @Override
    public Optional<Worth> ofCode(String cameo) {
      return switch (cameo) {
        case "190" -> Optional.of(new Worth(Part.ACT, -10));
        case "112" -> Optional.of(new Worth(Part.WORD, -2));
        default -> Optional.empty();
      };
    }

    @Override
    public Optional<Worth> ofType(String plover) {
      return Optional.empty();
    }

    @Override
    public Optional<String> country(String name) {
      return switch (name) {
        case "Arcadia" -> Optional.of("ARC");
        case "Boeotia" -> Optional.of("BOE");
        default -> Optional.empty();
      };
    }
  }
}
