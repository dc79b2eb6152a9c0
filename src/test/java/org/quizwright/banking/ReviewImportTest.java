package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quizwright.banking.Samples.bank;
import static org.quizwright.banking.Samples.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Review;
import org.quizwright.model.question.Review.Decision;
import org.quizwright.model.question.Status;

class ReviewImportTest {

  private static final Question ONE = generated("q1", "Who?");

  @TempDir private Path folder;
  private BankEditor editor;

  @BeforeEach
  void generate() {
    new BankFolder(folder).merge(List.of(bank(ONE)), "print");
    editor = new BankEditor(folder);
  }

  private Question stored(String id) {
    return new BankFolder(folder)
        .bank("harbour").orElseThrow().questions().stream()
            .filter(question -> question.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("harbour.json"));
  }

  private static Map<String, Object> put(Map<String, Object> tree, String key, Object value) {
    tree.put(key, value);
    return tree;
  }

  private static Review review(String id, Decision decision, String wording, String comment) {
    return new Review(
        id,
        Place.line("sheet", 2),
        decision,
        wording,
        comment,
        "Ann Lee",
        QuestionJson.revision(ONE));
  }

  @Test
  void doesWhatReviewersSay() {
    review(List.of(review("q1", Decision.EDIT, "Who then?", "better")), "2026-01-31", false, false);
    Question after = stored("q1");
    assertThat(after.task().stem()).isEqualTo("Who then?");
    assertThat(after.card().status()).isEqualTo(Status.REVIEWED);
    assertThat(after.card().remarks().reviewedBy()).isEqualTo("Ann Lee");
    assertThat(after.card().remarks().reviewedOn()).isEqualTo("2026-01-31");
    assertThat(after.card().remarks().notes()).isEqualTo("Ann Lee: better");
  }

  @Test
  void rejectsByRetiring() {
    review(List.of(review("q1", Decision.REJECT, "", "")), "2026-01-31", false, false);
    assertThat(stored("q1").card().status()).isEqualTo(Status.RETIRED);
  }

  private ImportReport review(List<Review> reviews, String today, boolean force, boolean dryRun) {
    return editor.take(List.of(new Delivery.Reviews(reviews, today)), force, dryRun).get(0);
  }

  @Test
  void takesNoReviewOfAnOlderState() {
    editor.edit("q1", tree -> put(tree, "stem", "Whose?"));
    ImportReport report =
        review(List.of(review("q1", Decision.ACCEPT, "", "")), "2026-01-31", false, false);
    assertThat(report.of(Kind.LEFT)).hasSize(1);
    assertThat(stored("q1").card().status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void takesTheSameReviewTwiceWithoutAnyChange() throws IOException {
    List<Review> reviews = List.of(review("q1", Decision.ACCEPT, "", "fine"));
    review(reviews, "2026-01-31", false, false);
    String once = text();
    ImportReport again = review(reviews, "2026-02-01", false, false);
    assertThat(again.of(Kind.UNCHANGED)).hasSize(1);
    assertThat(text()).isEqualTo(once);
  }

  @Test
  void wantsToKnowWhoAccepts() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                review(
                    List.of(review("q1", Decision.ACCEPT, "", "").withReviewer("")),
                    "2026-01-31",
                    false,
                    false))
        .withMessageContaining("sheet:2")
        .withMessageContaining("--reviewer");
  }
}
