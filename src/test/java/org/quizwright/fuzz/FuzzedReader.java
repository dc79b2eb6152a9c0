package org.quizwright.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quizwright.exchange.Formats;
import org.quizwright.json.BankJson;
import org.quizwright.json.ContentJson;
import org.quizwright.json.ManifestFile;
import org.quizwright.model.course.Course;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.reading.SeedsReader;

/**
 * One way in for bytes from outside.
 *
 * @param name as the run is told
 */
record FuzzedReader(String name, Reading reading) {

  /** Reads bytes and may only refuse them as a user's mistake. */
  @FunctionalInterface
  interface Reading {
    void read(byte[] bytes) throws IOException;
  }

  private static final Path BANKS = Path.of("question-banks");

  /** A text of a few paragraphs shows all that reading knows; a long one takes seconds a run. */
  private static final int LONGEST_TEXT = 2_000;

  private static final int LONGEST = 200_000;

  static List<FuzzedReader> all() {
    List<FuzzedReader> readers = new ArrayList<>();
    readers.add(new FuzzedReader("text", FuzzedReader::readText));
    readers.add(new FuzzedReader("manifest", FuzzedReader::readManifest));
    readers.add(new FuzzedReader("bank", FuzzedReader::readBank));
    readers.add(new FuzzedReader("content", FuzzedReader::readContent));
    Formats.ALL.forEach(
        format ->
            readers.add(
                new FuzzedReader(format.name(), bytes -> format.read("a file", bytes).findings())));
    return readers;
  }

  static FuzzedReader named(String name) {
    return all().stream().filter(reader -> reader.name.equals(name)).findFirst().orElseThrow();
  }

  /** How many bytes an input has at most. */
  int longest() {
    return name.equals("text") ? LONGEST_TEXT : LONGEST;
  }

  /** Files that are right, by name: what a run starts from. Small ones, so that it is quick. */
  Map<String, byte[]> examples() throws IOException {
    Map<String, byte[]> examples = new TreeMap<>();
    switch (name) {
      case "text" -> addFiles(examples, Path.of("src/test/resources/cases"), ".txt");
      case "manifest" -> addFiles(examples, Path.of("src/test/resources"), "course.json");
      case "content" -> addFiles(examples, BANKS.resolve(".generated"), "content.json");
      default -> {
        for (QuestionBank bank : smallBanks()) {
          exported(bank)
              .forEach(
                  (file, bytes) -> examples.put(bank.questions().get(0).id() + "-" + file, bytes));
        }
      }
    }
    return examples;
  }

  private Map<String, byte[]> exported(QuestionBank bank) {
    String format = name.equals("bank") ? "json" : name;
    return Formats.named(format).orElseThrow().write(bank).files();
  }

  /** A bank for each type of question, with one of it. */
  private static List<QuestionBank> smallBanks() {
    Map<String, QuestionBank> banks = new TreeMap<>();
    for (String theme : List.of("strike-1989", "privatization", "kuzbass-today", "course")) {
      QuestionBank bank = BankJson.read(BANKS.resolve(theme + ".json"));
      for (Question question : bank.questions()) {
        banks.putIfAbsent(question.type().name(), bank.withQuestions(List.of(question)));
      }
    }
    return List.copyOf(banks.values());
  }

  private void addFiles(Map<String, byte[]> examples, Path folder, String ending)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        examples.put(
            file.toString().replace('/', '-'),
            Arrays.copyOf(bytes, Math.min(bytes.length, longest())));
      }
    }
  }

  private static void readText(byte[] bytes) throws IOException {
    inFolder("a text.txt", bytes, folder -> SeedsReader.read(folder).sources());
  }

  private static void readManifest(byte[] bytes) throws IOException {
    inFolder(
        ManifestFile.NAME, bytes, folder -> ManifestFile.read(folder.resolve(ManifestFile.NAME)));
  }

  /** What is read must come back the same when it is written. */
  private static void readBank(byte[] bytes) {
    QuestionBank bank = BankJson.read("a bank.json", new String(bytes, StandardCharsets.UTF_8));
    String written = BankJson.write(bank, "schema.json");
    if (!BankJson.read("a bank.json", written).equals(bank)) {
      throw new IllegalStateException("the bank isn't what was written");
    }
  }

  private static void readContent(byte[] bytes) {
    Course course = ManifestFile.read(Path.of("seeds", ManifestFile.NAME));
    ContentJson.read("content.json", new String(bytes, StandardCharsets.UTF_8), course, List.of());
  }

  private static void inFolder(String name, byte[] bytes, FolderReading reading)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve(name);
    try {
      Files.write(file, bytes);
      reading.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  @FunctionalInterface
  private interface FolderReading {
    Object read(Path folder) throws IOException;
  }
}
