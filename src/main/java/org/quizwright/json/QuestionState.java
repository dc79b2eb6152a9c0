package org.quizwright.json;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.quizwright.model.question.Question;

/**
 * A state of a question in one word, for files that are edited elsewhere: its fingerprint, and
 * where there is room the whole question, packed. So a file knows from what it came, wherever it
 * goes.
 */
public final class QuestionState {

  private static final String BETWEEN = ":";

  /** No question is near this; what unpacks to more is no question. */
  private static final int MOST_BYTES = 1_000_000;

  private QuestionState() {}

  /** The fingerprint and the question itself. */
  public static String packed(Question question) {
    byte[] said = QuestionJson.said(question);
    return QuestionJson.revision(said)
        + BETWEEN
        + Base64.getEncoder().withoutPadding().encodeToString(deflated(said));
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    byte[] packed = new byte[bytes.length + 64];
    try {
      deflater.setInput(bytes);
      deflater.finish();
      return Arrays.copyOf(packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }

  /** The fingerprint alone, see {@link QuestionJson#revision}. */
  public static String revision(String state) {
    int end = state.indexOf(BETWEEN);
    return end < 0 ? state : state.substring(0, end);
  }

  /** The question, or empty if only its fingerprint is told, or somebody damaged the rest. */
  public static Optional<Question> question(String state) {
    int end = state.indexOf(BETWEEN);
    return end < 0
        ? Optional.empty()
        : unpacked(state.substring(end + 1))
            .flatMap(QuestionJson::question)
            .filter(question -> QuestionJson.revision(question).equals(revision(state)));
  }

  private static Optional<Map<String, Object>> unpacked(String packed) {
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
      String json = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return Optional.of(
          Json.MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {}));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
