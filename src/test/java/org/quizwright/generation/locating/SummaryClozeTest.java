package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Cloze;

class SummaryClozeTest {

  private static final String BANK =
      "In 1931 the World Bank financed a new slate road to the coast.";
  private static final String PARTY =
      "The Labour Party demanded better wages for the quarrymen of Torbeck.";
  private static final String COUNCIL =
      "The Slate Company purchased three large quarries near Ashby in 1932.";

  /** A name met once only would be none to ask for. */
  private static final String NAMED =
      "Ivy Marsh knew Torbeck, the World Bank, the Labour Party and the Slate Company well.";

  @Test
  void sumsUpInOtherWordsWithAGapASentence() {
    assertThat(new QuarryTown(BANK, PARTY, COUNCIL, NAMED).drafts(new SummaryCloze()))
        .singleElement()
        .satisfies(
            draft -> {
              Cloze task = (Cloze) draft.task();
              assertThat(task.text())
                  .startsWith("What Ivy Marsh tells, in short:")
                  .contains("called for better wages");
              assertThat(task.gaps())
                  .extracting(Cloze.Gap::answer)
                  .containsExactly("World Bank", "Labour Party", "Slate Company");
            });
  }

  @Test
  void needsThreeSentences() {
    assertThat(new QuarryTown(BANK, PARTY, NAMED).drafts(new SummaryCloze())).isEmpty();
  }

  @Test
  void joinsNoPassagesThatAreFarApart() {
    String[] far =
        Stream.of(
                Stream.of(BANK, PARTY),
                IntStream.range(0, 3).mapToObj(i -> "The sea was grey."),
                Stream.of(COUNCIL, NAMED))
            .flatMap(each -> each)
            .toArray(String[]::new);
    assertThat(new QuarryTown(far).drafts(new SummaryCloze())).isEmpty();
  }
}
