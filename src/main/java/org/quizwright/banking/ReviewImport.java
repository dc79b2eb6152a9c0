package org.quizwright.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Review;

/** Takes reviews into the banks on the shelf. */
final class ReviewImport {

  private final Shelf shelf;
  private final String today;
  private final boolean force;
  private final List<QuestionChange> changes = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final List<Finding> errors = new ArrayList<>();

  ReviewImport(Shelf shelf, String today, boolean force) {
    this.shelf = shelf;
    this.today = today;
    this.force = force;
  }

  /** Takes them; throws {@link InputException} with everything that is wrong with any of them. */
  ImportReport run(List<Review> reviews) {
    for (Review review : reviews) {
      try {
        take(review, shelf.question(review.id()));
      } catch (InputException e) {
        errors.addAll(e.findings());
      }
    }
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
    return new ImportReport(changes, warnings);
  }

  private void take(Review review, Question question) {
    Map<String, Object> before = QuestionJson.tree(question);
    Map<String, Object> after = ReviewEdit.apply(review, today, before);
    List<FieldChange> fields = FieldChange.between(before, after);
    if (fields.isEmpty()) {
      met(question, Kind.UNCHANGED, fields);
    } else if (isStale(review, question)) {
      Place at = review.place();
      warnings.add(
          Finding.warning(
              new Place(at.file(), at.line(), at.column(), question.id()),
              "has changed since it was sent out for review.",
              "Have it reviewed again, or say --force."));
      met(question, Kind.LEFT, fields);
    } else {
      Incoming told = new Incoming(question.id(), review.place(), "", after);
      shelf.replace(QuestionJson.read(after, told));
      met(question, Kind.CHANGED, fields);
    }
  }

  private boolean isStale(Review review, Question question) {
    return !force
        && !review.revision().isEmpty()
        && !review.revision().equals(QuestionJson.revision(question));
  }

  private void met(Question question, Kind kind, List<FieldChange> fields) {
    changes.add(new QuestionChange(question.id(), shelf.bankOf(question.id()), kind, fields));
  }
}
