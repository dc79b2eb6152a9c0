package org.quizwright.banking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Review;
import org.quizwright.model.question.Review.Decision;

/** Does what a reviewer said to a question's tree; doing it twice changes nothing more. */
final class ReviewEdit {

  private static final String NOTES = "notes";

  private ReviewEdit() {}

  /**
   * The tree afterwards.
   *
   * @param today the day of the review, such as 2026-01-31
   * @throws InputException if nobody is named who approves the question
   */
  static Map<String, Object> apply(Review review, String today, Map<String, Object> tree) {
    Map<String, Object> edited = new LinkedHashMap<>(tree);
    if (review.decision() == Decision.EDIT) {
      edited.put(edited.containsKey("stem") ? "stem" : "text", review.wording());
    }
    if (review.decision() == Decision.REJECT) {
      edited.put("status", "retired");
    } else if (review.decision() != Decision.NONE) {
      approve(review, today, edited);
    }
    if (!review.comment().isEmpty()) {
      edited.merge(NOTES, comment(review), ReviewEdit::joined);
    }
    return edited;
  }

  private static void approve(Review review, String today, Map<String, Object> tree) {
    if (review.reviewer().isEmpty()) {
      throw new InputException(
          review.place(),
          "is accepted, but nobody is named who says so.",
          "Fill the column \"reviewer\", or say --reviewer NAME.");
    }
    boolean known =
        "reviewed".equals(tree.get("status")) && review.reviewer().equals(tree.get("reviewedBy"));
    tree.put("status", "reviewed");
    tree.put("reviewedBy", review.reviewer());
    if (!known || !tree.containsKey("reviewedOn")) {
      tree.put("reviewedOn", today);
    }
  }

  private static String comment(Review review) {
    return review.reviewer().isEmpty()
        ? review.comment()
        : review.reviewer() + ": " + review.comment();
  }

  private static Object joined(Object notes, Object comment) {
    String before = String.valueOf(notes);
    return before.contains(String.valueOf(comment)) ? before : before + "\n" + comment;
  }
}
