package org.quizwright.assembly.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

class SenseTest {

  private final Sense sense = new Sense(new SentenceIndex(Harbour.model()));

  private static TextRef mercer(int passage, int sentence) {
    return new TextRef(Harbour.MERCER, passage, sentence);
  }

  @Test
  void pullsInTheSentenceThatAPronounPointsTo() {
    assertThat(sense.complete(List.of(mercer(3, 2)))).containsExactly(mercer(3, 1), mercer(3, 2));
  }

  @Test
  void pullsInTheSentenceThatAConnectiveAnswers() {
    assertThat(sense.complete(List.of(mercer(3, 4)))).containsExactly(mercer(3, 3), mercer(3, 4));
  }

  @Test
  void pullsInTheSentenceThatTellsOfTheEventThatAPlaceIsKnownFor() {
    SentenceIndex index =
        new SentenceIndex(
            Harbour.saying(
                "A flood drowned the lower town. Ayton, where the flood happened, lies on a bend."));

    assertThat(new Sense(index).complete(List.of(mercer(1, 2))))
        .containsExactly(mercer(1, 1), mercer(1, 2));
  }

  @Test
  void pullsInNothingThatDoesNotTellOfTheEvent() {
    SentenceIndex index =
        new SentenceIndex(
            Harbour.saying(
                "Gulls cried all day. Ayton, where the flood happened, lies on a bend."));

    assertThat(new Sense(index).complete(List.of(mercer(1, 2)))).containsExactly(mercer(1, 2));
  }

  @Test
  void cutsAClauseThatTakesAsKnownWhatAnotherPassageTells() {
    SentenceIndex index =
        new SentenceIndex(
            Harbour.saying(
                "A flood drowned the lower town. Ayton, where the flood happened, lies on a bend."
                    + " Beeford, where the fire began, lies on a hill."));

    assertThat(new Sense(index).standing(mercer(1, 2)))
        .isEqualTo("Ayton, where the flood happened, lies on a bend.");
    assertThat(new Sense(index).standing(mercer(1, 3))).isEqualTo("Beeford […] lies on a hill.");
  }

  @Test
  void leavesASentenceAloneThatStandsAlone() {
    assertThat(sense.complete(List.of(mercer(2, 4)))).containsExactly(mercer(2, 4));
  }

  @Test
  void pullsInTheWordsThatOpenAQuotation() {
    Passage speech =
        new Passage(
            1,
            null,
            "“We waited,” said Agnes Rowe, “on the quay. The rain fell. The ships lay idle.”",
            Passage.Kind.PROSE,
            new LineRange(1, 1),
            List.of());
    SentenceIndex index = new SentenceIndex(Harbour.with(speech));

    assertThat(new Sense(index).complete(List.of(mercer(1, 2))))
        .contains(mercer(1, 1), mercer(1, 2));
  }

  @Test
  void followsAQuotationToItsEnd() {
    SentenceIndex index =
        new SentenceIndex(
            Harbour.saying(
                "Rowe said, “We waited. The rain fell. Ships lay idle. Nobody came. Nobody wrote."
                    + " The board slept.” Then it rained."));

    assertThat(new Sense(index).complete(List.of(mercer(1, 1)))).hasSize(6);
  }

  @Test
  void pullsInTheWordsThatASentenceAnnounces() {
    Sense two =
        new Sense(
            new SentenceIndex(
                Harbour.with(announcement(), passage(2, "It rained. Ships lay idle."))));

    assertThat(two.complete(List.of(mercer(1, 2))))
        .containsExactly(mercer(1, 2), mercer(2, 1), mercer(2, 2));
    assertThat(two.complete(List.of(mercer(1, 1)))).containsExactly(mercer(1, 1));
  }

  @Test
  void pullsInTheSentenceThatAnnouncesWords() {
    Sense two =
        new Sense(
            new SentenceIndex(
                Harbour.with(announcement(), passage(2, "It rained. Ships lay idle."))));

    assertThat(two.complete(List.of(mercer(2, 2)))).containsExactly(mercer(1, 2), mercer(2, 2));
  }

  @Test
  void knowsPointersInTheMiddleOfASentence() {
    Sense two =
        new Sense(
            new SentenceIndex(
                Harbour.with(
                    passage(1, "The port sold its cranes. Rowe stopped this slow process."))));

    assertThat(two.complete(List.of(mercer(1, 2)))).containsExactly(mercer(1, 1), mercer(1, 2));
  }

  private static Passage announcement() {
    return passage(1, "The quay was new. Agnes Rowe, who kept a diary of the strike, explained:");
  }

  private static Passage passage(int n, String text) {
    return new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of());
  }
}
