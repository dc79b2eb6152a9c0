package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.model.source.LineRange;

class TurnsTest {

  private static List<Labelled> tell(String... texts) {
    List<Labelled> blocks = new ArrayList<>();
    for (String text : texts) {
      LineRange lines = new LineRange(blocks.size() + 1, blocks.size() + 1);
      blocks.add(new Labelled(new Block(lines, text, Block.Mark.NONE), null));
    }
    return Turns.tell(blocks);
  }

  @Test
  void leavesOnlyTheWordsOfTheOneWhoAnswers() {
    List<Labelled> told =
        tell("Q: When did you begin?", "AG: At nine.", "Q: Where?", "AG: In the mill.");
    assertThat(told)
        .extracting(found -> found.block().text())
        .containsExactly("Q: When did you begin?", "At nine.", "Q: Where?", "In the mill.");
    assertThat(told)
        .extracting(Labelled::kind)
        .containsExactly(Kind.QUESTION, null, Kind.QUESTION, null);
  }

  @Test
  void keepsTheNamesWhereSeveralAnswer() {
    List<Labelled> told =
        tell(
            "Mr. Orme: Who saw it?",
            "Ann Hill: I did.",
            "Mr. Orme: Who else?",
            "Tom Pell: I did too.",
            "Ann Hill: So he did.",
            "Tom Pell: By the gate.");
    assertThat(told).extracting(Labelled::kind).containsOnlyNulls();
    assertThat(told.get(1).block().text()).isEqualTo("Ann Hill: I did.");
  }

  @Test
  void knowsWhoeverIsNamedInFullAtFirstOnly() {
    List<Labelled> told =
        tell(
            "JOSIE DALE: Good evening. Len, when did you go down the pit?",
            "LEN HARE: In the spring of 1911, when my father couldn’t any longer.",
            "DALE: You were a boy.",
            "HARE: I was twelve, and there were younger ones, whose mothers had said they were older.",
            "DALE: What did they pay?",
            "HARE: Nine shillings, and we had to buy our own lamps and candles of that.");
    assertThat(told.get(1).block().text()).startsWith("In the spring");
    assertThat(told.get(5).block().text()).startsWith("Nine shillings");
    assertThat(told)
        .extracting(Labelled::kind)
        .containsExactly(Kind.QUESTION, null, Kind.QUESTION, null, Kind.QUESTION, null);
  }

  @Test
  void takesNeitherOfTwoWhoTalkAlikeForTheInterviewer() {
    List<Labelled> told =
        tell(
            "Ann Hill: It was cold that year.",
            "Tom Pell: The river froze.",
            "Ann Hill: Do you remember the ice?",
            "Tom Pell: We walked to the other bank.");
    assertThat(told).extracting(Labelled::kind).containsOnlyNulls();
  }

  @Test
  void takesTheFirstOfTwoForNobodyWhoAnswers() {
    List<Labelled> told =
        tell("A: It was cold.", "B: The river froze.", "A: We walked across.", "B: So did I.");
    assertThat(told).extracting(Labelled::kind).containsOnlyNulls();
  }

  @Test
  void knowsTheAnswersOfAWhereTheOtherAsks() {
    List<Labelled> told =
        tell(
            "COMMISSIONER ORME. Had you seen the notice?",
            "A. I had not.",
            "COMMISSIONER ORME. Who had?",
            "A. My sister. Why do you ask me?");
    assertThat(told)
        .extracting(Labelled::kind)
        .containsExactly(Kind.QUESTION, null, Kind.QUESTION, null);
  }

  @Test
  void takesNoProseForAConversation() {
    List<Labelled> told = tell("Note: it rained.", "Note: it snowed.", "The mill stood still.");
    assertThat(told.get(0).block().text()).isEqualTo("Note: it rained.");
  }

  @Test
  void readsLabelsThatEndInAStop() {
    List<Labelled> told =
        tell(
            "COMMISSIONER ORME. Had you seen the notice?",
            "Ans. I had not.",
            "COMMISSIONER ORME. State what you did.",
            "Ans. I went to the mill.",
            "They had shut the gate by then.");
    assertThat(told)
        .extracting(Labelled::kind)
        .containsExactly(Kind.QUESTION, null, Kind.QUESTION, null, null);
    assertThat(told.get(1).block().text()).isEqualTo("I had not.");
  }

  @Test
  void knowsTheQuestionsWhereOnlyTheFirstIsLabelled() {
    List<Labelled> told =
        tell(
            "JOSIE DALE: Did you see the fire?",
            "LEN HARE: I did. It was at night.",
            "Who rang the bell?",
            "My sister rang it. She was ten.",
            "And the mill?",
            "It burned for two days.",
            "Was it ever built again?",
            "Never. Who would have paid for it?");
    assertThat(told)
        .extracting(Labelled::kind)
        .containsExactly(
            Kind.QUESTION, null, Kind.QUESTION, null, Kind.QUESTION, null, Kind.QUESTION, null);
    assertThat(told.get(1).block().text()).startsWith("I did.");
  }

  @Test
  void takesNoQuestionOfAnEssayForAnInterviewers() {
    List<Labelled> told =
        tell("Who rang the bell?", "Nobody knows.", "And the mill?", "It burned.", "Why?", "Wind.");
    assertThat(told).extracting(Labelled::kind).containsOnlyNulls();
  }
}
