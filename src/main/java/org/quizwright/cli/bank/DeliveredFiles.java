package org.quizwright.cli.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.Delivery;
import org.quizwright.exchange.Formats;
import org.quizwright.exchange.MistakenFile;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.spreadsheet.ReviewSheet;
import org.quizwright.exchange.spreadsheet.Xlsx;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Review;

/**
 * Reads files that are to be imported.
 *
 * @param format theirs, or null to tell it by their names
 * @param theme where new questions go, or null
 * @param reviewer who reviewed, where a review sheet doesn't say
 */
record DeliveredFiles(@Nullable Format format, @Nullable String theme, String reviewer) {

  private static final ZoneId ZONE = ZoneId.systemDefault();
  private static final long MOST_BYTES = 50_000_000;

  /** As many as a sheet may have rows. */
  private static final int MOST_QUESTIONS = 20_000;

  /**
   * What they bring.
   *
   * @param left collects what had to be left out
   * @throws InputException with what is wrong in all of them
   */
  List<Delivery> read(List<Path> files, List<Finding> left) {
    List<Delivery> deliveries = new ArrayList<>();
    List<Finding> errors = new ArrayList<>();
    for (Path file : files) {
      try {
        deliveries.add(read(file, left));
      } catch (InputException e) {
        errors.addAll(e.findings());
      }
    }
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
    return deliveries;
  }

  private Delivery read(Path file, List<Finding> left) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file, name);
    MistakenFile.refuse(name, bytes);
    Format known = format == null ? Formats.of(name).orElseThrow(() -> unknown(name)) : format;
    MistakenFile.refuse(name, bytes, known);
    if (known instanceof Xlsx) {
      Optional<List<Review>> reviews = ReviewSheet.read(name, bytes);
      if (reviews.isPresent()) {
        return new Delivery.Reviews(named(reviews.get()), LocalDate.now(ZONE).toString());
      }
    }
    Imported told = known.read(name, bytes);
    if (told.questions().isEmpty() && told.findings().isEmpty()) {
      throw new InputException(
          Place.file(name),
          "holds no questions.",
          "Look whether it is the right file, and whether --format is needed.");
    }
    if (told.questions().size() > MOST_QUESTIONS) {
      throw new InputException(
          Place.file(name),
          "has more than " + MOST_QUESTIONS + " questions.",
          "Split it into several files.");
    }
    left.addAll(told.findings());
    return new Delivery.Questions(told.questions(), known::says, theme);
  }

  private List<Review> named(List<Review> reviews) {
    return reviews.stream()
        .map(each -> each.reviewer().isEmpty() ? each.withReviewer(reviewer) : each)
        .toList();
  }

  private static InputException unknown(String name) {
    return new InputException(
        Place.file(name),
        "its name doesn't tell its format.",
        "Say --format, one of: " + String.join(", ", ExchangeFormat.names()) + ".");
  }

  private static byte[] bytes(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw new InputException(
          Place.file(name),
          "is a folder.",
          "Name the files in it; of a QTI package, the .zip itself.");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(
            Place.file(name), "is larger than 50 MB.", "Split it into several files.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
