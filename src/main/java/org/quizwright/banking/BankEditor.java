package org.quizwright.banking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

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
   * Adds a question to the author's own file of a theme; throws {@link InputException} if there is
   * no such theme or the id is taken.
   */
  public void add(String theme, Question question) {
    FolderLock.during(
        files.records(),
        () -> {
          Shelf shelf = new Shelf(files);
          if (shelf.has(question.id())) {
            throw new InputException(
                Place.id(question.id()), "is there already.", "Choose another id with --id.");
          }
          shelf.add(theme, question);
          shelf.save(write);
          return theme;
        });
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
}
