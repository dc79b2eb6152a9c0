package org.quizwright.exchange;

import java.util.List;
import java.util.Optional;
import org.quizwright.exchange.bank.BankFile;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.gift.Gift;
import org.quizwright.exchange.moodle.MoodleXml;
import org.quizwright.exchange.qti.Qti;
import org.quizwright.exchange.spreadsheet.Csv;
import org.quizwright.exchange.spreadsheet.Xlsx;

/** The formats that banks are exchanged in. */
public final class Formats {

  /** All of them; of several that claim a file the first is meant. */
  public static final List<Format> ALL =
      List.of(
          new Xlsx(),
          new Csv(),
          new MoodleXml(),
          new Gift(),
          Qti.version21(),
          Qti.version3(),
          new BankFile());

  private Formats() {}

  /** The format of this name, or empty. */
  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The format that a file of this name is probably in, or empty. */
  public static Optional<Format> of(String file) {
    return ALL.stream().filter(format -> format.claims(file)).findFirst();
  }
}
