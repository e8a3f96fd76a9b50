package org.dragoman.ingest.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.ingest.passage.Bylines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of its article outside the text: title, authors, outlet, address.
final class PageFacts {
  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—·»«:-]{1,2}\\s+");
  private static final List<String> NAME_ATTRIBUTES =
      List.of("property", "name", "itemprop", "http-equiv");
  private final Document page;
  private final StructuredData data;
  private final Map<String, String> metas;

  PageFacts(Document page) {
    this.page = page;
    this.data = new StructuredData(page);
    this.metas = metas(page);
  }

  StructuredData data() {
    return data;
  }

  /// The headline: of the structured data, `og:title`, the only `h1`, the `title` without the name
  /// of the site.
  Optional<String> title() {
    return firstOf(
        List.of(
            meta("og:title").map(this::withoutSite),
            data.field("headline"),
            onlyHeading(),
            Optional.of(withoutSite(page.title()))));
  }

  private Optional<String> onlyHeading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? Optional.of(headings.getFirst().text()) : Optional.empty();
  }

  /// `Troops move - The Daily Example` is `Troops move`, if the page or its site says so.
  private String withoutSite(String title) {
    String[] parts = SITE_NAME.split(title);
    if (parts.length < 2) {
      return title.strip();
    }
    String last = parts[parts.length - 1].strip();
    boolean site = meta("og:site_name").filter(s -> s.equalsIgnoreCase(last)).isPresent();
    boolean heading =
        page.select("h1").stream()
            .anyMatch(h -> title.startsWith(h.text()) && h.text().length() > 10);
    return site || heading
        ? title
            .substring(0, title.length() - last.length())
            .replaceFirst("\\s+[|–—·»«:-]{1,2}\\s+$", "")
            .strip()
        : title.strip();
  }

  Optional<String> outlet() {
    return firstOf(List.of(meta("og:site_name"), data.publisher(), meta("application-name")));
  }

  Optional<String> url() {
    return firstOf(
            List.of(
                Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                    .map(e -> e.attr("href")),
                meta("og:url"),
                data.field("url")))
        .filter(u -> u.startsWith("http"));
  }

  /// The name of the host of an address, without `www.`.
  static Optional<String> hostOf(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost())
          .map(h -> h.replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The authors: structured data, meta elements, `rel=author`.
  List<String> authors() {
    List<String> names = new ArrayList<>();
    data.authors().forEach(a -> names.addAll(Bylines.names(a)));
    if (names.isEmpty()) {
      Stream.of(
              "author", "article:author", "parsely-author", "byl", "dc.creator", "sailthru.author")
          .flatMap(n -> meta(n).stream())
          .filter(v -> !v.startsWith("http"))
          .forEach(v -> names.addAll(Bylines.names(v)));
    }
    if (names.isEmpty()) {
      page.select("[itemprop=author], [rel=author]").stream()
          .limit(3)
          .forEach(e -> names.addAll(Bylines.names(e.text())));
    }
    return names.stream().distinct().toList();
  }

  /// The content of the first `meta` element of a name or property.
  Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : NAME_ATTRIBUTES) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  private static Optional<String> firstOf(List<Optional<String>> candidates) {
    return candidates.stream()
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .findFirst();
  }
}
