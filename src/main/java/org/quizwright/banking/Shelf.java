package org.quizwright.banking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quizwright.json.BankJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/**
 * All bank files of a folder while a person's edit is made: read once, and the changed ones written
 * at the end.
 */
final class Shelf {

  private final BankFiles files;
  private final Map<Path, QuestionBank> frames = new LinkedHashMap<>();
  private final Map<Path, Map<String, Question>> questions = new LinkedHashMap<>();
  private final Map<String, Path> where = new TreeMap<>();
  private final Set<Path> changed = new LinkedHashSet<>();

  /** Reads them; throws {@link InputException} with everything that is wrong in any of them. */
  Shelf(BankFiles files) {
    this.files = files;
    List<Finding> findings = new ArrayList<>();
    for (String id : files.ids()) {
      try {
        take(files.bank(id), files.readBank(id));
        take(files.own(id), files.readOwn(id));
      } catch (InputException e) {
        findings.addAll(e.findings());
      }
    }
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
  }

  private void take(Path file, @Nullable QuestionBank bank) {
    if (bank != null) {
      frames.put(file, bank);
      questions.put(file, new TreeMap<>());
      bank.questions().forEach(question -> put(file, question));
    }
  }

  private void put(Path file, Question question) {
    where.putIfAbsent(question.id(), file);
    questions.computeIfAbsent(file, any -> new TreeMap<>()).put(question.id(), question);
  }

  private Map<String, Question> in(@Nullable Path file) {
    return file == null ? Map.of() : questions.getOrDefault(file, Map.of());
  }

  boolean has(String id) {
    return where.containsKey(id);
  }

  Optional<Question> find(String id) {
    return Optional.ofNullable(in(where.get(id)).get(id));
  }

  /** The question; throws {@link InputException} if there is none. */
  Question question(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new InputException(
                    Place.id(id),
                    "there is no such question.",
                    "List them with: ./quizwright bank list"));
  }

  /** The id of the bank that holds the question. */
  String bankOf(String id) {
    Path file = where.get(id);
    QuestionBank bank = file == null ? null : frames.get(file);
    if (bank == null) {
      throw new IllegalArgumentException("no bank holds " + id);
    }
    return bank.id();
  }

  /** The banks of all files; a theme with a file of the author's own comes twice. */
  List<QuestionBank> banks() {
    return frames.keySet().stream().map(this::bank).toList();
  }

  /** The questions of a theme, the author's own last. */
  List<Question> questionsOf(String theme) {
    List<Question> all = new ArrayList<>();
    all.addAll(in(files.bank(theme)).values());
    all.addAll(in(files.own(theme)).values());
    return all;
  }

  /** Puts a question in the place of the one with the same id. */
  void replace(Question question) {
    Path file = where.get(question.id());
    if (file != null && !question.equals(in(file).get(question.id()))) {
      put(file, question);
      changed.add(file);
    }
  }

  /**
   * Adds a question to the author's own file of a theme, which is made if need be.
   *
   * @throws InputException if there is no such theme
   */
  void add(String theme, Question question) {
    Path own = files.own(theme);
    QuestionBank bank = frames.get(files.bank(theme));
    if (!frames.containsKey(own)) {
      if (bank == null) {
        throw new InputException(Place.id(theme), "there is no such bank.", known());
      }
      frames.put(own, new QuestionBank(bank.id(), bank.title(), bank.language(), List.of()));
    }
    put(own, question);
    changed.add(own);
  }

  private String known() {
    Collection<String> ids = files.ids();
    return ids.isEmpty()
        ? "Write the banks first: generate"
        : "There are: " + String.join(", ", ids) + ".";
  }

  /** Writes what changed; all texts are made and read back before the first file is touched. */
  void save(SafeWrite write) {
    Map<Path, byte[]> texts = new LinkedHashMap<>();
    for (Path file : changed) {
      String text = BankJson.write(bank(file), files.schema());
      BankJson.read(file.getFileName().toString(), text);
      texts.put(file, text.getBytes(StandardCharsets.UTF_8));
    }
    Path schema = files.records().resolve(BankJson.SCHEMA_FILE);
    if (!texts.isEmpty() && !files.isInProject() && SafeWrite.textOf(schema) == null) {
      write.put(schema, BankJson.schema().getBytes(StandardCharsets.UTF_8));
    }
    texts.forEach(write::put);
  }

  private QuestionBank bank(Path file) {
    QuestionBank frame = frames.get(file);
    if (frame == null) {
      throw new IllegalStateException("not on the shelf: " + file);
    }
    return frame.withQuestions(List.copyOf(in(file).values()));
  }
}
