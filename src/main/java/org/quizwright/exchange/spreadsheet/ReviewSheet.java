package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quizwright.exchange.paper.Paper;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Review;
import org.quizwright.model.question.Review.Decision;
import org.quizwright.model.question.Status;

/** A workbook for reviewers: item, key, passage and evidence side by side, and room to answer. */
public final class ReviewSheet {

  static final String NAME = "review";

  private static final List<String> GUIDE =
      List.of(
          "One row a question: read item, key and passage side by side, then fill the last columns.",
          "decision: accept, edit (write the whole new wording of the question beside it) or reject.",
          "comment: anything that the designers should know; it goes into the question's notes.",
          "reviewer: your name; one row is enough if you review all of them.",
          "Bring it back with: quizwright bank import FILE.xlsx");

  private ReviewSheet() {}

  /**
   * The workbook of all questions that aren't retired.
   *
   * @param passage the text that a piece of evidence stands in, or empty
   */
  public static byte[] write(QuestionBank bank, Function<Evidence, String> passage) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Question question : bank.questions()) {
      if (question.card().status() != Status.RETIRED) {
        rows.add(row(question, passage));
      }
    }
    List<Cell> headers = cells(Stream.of(ReviewColumn.values()).map(ReviewColumn::header));
    Workbook book = new Workbook();
    book.guide(bank.title(), GUIDE);
    book.sheet(
        new Table(NAME, Place.nowhere(), headers, rows),
        Stream.of(ReviewColumn.values()).map(ReviewColumn::look).toList());
    return book.bytes();
  }

  private static List<Cell> row(Question question, Function<Evidence, String> passage) {
    return cells(
        Stream.of(
            question.id(),
            question.type().label(),
            question.card().status().name().toLowerCase(Locale.ROOT),
            Paper.question(question),
            Paper.key(question),
            passages(question, passage),
            Paper.evidence(question),
            "",
            "",
            "",
            "",
            QuestionJson.revision(question)));
  }

  private static String passages(Question question, Function<Evidence, String> passage) {
    List<String> texts =
        question.card().evidence().stream()
            .map(each -> "[" + each.source() + " " + each.passage() + "] " + passage.apply(each))
            .distinct()
            .toList();
    return String.join("\n\n", texts);
  }

  private static List<Cell> cells(Stream<String> texts) {
    return texts.map(text -> new Cell(text, Place.nowhere())).toList();
  }

  /**
   * The reviews of a workbook, or empty if it has no such sheet; rows without an answer are passed
   * over.
   *
   * @throws InputException with every answer that can't be understood
   */
  public static Optional<List<Review>> read(String file, byte[] bytes) {
    return WorkbookReader.read(file, bytes, NAME::equals).stream()
        .findFirst()
        .map(ReviewSheet::reviews);
  }

  private static List<Review> reviews(Table table) {
    List<Review> reviews = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    String name = "";
    for (List<Cell> row : table.rows()) {
      Review review = ReviewColumn.review(table, row, findings);
      name = name.isEmpty() ? review.reviewer() : name;
      if (review.decision() != Decision.NONE || !review.comment().isEmpty()) {
        reviews.add(review);
      }
    }
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
    String reviewer = name;
    return reviews.stream()
        .map(each -> each.reviewer().isEmpty() ? each.withReviewer(reviewer) : each)
        .toList();
  }
}
