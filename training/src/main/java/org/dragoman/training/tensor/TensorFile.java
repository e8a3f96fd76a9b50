package org.dragoman.training.tensor;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file of named tensors: how many, then of each its name, rank, sizes and little-endian floats.
public final class TensorFile {
  private static final int BUFFER = 1 << 20;

  private TensorFile() {}

  /// Writes a file that is either the old or the new one, never half of it.
  public static void write(Path file, Map<String, Tensor> tensors) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        write(out, tensors);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("tensors cannot be written to " + file, e);
    }
  }

  /// The content of a file of a few tensors.
  public static byte[] bytes(Map<String, Tensor> tensors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, tensors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(OutputStream to, Map<String, Tensor> tensors) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(tensors.size());
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      Tensor tensor = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeInt(tensor.sizes().length);
      for (long size : tensor.sizes()) {
        out.writeInt(Math.toIntExact(size));
      }
      ByteBuffer values =
          ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      values.asFloatBuffer().put(tensor.values());
      out.write(values.array());
    }
    out.flush();
  }

  /// The tensors of a file, in its order.
  public static Tensors read(Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      int count = in.readInt();
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        tensors.put(in.readUTF(), tensor(in));
      }
      return new Tensors(tensors);
    } catch (IOException e) {
      throw new UncheckedIOException("no tensors can be read from " + file, e);
    }
  }

  private static Tensor tensor(DataInputStream in) throws IOException {
    long[] sizes = new long[in.readInt()];
    int count = 1;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = in.readInt();
      count = Math.multiplyExact(count, Math.toIntExact(sizes[i]));
    }
    float[] values = new float[count];
    ByteBuffer.wrap(in.readNBytes(count * Float.BYTES))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return new Tensor(sizes, values);
  }
}
