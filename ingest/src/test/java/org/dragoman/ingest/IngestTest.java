package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final String STORY =
      "The minister of Freedonia rejected the accusations on Monday and said that talks would go on.";
  @TempDir Path folder;

  @Test
  void thePlainTextOfAFileIsTheTextOfTheArticle() {
    String text = "Talks go on\r\n\r\n" + STORY + "\r\n";
    Article article = only(read(file("a.txt", text)));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.source().uri()).endsWith("/a.txt");
    assertThat(article.id()).startsWith("article:");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.title()).contains("Talks go on");
    assertThat(article.passages())
        .extracting(p -> article.words(p.span()), p -> p.kind())
        .containsExactly(tuple("Talks go on", PassageKind.TITLE), tuple(STORY, PassageKind.BODY));
  }

  @Test
  void theSameTextHasTheSameIdWhereverItLies() {
    String id = only(read(file("a.txt", STORY))).id();
    assertThat(only(read(file("b.txt", STORY))).id()).isEqualTo(id);
  }

  @Test
  void aLineOfJsonLinesIsAnArticle() {
    String line =
        "{\"id\":\"f1\",\"title\":\"Talks\",\"published\":\"2026-01-06T10:00:00Z\",\"outlet\":\"Daily\","
            + "\"url\":\"https://www.daily.example/x\",\"text\":\""
            + STORY
            + "\",\"section\":[1]}\n";
    Article article = only(read(file("a.jsonl", line)));
    assertThat(article.id()).isEqualTo("f1");
    assertThat(article.title()).contains("Talks");
    assertThat(article.published().value()).hasToString("Optional[2026-01-06]");
    assertThat(article.published().basis()).isEqualTo(Basis.GIVEN);
    assertThat(article.source().outlet()).contains("Daily");
    assertThat(article.source().url()).contains("https://www.daily.example/x");
    assertThat(article.source().uri()).endsWith("a.jsonl#1");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void aBrokenLineIsDroppedWithItsPlaceAndTheRestGoesOn() {
    String good = "{\"text\":\"" + STORY + "\"}\n";
    String other = "{\"text\":\"" + STORY + " Nobody was hurt.\"}\n";
    Ingested ingested = read(file("a.jsonl", good + "{\"text\": \"x\" \"y\"}\n" + other));
    assertThat(ingested.articles()).hasSize(2);
    Dropped dropped = ingested.dropped().getFirst();
    assertThat(dropped.where()).matches(".*/a\\.jsonl:2:\\d+");
    assertThat(dropped.found()).startsWith("broken JSON: ").doesNotContain("\n");
    assertThat(dropped.expected()).contains("\"text\"");
  }

  @Test
  void aLineWithoutTextIsDropped() {
    assertThat(
            read(file("a.jsonl", "{\"title\":\"x\"}\n[1]\n{\"text\":7}\n{\"text\":\" \"}\n"))
                .dropped())
        .extracting(Dropped::found)
        .containsExactly(
            "no \"text\"",
            "JSON that is no object",
            "a \"text\" that is no string",
            "an empty \"text\"");
  }

  @Test
  void manyBrokenLinesAreCountedRatherThanListed() {
    List<Dropped> dropped = read(file("a.jsonl", "x\n".repeat(250))).dropped();
    assertThat(dropped).hasSize(101);
    assertThat(dropped.getLast().found()).isEqualTo("150 more broken lines");
  }

  @Test
  void aDateThatIsNoneIsNotedAndStaysUnknown() {
    Ingested ingested =
        read(file("a.jsonl", "{\"published\":\"soon\",\"text\":\"" + STORY + "\"}"));
    assertThat(only(ingested).published().value()).isEmpty();
    assertThat(ingested.dropped()).extracting(Dropped::found).containsExactly("soon");
  }

  @Test
  void theSameArticleTwiceIsReadOnce() {
    Ingested ingested = read(file("a.txt", STORY), file("b.txt", STORY));
    assertThat(ingested.articles()).hasSize(1);
    assertThat(ingested.dropped())
        .singleElement()
        .extracting(Dropped::where)
        .asString()
        .endsWith("b.txt");
  }

  @Test
  void anIdForTwoTextsIsKeptForTheFirst() {
    String lines =
        "{\"id\":\"f\",\"text\":\""
            + STORY
            + "\"}\n{\"id\":\"f\",\"text\":\"Other. "
            + STORY
            + "\"}\n";
    Ingested ingested = read(file("a.jsonl", lines));
    assertThat(ingested.articles().getFirst().id()).isEqualTo("f");
    assertThat(ingested.articles().getLast().id()).matches("f~[0-9a-f]{8}");
    assertThat(ingested.dropped())
        .singleElement()
        .extracting(Dropped::found)
        .asString()
        .contains("id f again");
  }

  @Test
  void standardInputIsToldByItsContent() {
    assertThat(only(stdin("\n {\"id\":\"f\",\"text\":\"" + STORY + "\"}\n")).id()).isEqualTo("f");
    assertThat(
            only(stdin(
                    "<!DOCTYPE html><html><body><p>"
                        + STORY
                        + "</p><p>"
                        + STORY
                        + "</p></body></html>"))
                .text())
        .isEqualTo(STORY + "\n" + STORY + "\n");
    assertThat(only(stdin("{ is no JSON. " + STORY)).text()).startsWith("{ is no JSON.");
    assertThat(only(stdin(STORY)).source().uri()).isEqualTo("<stdin>");
  }

  @Test
  void aFolderIsReadSortedWithItsFolders() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    file("c.txt", "C. " + STORY);
    file("b/a.txt", "B. " + STORY);
    file("a.txt", "A. " + STORY);
    file(".hidden.txt", STORY);
    assertThat(read(folder).articles())
        .extracting(a -> a.text().substring(0, 1))
        .containsExactly("A", "B", "C");
  }

  @Test
  void aLinkIsFollowedInsideItsFolderOnly() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("in"));
    Files.writeString(inner.resolve("a.txt"), STORY);
    Path outside = file("outside.txt", "Outside. " + STORY);
    Files.createSymbolicLink(inner.resolve("b.txt"), outside);
    Files.createSymbolicLink(inner.resolve("c.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(inner.resolve("d"), inner);
    Ingested ingested = read(inner);
    assertThat(ingested.articles()).hasSize(1);
    assertThat(ingested.dropped())
        .extracting(Dropped::found)
        .containsExactly(
            "a link out of the folder or to a folder",
            "a link to nothing",
            "a link out of the folder or to a folder");
  }

  @Test
  void whatIsNoSupportedTextIsDroppedByName() {
    assertThat(found("a.txt", "")).isEqualTo("an empty file");
    assertThat(found("b.txt", " \n\n ")).isEqualTo("a file of blanks");
    assertThat(found("c.txt", "a\0b")).isEqualTo("binary data");
    assertThat(found("d.txt", "%PDF-1.7 x")).isEqualTo("a PDF document");
    assertThat(found("e.docx", "PK\u0003\u0004x")).isEqualTo("a ZIP archive or an Office document");
    assertThat(found("f", "<?xml version='1.0'?><rss></rss>")).isEqualTo("an XML document or feed");
    assertThat(found("g.csv", "a,b\n")).isEqualTo("a .csv file");
    assertThat(found("h.html", "<p>Menu</p>")).isEqualTo("a page without an article");
  }

  @Test
  void whatIsNotThereIsDropped() {
    assertThat(read(folder.resolve("no.txt")).dropped())
        .extracting(Dropped::found)
        .containsExactly("no such file or folder");
  }

  @Test
  void anInputOverItsLimitIsDroppedAndNotRead() {
    Ingest small = new Ingest(new Limits(50, 60, 300, 100));
    assertThat(small.read(List.of(file("a.txt", STORY))).dropped())
        .extracting(Dropped::found)
        .containsExactly("more than 50 bytes");
    assertThat(small.read(List.of(file("a.html", "<p>" + STORY))).dropped())
        .extracting(Dropped::found)
        .containsExactly("more than 60 bytes");
    String line = "{\"text\":\"One sentence is here.\"}\n";
    Ingested lines =
        small.read(List.of(file("a.jsonl", "{\"text\":\"" + STORY + "\"}\n" + line.repeat(9))));
    assertThat(lines.articles()).hasSize(1);
    assertThat(lines.dropped().getFirst().found()).isEqualTo("a line of more than 100 bytes");
    assertThat(lines.dropped().getLast().found())
        .startsWith("more than 300 bytes; the lines from here on");
  }

  @Test
  void whatHasTooManyParagraphsIsNoArticle() {
    assertThat(found("a.txt", "A line.\n".repeat(100_001))).isEqualTo("100001 paragraphs");
  }

  @Test
  void anArticleInAnotherLanguageIsKeptButNotRead() {
    String german =
        "Der Präsident hat am Montag die Vorwürfe zurückgewiesen und erklärt, dass die Gespräche mit der Regierung"
            + " weitergehen sollen. Die Opposition kritisierte den Schritt und forderte neue Wahlen noch in diesem Jahr.";
    Ingested ingested = read(file("a.txt", german));
    assertThat(only(ingested).language()).isEqualTo("de");
    assertThat(ingested.readable()).isEmpty();
    assertThat(ingested.dropped()).extracting(Dropped::found).containsExactly("language de");
  }

  @Test
  void malformedBytesAreReplacedAndNoted() throws IOException {
    Path path = folder.resolve("a.txt");
    byte[] bytes =
        ("Bogotá, Médellin, Cúcuta, Ibagué, Popayán. " + STORY + "?")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Files.write(path, bytes);
    Ingested ingested = read(path);
    assertThat(only(ingested).text()).endsWith("go on.\uFFFD");
    assertThat(ingested.dropped())
        .extracting(Dropped::found)
        .containsExactly(
            "read as UTF-8 with 1 replacement character, the first for byte " + (bytes.length - 1));
  }

  private String found(String name, String content) {
    Ingested ingested = read(file(name, content));
    assertThat(ingested.articles()).isEmpty();
    return ingested.dropped().getFirst().found();
  }

  private static Article only(Ingested ingested) {
    assertThat(ingested.articles()).hasSize(1);
    return ingested.articles().getFirst();
  }

  private static Ingested stdin(String content) {
    return new Ingest(Limits.DEFAULT)
        .read("<stdin>", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Ingested read(Path... paths) {
    return new Ingest(Limits.DEFAULT).read(List.of(paths));
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
