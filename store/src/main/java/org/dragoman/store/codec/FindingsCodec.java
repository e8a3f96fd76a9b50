package org.dragoman.store.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Standing;
import org.dragoman.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Turns the findings of an article into bytes and back: a byte for the form, then the components
/// of the model's records as compressed JSON. What a later model leaves out is passed over, and a
/// list that it adds is empty in older bytes.
public final class FindingsCodec {
  private static final int FORM = 1;

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .changeDefaultVisibility(visible ->
              visible
                  .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                  .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                  .withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE))
          .addMixIn(Standing.class, NamedStanding.class)
          .withConfigOverride(
              List.class,
              lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /// The bytes of some findings; the same findings give the same bytes.
  public byte[] encode(Findings findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORM);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (OutputStream packed = new DeflaterOutputStream(bytes, deflater)) {
      mapper.writeValue(packed, findings);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /// The findings of some bytes.
  ///
  /// @param article its id, for the message
  /// @throws StoreProblem if the bytes are of another form or damaged
  public Findings decode(String article, byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != FORM) {
      throw unreadable(article, "they are in another form", null);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
    try (InputStream plain = new InflaterInputStream(in, new Inflater(true))) {
      return mapper.readValue(plain, Findings.class);
    } catch (JacksonException | IOException e) {
      throw unreadable(article, String.valueOf(e.getMessage()), e);
    }
  }

  private static StoreProblem unreadable(String article, String why, @Nullable Throwable cause) {
    String message =
        "The findings of %s cannot be taken from the store (%s). Add the article again."
            .formatted(article, why);
    return cause == null ? new StoreProblem(message) : new StoreProblem(message, cause);
  }

  /// A standing names which of its kinds it is.
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface NamedStanding {}
}
