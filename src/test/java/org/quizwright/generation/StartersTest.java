package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

class StartersTest {

  private static List<String> starters(String rule, String... parts) {
    List<AnswerElement> elements =
        Stream.of(parts).map(part -> new AnswerElement(part, "wages", List.of(), 1)).toList();
    Draft draft =
        new Draft(
            new Drafting(rule, Skill.CLOSE_READING, Demand.INFER),
            "wages",
            new ShortAnswer("Why?", "wages", elements),
            Level.CORE,
            parts.length,
            List.of("hill-1900"),
            List.of(Evidence.quote("hill-1900", 1, "They wanted wages.", "wages")),
            1,
            Remarks.NONE);
    return Starters.added(draft).remarks().starters();
  }

  @Test
  void beginsASentenceForEachPart() {
    assertThat(starters("time-of-writing", "gain", "loss"))
        .containsExactly("An advantage is that …", "A drawback is that …");
  }

  @Test
  void prefersWhatFitsTheRule() {
    assertThat(starters("enquiry-paragraph", "answer"))
        .containsExactly("Together these details show that …");
  }

  @Test
  void beginsNoneWhereAPartHasNone() {
    assertThat(starters("identity", "gain", "unheard-of")).isEmpty();
  }
}
