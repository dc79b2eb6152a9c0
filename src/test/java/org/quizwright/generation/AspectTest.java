package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

class AspectTest {

  @ParameterizedTest
  @CsvSource({
    "action-object, LOCATE, WORDS",
    "reason-given, LOCATE, REASON",
    "motive, INFER, REASON",
    "loaded-words, INFER, MEANING",
    "word-sort, JUDGE, WEIGHT",
    "turn-of-point, INFER, SENSE",
    "speaker-trust, JUDGE, TRUST"
  })
  void tellsWhatAQuestionIsAfter(String rule, Demand demand, Aspect aspect) {
    Facts facts = new MillCourse("The weavers of Lowford went on strike.").facts();
    Draft draft =
        new Drafting(rule, Skill.CLOSE_READING, demand)
            .draft(
                facts,
                "strike",
                new TrueFalse("The weavers went on strike.", true, ""),
                1,
                java.util.List.of(facts.quote("hill-1900", 1, "went on strike")));
    assertThat(Aspect.of(draft)).isEqualTo(aspect);
  }
}
