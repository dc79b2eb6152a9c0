package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class JudgementChoiceTest {

  private static final String PLAIN = "The weavers of Lowford numbered 900 in 1842.";
  private static final String OTHER = "Four mills of Lowford stood still in June 1842.";
  private static final String JUDGING = "The owners of Lowford met every plea with ruthless force.";

  private static List<Draft> drafts(String... passages) {
    return new JudgementChoice().write(new MillCourse(passages).contested("The owners").facts());
  }

  @Test
  void setsAJudgementBesideTwoFacts() {
    MultipleChoice task = (MultipleChoice) drafts(PLAIN, OTHER, JUDGING).get(0).task();
    assertThat(task.stem()).contains("is a judgement rather than a fact");
    assertThat(task.options())
        .filteredOn(Option::correct)
        .extracting(Option::text)
        .containsExactly("“" + JUDGING + "”");
  }

  @Test
  void takesNoUncontestedSentenceForAJudgement() {
    assertThat(new JudgementChoice().write(new MillCourse(PLAIN, OTHER, JUDGING).facts()))
        .isEmpty();
  }

  @Test
  void needsTwoFacts() {
    assertThat(drafts(PLAIN, JUDGING)).isEmpty();
  }

  @Test
  void takesADegreeOfPraiseForAJudgement() {
    assertThat(drafts(PLAIN, OTHER, "The owners of Lowford deserve a monument in the market."))
        .singleElement()
        .satisfies(
            draft -> assertThat(draft.evidence().get(0).exact()).contains("deserve a monument"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owners of Lowford sat for what were called rotten boroughs.",
        "The owners of Lowford were ruthless if anybody was."
      })
  void takesNoNameAndNoConditionForAJudgement(String text) {
    assertThat(drafts(PLAIN, OTHER, text)).isEmpty();
  }

  @Test
  void takesNoReadingOfAYearForAPlainFact() {
    String reading = "What was new in 1842 was that weavers of Lowford talked of votes.";
    assertThat(drafts(PLAIN, reading, JUDGING)).isEmpty();
  }

  @Test
  void takesNoSubjectForAJudgement() {
    Facts facts =
        new MillCourse(PLAIN, OTHER, "The ruthless owners of Lowford met in the market.")
            .contested("The ruthless")
            .facts();
    Facts parsed = new Facts(facts.model(), facts.theme(), new CoreNlpLanguage());
    assertThat(new JudgementChoice().write(parsed)).isEmpty();
  }

  @Test
  void beginsWithTheLastJudgement() {
    String first = "The owners of Marl were greedy and never kept a promise.";
    assertThat(drafts(first, PLAIN, OTHER, JUDGING).get(0).evidence().get(0).exact())
        .isEqualTo(JUDGING);
  }

  @Test
  void takesATermInQuotationMarksIntoAJudgementOnly() {
    String judging = "The owners of Lowford kept “order” with ruthless force.";
    assertThat(drafts(PLAIN, OTHER, judging)).hasSize(1);
    assertThat(drafts(PLAIN, "Four “mills” of Lowford stood still in June 1842.", judging))
        .isEmpty();
  }

  @Test
  void takesNoPromiseThatSomethingShouldHaveItsTimeForAVerdict() {
    assertThat(
            drafts(
                PLAIN, OTHER, "The owners of Lowford gave their word that it should have its day."))
        .isEmpty();
    assertThat(drafts(PLAIN, OTHER, "The owners of Lowford should have listened to the weavers."))
        .hasSize(1);
  }
}
