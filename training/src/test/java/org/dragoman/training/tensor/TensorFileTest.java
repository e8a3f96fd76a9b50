package org.dragoman.training.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBack() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("matrix", Tensor.of(new float[] {1, -2.5f, 3e-9f, 4, 5, Float.MAX_VALUE}, 2, 3));
    tensors.put("bias", Tensor.zeros(4));
    Path file = folder.resolve("weights.bin");
    TensorFile.write(file, tensors);
    Tensors read = TensorFile.read(file);
    assertThat(read.byName().keySet()).containsExactly("matrix", "bias");
    assertThat(read.get("matrix").values()).isEqualTo(new Tensors(tensors).get("matrix").values());
    assertThat(read.get("matrix").sizes()).containsExactly(2, 3);
    assertThat(file).hasBinaryContent(TensorFile.bytes(tensors));
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
  }

  @Test
  void rowsRunOverAllButTheLastSize() {
    Tensor tensor = Tensor.zeros(2, 3, 5);
    assertThat(tensor.rows()).isEqualTo(6);
    assertThat(tensor.columns()).isEqualTo(5);
  }

  @Test
  void valuesMustFillTheGrid() {
    assertThatThrownBy(() -> Tensor.of(new float[5], 2, 3))
        .hasMessage("5 values for a grid of [2, 3]");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> TensorFile.read(folder.resolve("none.bin")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.bin");
  }
}
