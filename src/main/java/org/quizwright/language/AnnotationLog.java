package org.quizwright.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses of one model version in one file that only grows, one line each: key, checksum, tokens.
 *
 * <p>A batch is appended in a single write, so that two processes don't mix their lines, and a line
 * that is damaged nevertheless fails its checksum and is computed again.
 */
final class AnnotationLog {

  private static final int FORMAT = 1;
  private static final int KEY_LENGTH = 64;
  private static final int CHECKSUM_LENGTH = 8;

  private final Path file;
  private final String version;
  private final Map<String, String> lines;

  private AnnotationLog(Path file, String version, Map<String, String> lines) {
    this.file = file;
    this.version = version;
    this.lines = lines;
  }

  /** Reads the file of {@code version} in {@code folder}; an unreadable one counts as empty. */
  static AnnotationLog open(Path folder, String version) {
    String stated = "format " + FORMAT + ", " + version;
    Path file = folder.resolve("sentences-" + Digest.sha256(stated).substring(0, 16) + ".txt");
    Map<String, String> lines = new LinkedHashMap<>();
    try {
      if (Files.exists(file)) {
        String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        all.lines()
            .filter(line -> line.length() > KEY_LENGTH)
            .forEach(line -> lines.put(line.substring(0, KEY_LENGTH), line.substring(KEY_LENGTH)));
      }
    } catch (IOException e) {
      lines.clear();
    }
    return new AnnotationLog(file, stated, lines);
  }

  /** The parse of {@code sentence}; empty where there is none or it is damaged. */
  Optional<ParsedSentence> find(String sentence) {
    String line = lines.get(key(sentence));
    if (line == null || line.length() < CHECKSUM_LENGTH) {
      return Optional.empty();
    }
    String tokens = line.substring(CHECKSUM_LENGTH);
    return line.startsWith(Digest.crc32(tokens))
        ? SentenceCodec.decode(sentence, tokens)
        : Optional.empty();
  }

  /** Adds parses at the end of the file; does nothing where it can't be written. */
  void append(List<ParsedSentence> parsed) {
    StringBuilder batch = new StringBuilder();
    for (ParsedSentence sentence : parsed) {
      String tokens = SentenceCodec.encode(sentence);
      String line = Digest.crc32(tokens) + tokens;
      lines.put(key(sentence.text()), line);
      batch.append('\n').append(key(sentence.text())).append(line).append('\n');
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      write(batch.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A cache that can't be kept costs time and nothing else.
      return;
    }
  }

  private void write(byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  private String key(String sentence) {
    return Digest.sha256(version + "\n" + sentence);
  }
}
