package org.dragoman.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.training.tensor.Tensors;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {
  private final Tensors weights = TinyNetwork.weights();

  @Test
  void floatsOfAWrittenGraphAreReadBack() {
    OnnxReader read = OnnxReader.of(ReaderGraph.inFloats(weights));
    assertThat(new Tensors(read.tensors()).get("U").values()).isEqualTo(weights.get("U").values());
    assertThat(new Tensors(read.tensors()).get("l0.i.w").sizes()).containsExactly(24, 48);
    assertThat(new Tensors(read.tensors()).get("l0.qkv.w").columns()).isEqualTo(72);
  }

  @Test
  void operatorsComeInTheOrderOfTheFile() {
    OnnxReader read = OnnxReader.of(ReaderGraph.inBytes(weights, TinyNetwork.ranges()));
    assertThat(read.nodes())
        .extracting(OnnxReader.Node::operator)
        .containsSubsequence("QAttention", "SkipLayerNormalization", "BiasGelu", "Identity")
        .doesNotContain("DynamicQuantizeLinear");
  }

  @Test
  void namesOfOperatorsAreDistinct() {
    OnnxReader read = OnnxReader.of(ReaderGraph.inFloats(weights));
    assertThat(read.nodes()).extracting(OnnxReader.Node::name).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoOnnxFileIsRefused() {
    assertThatThrownBy(() -> OnnxReader.of(new byte[] {7, 7, 7}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this is no ONNX file");
  }
}
