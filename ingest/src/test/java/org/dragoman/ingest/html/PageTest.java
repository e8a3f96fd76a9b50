package org.dragoman.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.ingest.passage.Block;
import org.dragoman.ingest.passage.Role;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Published.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String ONE =
      "The minister rejected the accusations on Monday, and said that the talks would go on.";
  private static final String TWO =
      "Her neighbours had demanded an answer, a withdrawal of all boats, and an apology by noon.";
  private static final Published DAY =
      new Published(Optional.of(LocalDate.of(2026, 1, 6)), Basis.METADATA);

  @Test
  void everyVisibleWordIsKeptInDocumentOrder() {
    Page page =
        Page.of(
            "<title>T</title><nav><a href=/>Home</a> <a href=/x>World</a></nav><script>x()</script>"
                + "<style>p{}</style><h1>Talks  go\n on</h1><p>One <b>two</b>&nbsp;three.<br>Four.<br><br>Five."
                + "<p hidden>No.<p style='display: none'>No.<div>Six<p>Seven</p>Eight</div><footer>End</footer>");
    assertThat(page.text())
        .isEqualTo(
            "Home World\nTalks go on\nOne two\u00A0three.\nFour.\nFive.\nSix\nSeven\nEight\nEnd\n");
  }

  @Test
  void aBlockIsASpanOfTheText() {
    Page page = article("<p>" + ONE + "</p><p>😀 " + TWO + "</p>");
    assertThat(page.blocks()).allMatch(b -> b.span().in(page.text()).equals(b.words()));
  }

  @Test
  void theRolesFollowTheMarkup() {
    Page page =
        article(
            "<header><h1>Talks go on</h1><div class='byline'>By Ana Ruiz</div></header><p>"
                + ONE
                + "</p><figure><img><figcaption>The minister in Geneva</figcaption></figure><h2>No answer</h2><p>"
                + TWO
                + "</p><ul><li>Boats leave at noon, she said.</ul>");
    assertThat(roles(page))
        .containsExactly(
            "OUTSIDE Home",
            "TITLE Talks go on",
            "BYLINE By Ana Ruiz",
            "PARAGRAPH " + ONE,
            "CAPTION The minister in Geneva",
            "HEADING No answer",
            "PARAGRAPH " + TWO,
            "ITEM Boats leave at noon, she said.",
            "OUTSIDE About us");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><p>Another story, of another day, that nobody asked for here.</p></aside>",
        "<div class='related-stories'><p>Another story, of another day, that nobody asked for here.</p></div>",
        "<div class='newsletterSignup'><p>Another story, of another day, that nobody asked for here.</p></div>",
        "<div id=comments><p>Another story, of another day, that nobody asked for here.</p></div>",
        "<ul><li><a href=/1>Another story, of another day, that nobody asked for here.</a></ul>",
        "<h3>More</h3><p class=teasers><a href=/1>Another story, of another day, that nobody asked for here.</a></p>"
      })
  void whatIsAroundTheContentIsOutside(String clutter) {
    Page page = article("<h1>Talks</h1><p>" + ONE + "</p>" + clutter + "<p>" + TWO + "</p>");
    assertThat(page.blocks())
        .filteredOn(b -> b.words().startsWith("Another"))
        .extracting(Block::role)
        .containsExactly(Role.OUTSIDE);
    assertThat(main(page)).containsSubsequence("PARAGRAPH " + ONE, "PARAGRAPH " + TWO);
  }

  @Test
  void contentMayBeSpreadOverLikeSections() {
    String section = "<section class=text><p>%s</p><p>%s</p></section>";
    Page page =
        Page.of(
            "<main><h1>Talks</h1>"
                + section.formatted(ONE, TWO)
                + section.formatted(TWO, ONE)
                + section.formatted(ONE, ONE)
                + "</main>");
    assertThat(main(page)).hasSize(7);
  }

  @Test
  void theLeadMayStandInTheHeadOfTheArticle() {
    Page page =
        Page.of(
            "<main><header><h1>Talks</h1><p class=intro>"
                + TWO
                + "</p></header><div class=story-body><p>"
                + ONE
                + "</p><p>"
                + ONE
                + "</p><p>"
                + ONE
                + "</p></div></main>");
    assertThat(main(page)).startsWith("TITLE Talks", "PARAGRAPH " + TWO);
  }

  @Test
  void aPageOfLinksHasNoArticle() {
    assertThat(Page.of("<ul>" + "<li><a href=/1>" + ONE + "</a>".repeat(9) + "</ul>").hasArticle())
        .isFalse();
    assertThat(Page.of("").hasArticle()).isFalse();
    assertThat(article("<p>" + ONE + "</p><p>" + TWO + "</p>").hasArticle()).isTrue();
  }

  @Test
  void structuredDataTellsOfTheArticle() {
    Page page =
        Page.of(
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Talks go on","datePublished":"2026-01-06T23:00:00Z",
            "author":[{"@type":"Person","name":"Ana Ruiz"},{"name":"John Smith"}],
            "publisher":{"name":"Daily Example"},"url":"https://daily.example/talks"}]}</script>
            <script type="application/ld+json">{broken</script><p>x\
            """);
    assertThat(page.title()).contains("Talks go on");
    assertThat(page.authors()).containsExactly("Ana Ruiz", "John Smith");
    assertThat(page.outlet()).contains("Daily Example");
    assertThat(page.url()).contains("https://daily.example/talks");
    assertThat(page.stated()).isEqualTo(DAY);
  }

  @Test
  void theTitleIsWithoutTheNameOfTheSite() {
    assertThat(
            Page.of("<title>Talks go on for a day - Daily</title><h1>Talks go on for a day</h1>")
                .title())
        .contains("Talks go on for a day");
    assertThat(
            Page.of(
                    "<meta property=og:site_name content=Daily><meta property=og:title content='A - B | Daily'>")
                .title())
        .contains("A - B");
    assertThat(Page.of("<title>War - and peace</title>").title()).contains("War - and peace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2026-01-06T10:00:00+00:00'>",
        "<meta name=pubdate content='Tue, 6 January 2026'>",
        "<meta itemprop=datePublished content=2026-01-06>",
        "<meta name='DC.date.issued' content='2026-01-06'>",
        "<p>By Ana <time datetime='2026-01-06T10:00'>an hour ago</time>",
        "<aside><time datetime='2024-02-02'>x</time></aside><time>6 January 2026</time>"
      })
  void metadataStateTheDay(String html) {
    assertThat(Page.of(html).stated()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Talks</h1><div class='post-date'>6. Januar 2026</div>",
        "<h1>Talks</h1><p>By Ana <span class=date>January 6, 2026</span> in Lima",
        "<h1>Talks</h1><p>Lima, 6 January 2026</p>",
        "<meta property='article:modified_time' content='2026-01-06'>"
      })
  void aPageMayPrintTheDay(String html) {
    assertThat(Page.of(html).printed()).isEqualTo(new Published(DAY.value(), Basis.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The war began on June 3, 1998.",
        "<div class=comment><span class=date>January 6, 2026</span></div>",
        "<footer class=date>January 6, 2026</footer>"
      })
  void anotherDateIsNotTheDay(String html) {
    assertThat(Page.of(html).printed()).isEqualTo(Published.UNKNOWN);
    assertThat(Page.of(html).stated()).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void theHostOfAnAddressIsAnOutlet() {
    assertThat(Page.host("https://www.daily.example/a?b")).contains("daily.example");
    assertThat(Page.host("no address at all")).isEmpty();
  }

  @Test
  void deepAndHugePagesAreRead() {
    String deep = "<div>".repeat(20_000) + ONE;
    assertThat(Page.of(deep).text()).contains(ONE);
    String flat = "<p>" + ONE + "</p>";
    assertThat(Page.of(flat.repeat(5_000)).blocks()).hasSize(5_000);
    String links = "<ul>" + "<li><a href=x>y</a> z".repeat(20_000);
    assertThat(Page.of(links).hasArticle()).isFalse();
  }

  private static Page article(String content) {
    return Page.of(
        "<body><nav><a href=/>Home</a></nav><article>"
            + content
            + "</article><footer>About us</footer>");
  }

  private static List<String> roles(Page page) {
    return page.blocks().stream().map(b -> b.role() + " " + b.words()).toList();
  }

  private static List<String> main(Page page) {
    return roles(page).stream().filter(r -> !r.startsWith("OUTSIDE")).toList();
  }
}
