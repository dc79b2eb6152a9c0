package org.quizwright.banking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.GeneratedBankJson;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;

/** Makes a person's edits in the folder of question banks: one at a time, whole or not at all. */
public final class BankEditor {

  private final BankFiles files;
  private final SafeWrite write;

  public BankEditor(Path folder) {
    this(folder, new SafeWrite(Disk.REAL));
  }

  BankEditor(Path folder, SafeWrite write) {
    this.files = new BankFiles(folder);
    this.write = write;
  }

  /**
   * Edits one question.
   *
   * @param edit turns the question's tree into the edited one
   * @throws InputException if there is no such question or the result isn't one; nothing is written
   */
  public QuestionChange edit(String id, UnaryOperator<Map<String, Object>> edit) {
    return edit(Map.of(id, edit)).get(0);
  }

  /** Edits several questions at once, by id; see {@link #edit(String, UnaryOperator)}. */
  public List<QuestionChange> edit(Map<String, UnaryOperator<Map<String, Object>>> edits) {
    return FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          List<QuestionChange> changes =
              edits.entrySet().stream()
                  .map(edit -> edit(shelf, edit.getKey(), edit.getValue()))
                  .toList();
          shelf.save(write);
          return changes;
        });
  }

  private static QuestionChange edit(
      Shelf shelf, String id, UnaryOperator<Map<String, Object>> edit) {
    Question question = shelf.question(id);
    Map<String, Object> before = QuestionJson.tree(question);
    Map<String, Object> after = edit.apply(QuestionJson.tree(question));
    List<FieldChange> fields = FieldChange.between(before, after);
    if (!fields.isEmpty()) {
      shelf.replace(QuestionJson.read(after, new Incoming(id, Place.id(id), "", after)));
    }
    Kind kind = fields.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
    return new QuestionChange(id, shelf.bankOf(id), kind, fields);
  }

  /**
   * Takes a withdrawn question back. One that was deleted from its bank is forgiven: the result is
   * empty, and the generator will write it again.
   *
   * @throws InputException if there is and was no such question
   */
  public Optional<QuestionChange> restore(String id) {
    return FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          for (String bank : shelf.has(id) ? List.<String>of() : files.ids()) {
            GeneratedBank record = files.readRecord(bank);
            if (record != null && record.hasDeleted(id)) {
              String text = GeneratedBankJson.write(record.forgiving(id));
              write.put(files.record(bank), text.getBytes(StandardCharsets.UTF_8));
              return Optional.empty();
            }
          }
          QuestionChange change = edit(shelf, id, Edits::restore);
          shelf.save(write);
          return Optional.of(change);
        });
  }

  /**
   * Adds a question for its author to fill in, to the author's own file of a theme.
   *
   * @param id its id, or null for the next free one
   * @return the question
   * @throws InputException if there is no such theme or the id is taken
   */
  public Question add(String theme, QuestionType type, @Nullable String id) {
    return FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          if (id != null && shelf.has(id)) {
            throw new InputException(
                Place.id(id), "is there already.", "Choose another id with --id.");
          }
          Question question =
              Skeleton.of(type, id == null ? free(shelf, theme + "-" + type.abbreviation()) : id);
          shelf.add(theme, question);
          shelf.save(write);
          return question;
        });
  }

  private static String free(Shelf shelf, String prefix) {
    int n = 1;
    while (shelf.has(prefix + "-own-" + n)) {
      n++;
    }
    return prefix + "-own-" + n;
  }

  /**
   * Imports what files bring, one after the other, all or none of it.
   *
   * @param force whether a file that is older than the bank's question wins
   * @param dryRun whether only to say what would change
   * @return a report a file
   * @throws InputException with everything that is wrong in any of them; nothing is written
   */
  public List<ImportReport> take(List<Delivery> deliveries, boolean force, boolean dryRun) {
    return FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          List<ImportReport> reports = new ArrayList<>();
          List<Finding> errors = new ArrayList<>();
          for (Delivery delivery : deliveries) {
            try {
              reports.add(take(delivery, shelf, force));
            } catch (InputException e) {
              errors.addAll(e.findings());
            }
          }
          if (!errors.isEmpty()) {
            throw new InputException(errors);
          }
          if (!dryRun) {
            shelf.save(write);
          }
          return reports;
        });
  }

  private static ImportReport take(Delivery delivery, Shelf shelf, boolean force) {
    if (delivery instanceof Delivery.Reviews sent) {
      return new ReviewImport(shelf, sent.today(), force).run(sent.reviews());
    }
    Delivery.Questions sent = (Delivery.Questions) delivery;
    return new BankImport(shelf, sent.theme(), force).run(sent.told(), sent.export());
  }
}
