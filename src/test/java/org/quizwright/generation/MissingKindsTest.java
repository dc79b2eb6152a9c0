package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.ModelGrammar;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Language;
import org.quizwright.model.question.QuestionBank;

class MissingKindsTest {

  private static final QuestionBank BANK = HarbourBank.bank();
  private static final Language NONE = new PlainGrammar();

  @Test
  void sayWhyThereIsNoTimelineAndNoComparison() {
    assertThat(MissingKinds.of(Harbour.model(), BANK.withQuestions(List.of()), NONE))
        .filteredOn(line -> !line.startsWith(" "))
        .hasSize(2)
        .anyMatch(line -> line.matches("harbour-1921: no timeline: its \\d+ dated events .*"))
        .anyMatch(
            line ->
                line.startsWith("harbour-1921: no comparison: the program found no two passages"));
  }

  @Test
  void areSilentWhereTheBankHoldsBoth() {
    assertThat(MissingKinds.of(Harbour.model(), BANK, NONE)).isEmpty();
  }

  @Test
  void nameWhatTwoTextsSeemToTellOf() {
    Archive archive = Archive.twoWorks();
    for (String work : List.of("book", "letter")) {
      archive.in(work);
      IntStream.range(0, 12).forEach(i -> archive.passage("Rain fell on the hills."));
    }
    Facts facts =
        ModelGrammar.in(
            archive
                .in("book")
                .passage("The tear gas was fired at the gate.")
                .in("letter")
                .passage("Whether the tear gas was fired at once, nobody could tell.")
                .facts());
    QuestionBank bank = new QuestionBank("strike", "The strike", "en-GB", List.of());
    assertThat(MissingKinds.of(facts.model(), bank, facts.language()))
        .contains("  Two texts seem to tell of the tear gas: book, line 13, and letter, line 13.");
  }
}
