package org.quizwright.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quizwright.json.PreparedTexts;
import org.quizwright.json.PreparedTextsJson;
import org.quizwright.language.Digest;
import org.quizwright.reading.text.SeedText;

/**
 * Remembers how the texts of a course came out of preparation: one file a course, which holds only
 * the last state and of which nobody need know.
 */
public final class PreparedCache {

  private final @Nullable Path folder;
  private final String program;

  private PreparedCache(@Nullable Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** Remembers nothing. */
  public static PreparedCache none() {
    return new PreparedCache(null, "");
  }

  /**
   * Keeps its files in a folder, which is made when first needed; where it can't be written,
   * nothing is kept.
   *
   * @param program tells one build of the program from another
   */
  public static PreparedCache in(Path folder, String program) {
    return new PreparedCache(folder, program);
  }

  /**
   * What {@code preparation} gives, computed or remembered.
   *
   * @param course where the texts lie
   * @param manifest what the manifest says, word for word
   */
  PreparedTexts get(
      Path course, String manifest, List<SeedText> texts, Supplier<PreparedTexts> preparation) {
    if (folder == null) {
      return preparation.get();
    }
    String name = Digest.sha256(course.toAbsolutePath().normalize().toString()).substring(0, 16);
    Path file = folder.resolve("texts-" + name + ".json");
    String key = key(manifest, texts);
    return recall(file, key).orElseGet(() -> keep(file, key, preparation.get()));
  }

  /** The lengths keep two lists of parts from making one sequence. */
  private String key(String manifest, List<SeedText> texts) {
    StringBuilder parts = new StringBuilder();
    add(parts, program);
    add(parts, manifest);
    for (SeedText text : texts) {
      add(parts, text.file());
      add(parts, String.join("\n", text.lines()));
    }
    return Digest.sha256(parts.toString());
  }

  private static void add(StringBuilder parts, String part) {
    parts.append(part.length()).append(':').append(part);
  }

  private static Optional<PreparedTexts> recall(Path file, String key) {
    try {
      return Files.exists(file)
          ? PreparedTextsJson.read(key, Files.readString(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where nothing can be kept, the next run just takes longer; texts in error are read again. */
  private static PreparedTexts keep(Path file, String key, PreparedTexts texts) {
    if (texts.sources().isEmpty()) {
      return texts;
    }
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path whole = Files.createTempFile(folder, "texts", ".tmp");
      try {
        Files.writeString(whole, PreparedTextsJson.write(key, texts));
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
      return texts;
    } catch (IOException e) {
      return texts;
    }
  }
}
