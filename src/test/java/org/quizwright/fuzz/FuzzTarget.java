package org.quizwright.fuzz;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.InputException;

/** What the fuzzer calls: anything but a user's mistake is a crash. */
public final class FuzzTarget {

  private static @Nullable FuzzedReader reader;

  private FuzzTarget() {}

  /** Called once with the name of a reader. */
  public static void fuzzerInitialize(String[] arguments) {
    reader = FuzzedReader.named(arguments[0]);
  }

  /** Called with every input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (reader == null) {
      throw new IllegalStateException("no reader was named");
    }
    try {
      reader.reading().read(input);
    } catch (InputException e) {
      // A clear refusal is what broken input should get.
      if (e.getMessage() == null || e.getMessage().isBlank()) {
        throw new IllegalStateException("a refusal without a word", e);
      }
    }
  }
}
