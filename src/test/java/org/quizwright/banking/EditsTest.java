package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;
import static org.quizwright.banking.Samples.withOption;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Question;

class EditsTest {

  private static final Question BASE = generated("q1", "Who?");
  private static final Question MINE = withOption(with(BASE, "stem", "Mine?"), "b", "my wrong");
  private static final Question THEIRS =
      withOption(with(BASE, "stem", "Theirs?"), "b", "their wrong");
  private static final Question BOTH = QuestionMerge.merge(BASE, MINE, THEIRS);

  private static Question after(Map<String, Object> tree) {
    return QuestionJson.question(tree).orElseThrow();
  }

  private static Map<String, Object> tree() {
    return QuestionJson.tree(BOTH);
  }

  @Test
  void keepsMineByDroppingTheNote() {
    assertThat(BOTH.card().remarks().conflict()).hasSize(2);
    assertThat(after(Edits.resolve(false, null).apply(tree()))).isEqualTo(MINE);
  }

  @Test
  void takesTheirsDownToParts() {
    assertThat(after(Edits.resolve(true, null).apply(tree()))).isEqualTo(THEIRS);
  }

  @Test
  void settlesOneField() {
    Question settled = after(Edits.resolve(true, "stem").apply(tree()));
    assertThat(settled.task().stem()).isEqualTo("Theirs?");
    assertThat(settled.card().remarks().conflict()).containsOnlyKeys("options/b/text");
  }

  @Test
  void staysSettledWhenTheBanksAreGeneratedAgain() {
    for (boolean theirs : new boolean[] {true, false}) {
      Question settled = after(Edits.resolve(theirs, null).apply(tree()));
      assertThat(QuestionMerge.merge(THEIRS, settled, THEIRS)).isEqualTo(settled);
    }
  }

  @Test
  void saysWhereTheConflictsAre() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Edits.resolve(true, "points").apply(tree()))
        .withMessage("q1: has no conflict at points. It has some at: stem, options/b/text.");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Edits.resolve(true, null).apply(QuestionJson.tree(BASE)))
        .withMessageContaining("bank conflicts");
  }

  @Test
  void restoresAReviewedQuestionAsReviewed() {
    Map<String, Object> tree = QuestionJson.tree(with(BASE, "reviewedBy", "Ann"));
    assertThat(Edits.restore(Edits.retire(tree))).containsEntry("status", "reviewed");
  }
}
