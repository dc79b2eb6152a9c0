package org.quizwright.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.reading.text.SeedText;

/** Reads one text file from disk, unless it is too large. */
final class TextFile {

  private static final long MEGABYTE = 1_000_000;

  private TextFile() {}

  /**
   * The file's lines; empty, with an error among {@code findings}, if it can't be used.
   *
   * @param maxBytes the largest file that is read
   */
  static Optional<SeedText> read(Path path, long maxBytes, List<Finding> findings) {
    String name = path.getFileName().toString();
    try {
      long size = Files.size(path);
      if (size > maxBytes) {
        findings.add(tooLarge(name, size, maxBytes));
        return Optional.empty();
      }
      return TextBytes.decode(name, Files.readAllBytes(path), findings);
    } catch (IOException e) {
      findings.add(
          Finding.error(Place.file(name), "can't be read.", "Check that you may open it."));
      return Optional.empty();
    }
  }

  private static Finding tooLarge(String name, long size, long allowed) {
    long enough = (size + MEGABYTE - 1) / MEGABYTE;
    return Finding.error(
        Place.file(name),
        String.format(
            Locale.ROOT, "is too large: %,d bytes, where %,d are allowed.", size, allowed),
        "Split it, leave it out, or allow it with --max-size " + enough + "MB.");
  }
}
