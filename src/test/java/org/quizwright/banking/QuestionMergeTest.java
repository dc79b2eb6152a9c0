package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;
import static org.quizwright.banking.Samples.withOption;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Remarks.Conflict;

class QuestionMergeTest {

  private static final Question BASE = generated("q1", "Who?");

  private static Map<String, Conflict> conflicts(Question question) {
    return question.card().remarks().conflict();
  }

  private static Question keyAt(String id) {
    List<Option> options =
        ((MultipleChoice) BASE.task())
            .options().stream()
                .map(
                    option ->
                        new Option(option.id(), option.text(), option.id().equals(id), null, null))
                .toList();
    return generated("q1", new MultipleChoice("Who?", options));
  }

  @Test
  void keepsThePersonsValueAndNotesBothWhereBothDiffer() {
    Question mine = with(BASE, "stem", "Who, then?");
    Question merged = QuestionMerge.merge(BASE, mine, with(BASE, "stem", "Who was it?"));
    assertThat(merged.task().stem()).isEqualTo("Who, then?");
    assertThat(conflicts(merged))
        .isEqualTo(Map.of("stem", new Conflict("Who, then?", "Who was it?")));
  }

  @Test
  void mergesEditsOfDifferentOptions() {
    Question mine = withOption(BASE, "b", "my wrong one");
    Question theirs = withOption(BASE, "c", "their false one");
    assertThat(QuestionMerge.merge(BASE, mine, theirs))
        .isEqualTo(withOption(mine, "c", "their false one"));
  }

  @Test
  void namesTheOptionThatBothEdited() {
    Question mine = withOption(BASE, "b", "mine");
    Question merged = QuestionMerge.merge(BASE, mine, withOption(BASE, "b", "theirs"));
    assertThat(conflicts(merged)).containsOnlyKeys("options/b/text");
  }

  @Test
  void changesNothingInAReviewedQuestion() {
    Question mine = with(BASE, "status", "reviewed");
    Question merged = QuestionMerge.merge(BASE, mine, withOption(BASE, "c", "news"));
    assertThat(merged.task()).isEqualTo(mine.task());
    assertThat(conflicts(merged))
        .isEqualTo(Map.of("options/c/text", new Conflict("false", "news")));
  }

  @Test
  void changesNothingInALockedQuestion() {
    Question mine = with(BASE, "locked", true);
    Question merged = QuestionMerge.merge(BASE, mine, with(BASE, "points", 3));
    assertThat(merged.card().points()).isEqualTo(1);
    assertThat(conflicts(merged)).containsOnlyKeys("points");
  }

  @Test
  void keepsAConflictUntilItIsSettled() {
    Question theirs = with(BASE, "points", 3);
    Question merged = QuestionMerge.merge(BASE, with(BASE, "points", 2), theirs);
    assertThat(QuestionMerge.merge(theirs, merged, theirs)).isEqualTo(merged);
  }

  @Test
  void dropsAConflictThatAPersonSettled() {
    Question theirs = with(BASE, "points", 3);
    Question merged = QuestionMerge.merge(BASE, with(BASE, "points", 2), theirs);
    Question settled = with(merged, "points", 3);
    assertThat(conflicts(QuestionMerge.merge(theirs, settled, theirs))).isEmpty();
  }

  @Test
  void dropsAConflictThatTheGeneratorSettled() {
    Question theirs = with(BASE, "points", 3);
    Question merged = QuestionMerge.merge(BASE, with(BASE, "points", 2), theirs);
    assertThat(conflicts(QuestionMerge.merge(theirs, merged, with(BASE, "points", 2)))).isEmpty();
  }

  @Test
  void neverMakesTwoKeysOfTwoGoodVersions() {
    Question merged = QuestionMerge.merge(BASE, keyAt("b"), keyAt("c"));
    assertThat(merged.task()).isEqualTo(keyAt("b").task());
    assertThat(conflicts(merged)).containsOnlyKeys("options");
  }

  @Test
  void keepsAnAuthorsOwnKeys() {
    Question mine = with(BASE, "x-colour", "blue");
    Question merged = QuestionMerge.merge(BASE, mine, with(BASE, "points", 2));
    assertThat(merged.card().remarks().extensions()).isEqualTo(Map.of("x-colour", "blue"));
  }
}
