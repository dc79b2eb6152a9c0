package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.question.Question;

class RelevanceAimTest {

  private static final SentenceIndex INDEX =
      new SentenceIndex(
          Harbour.saying("The strike closed the harbour.", "Gulls nested under a lighthouse."));

  private static final Aim AIM =
      new RelevanceAim(new Relevance(INDEX, INDEX.model().course().themes().get(0)));

  /** A question that leans on a passage, on a sheet that prints nothing yet. */
  private static SheetDraft asking(Question question, int passage) {
    Candidate candidate =
        new Candidate(
            question,
            new TreeSet<>(List.of(Harbour.mercer(passage, 1))),
            new TreeSet<>(),
            0,
            new TreeSet<>(),
            new TreeSet<>());
    return new SheetDraft(INDEX, List.of(candidate), new TreeSet<>());
  }

  @Test
  void prefersQuestionsThatBearOnTheEnquiry() {
    assertThat(AIM.cost(asking(HarbourBank.open(), 1))).isZero();
    assertThat(AIM.cost(asking(HarbourBank.open(), 2))).isPositive();
  }

  @Test
  void prefersSentencesThatBearOnTheEnquiry() {
    assertThat(AIM.cost(HarbourDraft.printing(INDEX, Harbour.mercer(1, 1)))).isZero();
    assertThat(AIM.cost(HarbourDraft.printing(INDEX, Harbour.mercer(2, 1)))).isPositive();
  }

  @Test
  void letsTimelinesAndComparisonsLieAnywhere() {
    assertThat(AIM.cost(asking(HarbourBank.ordering(), 2))).isZero();
    assertThat(AIM.cost(asking(HarbourBank.comparison(), 2))).isZero();
  }
}
