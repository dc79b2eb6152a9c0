package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

class RestOfSentenceTest {

  private static List<String> stems(String text) {
    RestOfSentence rest =
        new RestOfSentence(
            new Drafting("unless", Skill.CLOSE_READING, Demand.LOCATE),
            List.of(Pattern.compile("(?<shown>.+), unless (?<asked>.+)\\.")),
            "Unless what?",
            halves -> !halves.asked().contains("rain"));
    return rest.write(new MillCourse(text).facts()).stream()
        .map(draft -> draft.task().stem())
        .toList();
  }

  @Test
  void quotesOneHalfAndAsksForTheOther() {
    assertThat(stems("The mill closed at six, unless the owners needed more cloth."))
        .containsExactly("Mary Hill writes: “The mill closed at six …” Unless what?");
  }

  @Test
  void quotesNoHalfThatNamesNobody() {
    assertThat(stems("They closed it at six, unless the owners needed more cloth.")).isEmpty();
  }

  @Test
  void quotesAHalfThatTellsWhoseItSpeaksOf() {
    assertThat(
            ParsedMills.drafts(
                new Motive(),
                "Driven by despair, weavers and their wives locked the owner into his mill."))
        .hasSize(1);
  }

  @Test
  void asksForNoHalfThatSaysTooLittle() {
    assertThat(stems("The mill closed at six, unless business improved.")).isEmpty();
  }

  @Test
  void asksForNoHalfThatIsAFigureOfSpeech() {
    assertThat(stems("The mill closed at six, unless this was the tip of the iceberg.")).isEmpty();
  }

  @Test
  void asksForNoHalfInTheFirstPerson() {
    assertThat(stems("The mill closed at six, unless the owner took up the hem of my coat."))
        .isEmpty();
  }

  @Test
  void leavesAloneWhatTheRuleFindsUnfit() {
    assertThat(stems("The mill closed at six, unless the rain held off.")).isEmpty();
  }

  @Test
  void quotesNoHalfThatTheEndOfAnAsideOpens() {
    assertThat(
            stems(
                "Lord Hale, appointed a committee under Tom Pell, a judge, unless the owners paid up."))
        .isEmpty();
    assertThat(
            stems("Tom Pell, appointed in 1842, closed the mill, unless the owners paid him more."))
        .hasSize(1);
  }
}
