package org.dragoman.read.cache;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;

/// What a reading is filed under: the SHA-256 of everything that it depends on. That is what reads,
/// the text with its passages, and what is known of its publication. It does not depend on the
/// article's id and source, nor on which article it copies.
public final class ArticleKey {
  private final MessageDigest digest = Digests.sha256();

  private ArticleKey() {}

  /// The key of an article, 64 hexadecimal digits.
  ///
  /// @param reader what reads: another model, rule or table is another reader
  public static String of(String reader, Article article) {
    ArticleKey key = new ArticleKey();
    key.add(reader);
    key.add(article.text());
    key.addPassages(article.passages());
    key.add(article.title().orElse(""));
    key.addAll(article.byline());
    key.add(article.dateline().map(Dateline::toString).orElse(""));
    key.add(article.published().value() + " " + article.published().basis());
    key.add(article.language());
    return HexFormat.of().formatHex(key.digest.digest());
  }

  private void addPassages(List<Passage> passages) {
    add(passages.size());
    for (Passage passage : passages) {
      add(passage.span().start());
      add(passage.span().end());
      add(passage.kind().name());
      add(passage.why());
    }
  }

  private void addAll(List<String> parts) {
    add(parts.size());
    parts.forEach(this::add);
  }

  /// Adds a text behind its length, so that no two lists of texts run into one. All 16 bits of each
  /// unit count: a broken character is not the same as a question mark.
  private void add(String part) {
    add(part.length());
    byte[] units = new byte[2 * part.length()];
    for (int i = 0; i < part.length(); i++) {
      units[2 * i] = (byte) (part.charAt(i) >>> Byte.SIZE);
      units[2 * i + 1] = (byte) part.charAt(i);
    }
    digest.update(units);
  }

  private void add(int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) (number >>> shift));
    }
  }
}
