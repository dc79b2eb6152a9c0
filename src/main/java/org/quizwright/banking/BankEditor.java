package org.quizwright.banking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.GeneratedBankJson;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Review;

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
   * Imports questions that a file in another format tells.
   *
   * @param export what that format says of a bank as it stands: what differs from it is an edit
   * @param theme where new questions go, or null if the known ones show it
   * @param force whether a file that is older than the bank's question wins
   * @param dryRun whether only to say what would change
   * @throws InputException with everything that is wrong in the file; nothing is written
   */
  public ImportReport take(
      List<Incoming> told,
      Function<QuestionBank, List<Incoming>> export,
      @Nullable String theme,
      boolean force,
      boolean dryRun) {
    return FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          ImportReport report = new BankImport(shelf, theme, force).run(told, export);
          if (!dryRun) {
            shelf.save(write);
          }
          return report;
        });
  }

  /**
   * Takes reviews: sets status and reviewer, puts new wordings and comments in.
   *
   * @param today the day, such as 2026-01-31
   * @param force whether a review of an older state of a question counts
   * @param dryRun whether only to say what would change
   * @throws InputException with everything that is wrong with any of them; nothing is written
   */
  public ImportReport review(List<Review> reviews, String today, boolean force, boolean dryRun) {
    return FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          ImportReport report = new ReviewImport(shelf, today, force).run(reviews);
          if (!dryRun) {
            shelf.save(write);
          }
          return report;
        });
  }
}
