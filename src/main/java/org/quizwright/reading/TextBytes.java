package org.quizwright.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.reading.text.SeedText;

/** Decodes a text strictly: what isn't plain UTF-8 text is a finding with its line. */
final class TextBytes {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String AS_UTF_8 = "Save it as plain text with the encoding UTF-8.";

  private TextBytes() {}

  /**
   * The lines of the file {@code name}; empty, with an error among {@code findings}, if not text.
   */
  static Optional<SeedText> decode(String name, byte[] bytes, List<Finding> findings) {
    Optional<Finding> refusal = refusal(name, bytes);
    if (refusal.isPresent()) {
      findings.add(refusal.get());
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (bare.isBlank()) {
      findings.add(
          Finding.error(
              Place.file(name), "is empty.", "Put a text into it or take it out of the folder."));
      return Optional.empty();
    }
    List<String> lines = List.of(LINE_END.split(bare, -1));
    SeedText seed = new SeedText(name, StrayCharacters.mend(name, lines, findings));
    seed.overlong().forEach(line -> findings.add(overlong(name, line)));
    return Optional.of(seed);
  }

  private static Optional<Finding> refusal(String name, byte[] bytes) {
    Optional<FileForm> form = FileForm.of(bytes);
    if (form.isPresent()) {
      return Optional.of(Finding.error(Place.file(name), form.get().what(), form.get().remedy()));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      return Optional.of(
          Finding.error(
              Place.line(name, line(text.substring(0, zero))),
              "holds a NUL byte and so isn't a text file.",
              AS_UTF_8));
    }
    return result.isError()
        ? Optional.of(
            Finding.error(
                Place.line(name, line(text)),
                "isn't UTF-8 text (perhaps it is Windows-1252 or Latin-1).",
                AS_UTF_8))
        : Optional.empty();
  }

  private static Finding overlong(String name, int line) {
    return Finding.warning(
        Place.line(name, line),
        "the line is too long to be one paragraph and was cut at ends of sentences.",
        "Break it into paragraphs, with a blank line between them.");
  }

  private static int line(String before) {
    return 1 + (int) LINE_END.matcher(before).results().count();
  }
}
