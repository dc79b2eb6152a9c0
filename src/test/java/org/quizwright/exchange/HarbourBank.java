package org.quizwright.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quizwright.banking.BankEditor;
import org.quizwright.banking.Delivery;
import org.quizwright.banking.ImportReport;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** A bank with a question of every type, full of characters that some format means otherwise. */
public final class HarbourBank {

  public static final Path FILE = Path.of("src/test/resources/exchange/harbour.json");

  private HarbourBank() {}

  public static QuestionBank bank() {
    return BankJson.read(FILE);
  }

  public static Question question(String id) {
    return bank().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Imports one file into a folder of banks, as the command does. */
  public static ImportReport take(Path banks, Format format, String file, byte[] bytes) {
    return take(banks, format, file, bytes, false);
  }

  /** The same, and says whether the file wins where the bank was changed, too. */
  static ImportReport take(Path banks, Format format, String file, byte[] bytes, boolean force) {
    Imported imported = format.read(file, bytes);
    return new BankEditor(banks)
        .take(
            List.of(new Delivery.Questions(imported.questions(), format::says, null)), force, false)
        .get(0);
  }

  /** Puts a bank into a folder, as the program writes it; returns its text. */
  public static String put(QuestionBank bank, Path folder) {
    String text = BankJson.write(bank, ".generated/" + BankJson.SCHEMA_FILE);
    try {
      Files.writeString(folder.resolve(bank.id() + ".json"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text;
  }

  /** The only file of an export. */
  public static byte[] onlyFile(Format format, QuestionBank bank) {
    Map<String, byte[]> files = format.write(bank).files();
    if (files.size() != 1) {
      throw new IllegalStateException("not one file: " + files.keySet());
    }
    return files.values().iterator().next();
  }
}
