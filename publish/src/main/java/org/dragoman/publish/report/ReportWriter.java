package org.dragoman.publish.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.publish.record.RecordWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes the record as one HTML page that needs no network: the lines of `record.jsonl` as data, a
/// style sheet and a script that shows them. The script puts text into the page as text only, and
/// the page's content security policy lets nothing else run or load.
public final class ReportWriter {
  private static final List<String> SCRIPTS =
      List.of(
          "base.js",
          "words.js",
          "evidence.js",
          "crisis.js",
          "quotations.js",
          "timeline.js",
          "tension.js",
          "claims.js",
          "sources.js",
          "article.js",
          "start.js");

  /// Writes the page; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void write(CrisisRecord record, Writer to) throws IOException {
    String script = SCRIPTS.stream().map(ReportWriter::resource).collect(Collectors.joining("\n"));
    String page =
        resource("report.html")
            .replace("{{policy}}", policy(script))
            .replace("{{style}}", resource("report.css"))
            .replace("{{script}}", script);
    int data = page.indexOf("{{data}}");
    to.write(page.substring(0, data));
    data(record, to);
    to.write(page.substring(data + "{{data}}".length()));
    to.flush();
  }

  private static String policy(String script) {
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-"
        + digest(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String script) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The record's lines as one JSON array in which no `<` can end the element around it.
  private static void data(CrisisRecord record, Writer to) throws IOException {
    StringWriter lines = new StringWriter();
    new RecordWriter().write(record, lines);
    String json = lines.toString().strip().replace("\n", ",\n").replace("<", "\\u003c");
    to.write("[" + json);
    JsonMapper mapper = JsonMapper.builder().build();
    for (Dropped dropped : record.dropped()) {
      to.write(json.isEmpty() ? "" : ",\n");
      to.write(
          "{\"type\":\"dropped\",\"is\":"
              + mapper.writeValueAsString(dropped).replace("<", "\\u003c")
              + "}");
    }
    to.write("]");
  }

  private static String resource(String name) {
    try (InputStream in = ReportWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the report lacks its part " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
