package org.dragoman.benchmarks.growth;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.Extractor;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Findings;
import org.dragoman.read.Reader;
import org.dragoman.store.codec.FindingsCodec;

/// A file of findings, so that a measurement need not read its articles again: how many, then of
/// each the number of its bytes and the bytes.
final class KeptFindings {
  private static final int BATCH = 32;

  private KeptFindings() {}

  static List<Findings> read(Path file) throws IOException {
    FindingsCodec codec = new FindingsCodec();
    List<Findings> findings = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int number = in.readInt();
      for (int i = 0; i < number; i++) {
        findings.add(codec.decode(file + ", number " + i, in.readNBytes(in.readInt())));
      }
    }
    return findings;
  }

  /// Reads the inputs and keeps what their articles say.
  static void write(Path file, List<Path> inputs) throws IOException {
    save(file, findings(inputs));
  }

  static void save(Path file, List<Findings> findings) throws IOException {
    FindingsCodec codec = new FindingsCodec();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(findings.size());
      for (Findings f : findings) {
        byte[] bytes = codec.encode(f);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  private static List<Findings> findings(List<Path> inputs) throws IOException {
    List<Article> articles =
        new Ingest(Limits.DEFAULT)
            .read(inputs).articles().stream().filter(Ingested::isReadable).toList();
    List<Findings> findings = new ArrayList<>();
    try (Reader reader = Reader.open()) {
      Extractor extractor = Extractor.load();
      for (int from = 0; from < articles.size(); from += BATCH) {
        List<Article> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
        findings.addAll(reader.readAll(batch).parallelStream().map(extractor::extract).toList());
      }
    }
    return findings;
  }
}
