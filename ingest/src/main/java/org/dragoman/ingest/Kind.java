package org.dragoman.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.ingest.bytes.Decoding;
import org.dragoman.ingest.bytes.Magic;

/// What kind of input a file is, by its name and its first bytes.
sealed interface Kind {
  /// The supported kinds, for messages.
  String SUPPORTED = "plain text, HTML or JSON Lines";

  /// Text whose characters are the article's.
  record PlainText() implements Kind {}

  /// A page whose readable text is the article's.
  record Html() implements Kind {}

  /// An article a line.
  record JsonLines() implements Kind {}

  /// Nothing that we read.
  record Unsupported(String found) implements Kind {}

  /// Judges an input.
  static Kind of(String name, byte[] head) {
    Optional<String> binary = Magic.binary(head);
    if (binary.isPresent()) {
      return new Unsupported(binary.get());
    }
    String extension = extension(name);
    return switch (extension) {
      case "jsonl", "ndjson" -> new JsonLines();
      case "html", "htm", "xhtml" -> new Html();
      case "txt", "text", "md" -> new PlainText();
      default -> sniffed(extension, Decoding.text(head).text().strip());
    };
  }

  private static Kind sniffed(String extension, String head) {
    if (head.startsWith("{") && Sniff.opensWithObject(head)) {
      return new JsonLines();
    }
    if (Sniff.HTML.matcher(head).lookingAt() || Sniff.MARKUP.matcher(head).find()) {
      return new Html();
    }
    if (Sniff.XML.matcher(head).lookingAt()) {
      return new Unsupported("an XML document or feed");
    }
    return Sniff.OTHER_TEXT.contains(extension)
        ? new Unsupported("a ." + extension + " file")
        : new PlainText();
  }

  private static String extension(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 1 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// The looks of a file's beginning.
  final class Sniff {
    static final Pattern HTML =
        Pattern.compile(
            "(?is)(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body)\\b");
    static final Pattern MARKUP =
        Pattern.compile("(?i)\\A<(?:div|p|article|h1|meta|title|main)\\b[^>]{0,500}>");
    static final Pattern XML = Pattern.compile("(?i)<(?:\\?xml|rss|feed|urlset)\\b");
    static final Set<String> OTHER_TEXT =
        Set.of(
            "json", "csv", "tsv", "xml", "rss", "atom", "eml", "warc", "js", "css", "yaml", "yml",
            "ini", "log");

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"");
    private static final int LONG = 1 << 14;

    private Sniff() {}

    private static boolean opensWithObject(String head) {
      int end = head.indexOf('\n');
      return (end < 0 && head.length() > LONG)
          ? OBJECT.matcher(head).lookingAt()
          : JsonRecords.isObject(end < 0 ? head : head.substring(0, end));
    }
  }
}
