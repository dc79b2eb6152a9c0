package org.quizwright.assembly.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;

class ComparisonChoiceTest {

  private static final SentenceIndex INDEX =
      new SentenceIndex(
          Harbour.saying(
              "The strike closed the harbour.", "Gulls nested.", "The strike of the HDU began."));

  private static final Relevance BEARING =
      new Relevance(INDEX, INDEX.model().course().themes().get(0));

  private static final String FIRM = "The strike closed the harbour.";
  private static final Candidate PLAIN = comparison("plain", Status.DRAFT, true, FIRM, 100, 1);

  /** One that prints {@code words} words, {@code excerpt} first among them, from a passage. */
  private static Candidate comparison(
      String id, Status status, boolean independent, String excerpt, int words, int passage) {
    SourceComparison task = (SourceComparison) HarbourBank.comparison().task();
    Card card = HarbourBank.comparison().card();
    ComparedSource side =
        new ComparedSource(
            "s1", Harbour.MERCER, "Ada Mercer", "", List.of(new ExcerptSpan(passage, excerpt)));
    return new Candidate(
        new Question(
            new Card(
                id,
                status,
                card.skill(),
                card.demand(),
                card.level(),
                card.points(),
                card.assertedBy(),
                card.evidence(),
                card.origin(),
                card.remarks()),
            new SourceComparison(
                task.stem(),
                task.topic(),
                task.relation(),
                independent,
                List.of(side, task.sources().get(1)),
                task.prompts(),
                task.chartRows(),
                task.markScheme(),
                task.modelAnswer(),
                task.teacherNote())),
        new TreeSet<>(),
        new TreeSet<>(List.of(Harbour.mercer(passage, 1))),
        words,
        new TreeSet<>(),
        new TreeSet<>());
  }

  /** Whatever the seed. */
  private static void assertPrefers(Candidate better, Candidate worse) {
    assertThat(
            LongStream.range(0, 20)
                .mapToObj(seed -> new ComparisonChoice(INDEX, BEARING, seed))
                .map(choice -> choice.of(List.of(worse, better)).orElseThrow()))
        .containsOnly(better);
  }

  @Test
  void findsNoneWhereThereIsNone() {
    assertThat(
            new ComparisonChoice(INDEX, BEARING, 1)
                .of(List.of(HarbourDraft.candidate(HarbourBank.open()))))
        .isEmpty();
  }

  @Test
  void prefersOneThatSomebodyReviewed() {
    assertPrefers(comparison("other", Status.REVIEWED, false, FIRM, 100, 2), PLAIN);
  }

  @Test
  void prefersIndependentVoices() {
    assertPrefers(PLAIN, comparison("other", Status.DRAFT, false, FIRM, 100, 1));
  }

  @Test
  void prefersSidesThatCanBeReadByThemselves() {
    assertPrefers(PLAIN, comparison("other", Status.DRAFT, true, "It closed.", 100, 1));
  }

  @Test
  void prefersSidesWithoutUnknownShortForms() {
    assertPrefers(
        comparison("clear", Status.DRAFT, true, FIRM, 100, 2),
        comparison("other", Status.DRAFT, true, FIRM, 100, 3));
  }

  @Test
  void prefersPanelsNeitherShortNorLong() {
    assertPrefers(PLAIN, comparison("other", Status.DRAFT, true, FIRM, 79, 1));
    assertPrefers(PLAIN, comparison("other", Status.DRAFT, true, FIRM, 201, 1));
  }

  @Test
  void prefersSidesThatBearOnTheEnquiry() {
    assertPrefers(PLAIN, comparison("other", Status.DRAFT, true, FIRM, 100, 2));
  }

  @Test
  void choosesAmongEqualsByTheSeed() {
    Candidate equal = comparison("other", Status.DRAFT, true, FIRM, 100, 1);

    assertThat(
            LongStream.range(0, 20)
                .mapToObj(seed -> new ComparisonChoice(INDEX, BEARING, seed))
                .map(choice -> choice.of(List.of(PLAIN, equal)).orElseThrow()))
        .contains(PLAIN, equal);
  }
}
