package org.dragoman.training.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.TensorFile;
import org.dragoman.training.tensor.Tensors;

/// A model's files as `read` takes them: graph, scorer of relations, labels, vocabulary, digests.
///
/// @param folder where they are written
/// @param version name of the model
public record ModelFolder(Path folder, String version) {
  /// What a model consists of.
  ///
  /// @param graph in the ONNX format
  /// @param weights of which the scorer's are kept beside the graph
  /// @param labels relations, tags and name tags
  /// @param vocabulary pieces in the order of their numbers
  public record Content(
      byte[] graph, Tensors weights, List<List<String>> labels, List<String> vocabulary) {}

  /// Writes all files, and answers their digests by name.
  public Map<String, String> write(Content content) {
    Map<String, Tensor> scorer = new LinkedHashMap<>();
    for (String name : List.of("rl.w", "rl.b")) {
      scorer.put(name, content.weights().get(name));
    }
    String labels =
        String.join(
            "", content.labels().stream().map(line -> String.join(" ", line) + "\n").toList());
    String vocabulary = String.join("\n", content.vocabulary()) + "\n";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(version + ".onnx", content.graph());
    files.put(version + ".labels.bin", TensorFile.bytes(scorer));
    files.put("labels.txt", labels.getBytes(StandardCharsets.UTF_8));
    files.put("vocabulary.txt", vocabulary.getBytes(StandardCharsets.UTF_8));
    return write(files);
  }

  /// Writes files by name and their digests, and answers the digests.
  public Map<String, String> write(Map<String, byte[]> files) {
    Map<String, String> digests = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
        String digest = digest(file.getValue());
        digests.put(file.getKey(), digest);
        lines.append(digest).append("  ").append(file.getKey()).append('\n');
      }
      Files.writeString(folder.resolve("digests.sha256"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the model cannot be written to " + folder, e);
    }
    return digests;
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
