package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TrueFalse;

class GlossedTest {

  private static final String TEXT =
      "The Lowford Bank paid for the hall, while the LWU grew out of the old weavers’ clubs.";
  private static final String STATEMENT = "The LWU grew out of the old weavers’ clubs.";

  private static boolean isAnswered(Task task, String term, String meaning) {
    Facts facts = new MillCourse(TEXT).glosses(term, meaning).facts();
    Draft draft =
        new Draft(
            new Drafting("rule", Skill.CLOSE_READING, Demand.LOCATE),
            STATEMENT,
            task,
            Level.SUPPORT,
            1,
            List.of("hill-1900"),
            List.of(facts.quote("hill-1900", 1, TEXT)),
            1,
            Remarks.NONE);
    return Glossed.isAnswered(facts, draft);
  }

  private static Task choice(String stem, String key) {
    return new MultipleChoice(
        stem, List.of(Option.key("k", key), Option.distractor("d1", "the mayor", "Not he.")));
  }

  @Test
  void refusesAStatementThatAnExplanationMakes() {
    Task statement = new TrueFalse("Hill writes that the LWU came from weavers’ clubs.", true, "");
    assertThat(isAnswered(statement, "LWU", "a union that came out of the old weavers’ clubs"))
        .isTrue();
    assertThat(isAnswered(statement, "LWU", "a trade union in the north of England")).isFalse();
  }

  @Test
  void looksOnlyAtWordsThatThePassageUses() {
    Task statement = new TrueFalse("Hill writes that the LWU came from weavers’ clubs.", true, "");
    assertThat(isAnswered(statement, "guild", "a union that came out of the old weavers’ clubs"))
        .isFalse();
  }

  @Test
  void refusesAChoiceThatTheKeysOwnExplanationDecides() {
    Task loan = choice("Who gave the town a loan for the hall?", "the Lowford Bank");
    assertThat(isAnswered(loan, "Lowford Bank", "a bank that lends money")).isTrue();
    assertThat(isAnswered(loan, "Lowford Bank", "a firm founded in 1790")).isFalse();
  }

  @Test
  void refusesAnAnswerThatStandsInAnExplanation() {
    Task clubs =
        new ShortAnswer(
            "What did the LWU grow out of?",
            "The old weavers’ clubs.",
            List.of(AnswerElement.of("a", "the old weavers’ clubs")));
    assertThat(isAnswered(clubs, "LWU", "a union that came out of weavers’ clubs")).isTrue();
  }
}
