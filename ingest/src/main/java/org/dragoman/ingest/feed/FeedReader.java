package org.dragoman.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Reads feeds: RSS of all versions and Atom. Nothing in a feed makes it ask for anything: a
/// document type, which could name other files, is refused.
public final class FeedReader {
  private static final int MOST_ENTRIES = 500;
  private static final int DEEPEST = 200;
  private static final String EXPECTED = "a feed: RSS or Atom";

  private FeedReader() {}

  /// Reads a feed.
  ///
  /// @param mediaType as it was sent, with its character set; it tells what the bytes mean
  public static Feed.Outcome read(byte[] bytes, Optional<String> mediaType) {
    try {
      String xml = decoded(bytes, mediaType);
      if (xml.regionMatches(true, firstTag(xml), "<html", 0, 5)
          || xml.regionMatches(true, firstTag(xml), "<!doctype html", 0, 14)) {
        return new Feed.Broken("a page", EXPECTED);
      }
      if (Depth.of(xml) > DEEPEST) {
        return new Feed.Broken("elements in one another, more than " + DEEPEST + " deep", EXPECTED);
      }
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      return new Feed.Read(feed(input.build(new StringReader(xml))));
    } catch (ParsingFeedException e) {
      return new Feed.Broken(broken(e), EXPECTED);
    } catch (FeedException | IllegalArgumentException e) {
      return new Feed.Broken("a document that is no feed", EXPECTED);
    } catch (IOException e) {
      return new Feed.Broken("bytes that are no text", EXPECTED);
    }
  }

  private static String broken(ParsingFeedException e) {
    String what =
        String.valueOf(e.getMessage()).contains("DOCTYPE")
            ? "a document type, which is not read"
            : "no well-formed XML";
    return e.getLineNumber() > 0
        ? what + " (line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ")"
        : what;
  }

  private static String decoded(byte[] bytes, Optional<String> mediaType) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try (Reader reader =
        mediaType.isPresent()
            ? new XmlReader(in, mediaType.get(), true)
            : new XmlReader(in, true)) {
      StringBuilder text = new StringBuilder(bytes.length);
      char[] some = new char[8192];
      for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
        text.append(some, 0, n);
      }
      return text.toString();
    }
  }

  /// Where the first tag is that is no declaration of XML.
  private static int firstTag(String xml) {
    int tag = xml.indexOf('<');
    return xml.startsWith("<?", Math.max(0, tag)) ? xml.indexOf('<', tag + 1) : tag;
  }

  private static Feed feed(SyndFeed feed) {
    List<FeedEntry> entries = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      if (entries.size() < MOST_ENTRIES) {
        entry(entry).ifPresent(entries::add);
      }
    }
    return new Feed(words(feed.getTitle()), entries);
  }

  /// An entry; none if nothing tells where it is or what it says.
  private static Optional<FeedEntry> entry(SyndEntry entry) {
    Optional<String> link = words(entry.getLink());
    Optional<String> content = content(entry);
    Optional<String> key = words(entry.getUri()).or(() -> link).or(() -> words(entry.getTitle()));
    return key.filter(_ -> link.isPresent() || content.isPresent())
        .map(k ->
            new FeedEntry(
                k,
                words(entry.getTitle()),
                link,
                day(entry.getPublishedDate()).or(() -> day(entry.getUpdatedDate())),
                content));
  }

  private static Optional<String> content(SyndEntry entry) {
    String all =
        entry.getContents().stream()
            .flatMap(content -> html(content).stream())
            .collect(Collectors.joining("\n"));
    return words(all);
  }

  private static Optional<String> html(SyndContent content) {
    boolean plain =
        Optional.ofNullable(content.getType()).filter(t -> t.startsWith("text")).isPresent()
            && !"text/html".equals(content.getType());
    return words(content.getValue()).map(value -> plain ? Entities.escape(value) : value);
  }

  private static Optional<LocalDate> day(@Nullable Date date) {
    return Optional.ofNullable(date).map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<String> words(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
