package org.quizwright.banking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.json.BankJson;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.GeneratedBankJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Where the files of a folder of banks lie, and what they hold; what is missing is null. */
record BankFiles(Path folder) {

  private static final String ENDING = ".json";
  private static final String OWN_ENDING = ".own.json";
  private static final String SCHEMA_IN_PROJECT =
      "../src/main/resources/schema/" + BankJson.SCHEMA_FILE;

  Path bank(String id) {
    return folder.resolve(id + ENDING);
  }

  Path own(String id) {
    return folder.resolve(id + OWN_ENDING);
  }

  /** The generator's own records, and the schema where the project's is out of reach. */
  Path records() {
    return folder.resolve(".generated");
  }

  Path record(String id) {
    return records().resolve(id + ENDING);
  }

  boolean isInProject() {
    return Files.exists(folder.resolve(SCHEMA_IN_PROJECT));
  }

  /** Where the schema lies, seen from a bank. */
  String schema() {
    return isInProject() ? SCHEMA_IN_PROJECT : ".generated/" + BankJson.SCHEMA_FILE;
  }

  /** The ids of all banks, sorted. */
  List<String> ids() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()).replace(".own", ""))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(
          Place.file(folder.toString()), "can't be listed.", "Check the folder's permissions.");
    }
  }

  @Nullable QuestionBank readBank(String id) {
    return read(bank(id), id);
  }

  @Nullable QuestionBank readOwn(String id) {
    return read(own(id), id);
  }

  /** Whether there is a record, made from what has this fingerprint. */
  boolean hasRecordOf(String id, String fingerprint) {
    Path file = record(id);
    return Files.exists(file) && GeneratedBankJson.fingerprint(file).equals(fingerprint);
  }

  @Nullable GeneratedBank readRecord(String id) {
    Path file = record(id);
    return Files.exists(file) ? GeneratedBankJson.read(file) : null;
  }

  private static @Nullable QuestionBank read(Path file, String id) {
    if (!Files.exists(file)) {
      return null;
    }
    QuestionBank bank = BankJson.read(file);
    if (!bank.id().equals(id)) {
      throw new InputException(
          Place.file(file.getFileName().toString()),
          "\"bank\" is \"" + bank.id() + "\", but the file's name says \"" + id + "\".",
          "Make the two the same.");
    }
    return bank;
  }

  /** The bank with the author's own questions, sorted by id, or null if there is neither. */
  @Nullable QuestionBank readJoined(String id) {
    QuestionBank bank = readBank(id);
    QuestionBank own = readOwn(id);
    if (bank == null || own == null) {
      return bank == null ? own : bank;
    }
    return bank.withQuestions(
        Stream.of(bank, own)
            .flatMap(each -> each.questions().stream())
            .sorted(Comparator.comparing(Question::id))
            .toList());
  }
}
