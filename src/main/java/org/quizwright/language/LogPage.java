package org.quizwright.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The lines of one file as they were when it was read: key, checksum of key and value, value.
 *
 * <p>Every line is checked as it is read; values are made when they are asked for, since a run
 * needs few of them.
 */
final class LogPage {

  private static final int KEY = 64;
  private static final int CHECKSUM = 8;
  private static final String DIGITS = "0123456789abcdef";

  private record Stretch(int from, int to) {}

  private final byte[] bytes;
  private final Map<String, Stretch> lines = new LinkedHashMap<>();
  private int damaged;

  private LogPage(byte[] bytes) {
    this.bytes = bytes;
    int from = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == '\n') {
        add(from, at);
        from = at + 1;
      }
    }
  }

  /** A file that doesn't exist is an empty page. */
  static LogPage read(Path file) throws IOException {
    return new LogPage(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  /** A line as it stands in a file, with its end; {@code key} has 64 hexadecimal digits. */
  static String line(String key, String value) {
    return key + Digest.crc32(key + value) + value + "\n";
  }

  private void add(int from, int to) {
    if (from == to) {
      return;
    }
    int value = from + KEY + CHECKSUM;
    if (value <= to && checksum(from, to) == number(from + KEY, value)) {
      // Keys are plain ASCII, which this charset copies as it stands.
      String key = new String(bytes, from, KEY, StandardCharsets.ISO_8859_1);
      lines.put(key, new Stretch(value, to));
    } else {
      damaged++;
    }
  }

  private long checksum(int from, int to) {
    int value = from + KEY + CHECKSUM;
    CRC32 crc = new CRC32();
    crc.update(bytes, from, KEY);
    crc.update(bytes, value, to - value);
    return crc.getValue();
  }

  /** Of lower-case hexadecimal digits; -1 where something else stands there. */
  private long number(int from, int to) {
    long number = 0;
    for (int at = from; at < to; at++) {
      int digit = DIGITS.indexOf(bytes[at]);
      if (digit < 0) {
        return -1;
      }
      number = (number << 4) | digit;
    }
    return number;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** How many lines fail their checksum, such as one that a crash cut off. */
  int damaged() {
    return damaged;
  }

  /** The value of the last sound line with this key. */
  Optional<String> find(String key) {
    return Optional.ofNullable(lines.get(key)).map(at -> text(at.from(), at.to()));
  }

  /** The sound lines, each key once. */
  String soundLines() {
    StringBuilder all = new StringBuilder();
    lines.forEach((key, at) -> all.append(line(key, text(at.from(), at.to()))));
    return all.toString();
  }
}
