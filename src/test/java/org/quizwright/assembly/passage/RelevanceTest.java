package org.quizwright.assembly.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.aim.HarbourDraft;

class RelevanceTest {

  /** How much each of these bears on why the harbour stood still, in a book that says more. */
  private static double[] bearing(String... texts) {
    List<String> all = new ArrayList<>(List.of(texts));
    all.add("Fog came.");
    SentenceIndex index = new SentenceIndex(Harbour.saying(all.toArray(new String[0])));
    Relevance bearing = new Relevance(index, index.model().course().themes().get(0));
    return IntStream.rangeClosed(1, texts.length)
        .mapToDouble(passage -> bearing.of(Harbour.mercer(passage, 1)))
        .toArray();
  }

  @Test
  void isOneForThePassageThatBearsMostAndZeroForOneWithoutAWordOfIt() {
    assertThat(bearing("The strike closed the harbour.", "Gulls nested under a lighthouse."))
        .containsExactly(1, 0);
  }

  @Test
  void isOneEverywhereWhereNoPassageHoldsAWordOfTheTheme() {
    assertThat(bearing("Gulls nested.", "Rain fell.")).containsExactly(1, 1);
  }

  @Test
  void isTheSameForEverySentenceOfAPassage() {
    SentenceIndex index = HarbourDraft.INDEX;
    Relevance bearing = new Relevance(index, index.model().course().themes().get(0));

    assertThat(bearing.of(Harbour.mercer(2, 5))).isPositive();
    assertThat(bearing.of(Harbour.mercer(2, 5))).isEqualTo(bearing.of(Harbour.mercer(2, 1)));
  }

  @Test
  void countsRareWordsMore() {
    double[] bearing =
        bearing("Cranes rusted in grey rain.", "Boards rotted in grey rain.", "Boards fell.");

    assertThat(bearing[0]).isGreaterThan(bearing[1]);
  }

  @Test
  void countsWordsOfTheEnquiryMoreThanKeywords() {
    double[] bearing = bearing("Much changed in grey rain.", "Cranes rusted in grey rain.");

    assertThat(bearing[0]).isGreaterThan(bearing[1]);
    assertThat(bearing[1]).isPositive();
  }

  @Test
  void asksMoreOfALongPassage() {
    double[] bearing =
        bearing("Cranes rusted.", "Slates blew from roofs and cranes rusted while gulls cried.");

    assertThat(bearing[0]).isGreaterThan(bearing[1]);
  }

  @Test
  void marksDownAPassageOfAnotherTime() {
    double[] bearing = bearing("Cranes rusted in May.", "Cranes rusted in 1854.");

    assertThat(bearing[0]).isGreaterThan(bearing[1]);
  }
}
