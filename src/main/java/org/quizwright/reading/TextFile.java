package org.quizwright.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.reading.text.SeedText;

/** Reads one text file strictly: what isn't plain UTF-8 text is a finding. */
final class TextFile {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private final Path path;
  private final long maxBytes;
  private final List<Finding> findings;

  private TextFile(Path path, long maxBytes, List<Finding> findings) {
    this.path = path;
    this.maxBytes = maxBytes;
    this.findings = findings;
  }

  /** The file's lines; empty, with an error among {@code findings}, if it can't be used. */
  static Optional<SeedText> read(Path path, long maxBytes, List<Finding> findings) {
    return new TextFile(path, maxBytes, findings).read();
  }

  private Optional<SeedText> read() {
    try {
      long size = Files.size(path);
      return size > maxBytes ? refuse(tooLarge(size), "Split it or leave it out.") : decode();
    } catch (IOException e) {
      return refuse("can't be read.", "Check that you may open it.");
    }
  }

  private String tooLarge(long size) {
    return String.format(
        Locale.ROOT, "is too large: %,d bytes, where %,d are allowed.", size, maxBytes);
  }

  private Optional<SeedText> decode() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    int line = 1 + (int) LINE_END.matcher(text).results().count();
    if (text.indexOf('\0') >= 0 || startsLikeUtf16(bytes)) {
      return refuse("isn't a text file.", "Save it as plain text with the encoding UTF-8.");
    }
    if (result.isError()) {
      return refuse(line, "isn't UTF-8 text.", "Save the file with the encoding UTF-8.");
    }
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return clean.isBlank()
        ? refuse("is empty.", "Put a text into it or take it out of the folder.")
        : Optional.of(new SeedText(name(), List.of(LINE_END.split(clean, -1))));
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private Optional<SeedText> refuse(String message, String remedy) {
    return refuse(0, message, remedy);
  }

  private Optional<SeedText> refuse(int line, String message, String remedy) {
    findings.add(Finding.error(Place.line(name(), line), message, remedy));
    return Optional.empty();
  }

  private String name() {
    return path.getFileName().toString();
  }
}
