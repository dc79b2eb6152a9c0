package org.quizwright.exchange.format;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionBank;

/**
 * A format that other programs write and read. Reading what was just written gives, for every
 * question, exactly what the format can hold: what a person edited in between is the difference.
 */
public interface Format {

  /** The name on the command line, such as {@code moodle-xml}. */
  String name();

  /** Whether a file of this name is probably in this format. */
  boolean claims(String file);

  /** Whether its files are ZIP packages; else they are text. */
  default boolean isPackage() {
    return false;
  }

  /** The bank as files by name, with a warning for all that the format can't hold. */
  Exported write(QuestionBank bank);

  /**
   * The questions of one file; what isn't understood becomes a warning.
   *
   * @param file its name as the user knows it
   * @throws InputException with place and remedy if the file is broken, hostile or far too large
   */
  Imported read(String file, byte[] bytes);

  /** What reading the files of this bank would say; formats that know it write no file. */
  default List<Incoming> says(QuestionBank bank) {
    List<Incoming> said = new ArrayList<>();
    write(bank).files().forEach((name, bytes) -> said.addAll(read(name, bytes).questions()));
    return said;
  }
}
