package org.quizwright.assembly.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.source.TextRef;

class ContextFillerTest {

  private static NavigableSet<TextRef> filled(SheetDraft draft, Level level, int words) {
    SentenceIndex index = draft.index();
    Theme theme = index.model().course().themes().get(0);
    return new ContextFiller(index, theme, new Relevance(index, theme), level).fill(draft, words);
  }

  private static NavigableSet<TextRef> filled(SentenceIndex index, int words, TextRef... reading) {
    return filled(HarbourDraft.printing(index, reading), Level.CORE, words);
  }

  private static SentenceIndex saying(String... texts) {
    return new SentenceIndex(Harbour.saying(texts));
  }

  @Test
  void closesGapsFirst() {
    SentenceIndex index =
        saying("Gulls nested. Rain fell. Gulls cried.", "The strike closed the harbour.");

    assertThat(filled(index, 9, Harbour.mercer(1, 1), Harbour.mercer(1, 3)))
        .containsExactly(Harbour.mercer(1, 1), Harbour.mercer(1, 2), Harbour.mercer(1, 3));
  }

  @Test
  void addsWhatBearsMostOnTheEnquiry() {
    SentenceIndex index = saying("Gulls nested.", "Much changed in the strike.", "Rain fell.");

    assertThat(filled(index, 6)).containsExactly(Harbour.mercer(2, 1));
  }

  @Test
  void leavesOutWhatATextSaysOfItselfAndOfWhatIsToCome() {
    SentenceIndex index =
        saying("This series reviews the strike.", "The strike will come back.", "Rain fell.");

    assertThat(filled(index, 10)).containsExactly(Harbour.mercer(3, 1));
  }

  @Test
  void staysWithinTheWords() {
    SentenceIndex index = HarbourDraft.INDEX;

    assertThat(filled(index, 100).stream().mapToInt(index::words).sum()).isBetween(60, 100);
  }

  @Test
  void countsTheWordsThatAComparisonPrints() {
    SheetDraft comparison = HarbourDraft.of(HarbourBank.comparison());

    assertThat(filled(comparison, Level.CORE, comparison.words())).isEmpty();
  }

  @Test
  void doesNotRepeatWhatAComparisonPrints() {
    SheetDraft comparison = HarbourDraft.of(HarbourBank.comparison());

    assertThat(filled(comparison, Level.CORE, 900))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(comparison.candidates().get(0).excerpts());
  }

  @Test
  void addsNoSentenceWithoutWhatItLeansOn() {
    SentenceIndex index = saying("Agnes Rowe spoke up. She wanted more. Gulls cried.");

    assertThat(filled(index, 5, Harbour.mercer(1, 3))).containsExactly(Harbour.mercer(1, 3));
    assertThat(filled(index, 9, Harbour.mercer(1, 3))).hasSize(3);
  }

  @Test
  void prefersSentencesWithoutUnknownShortForms() {
    SentenceIndex index = saying("The HDU won. Gulls cried. Rain fell.");

    assertThat(filled(index, 5, Harbour.mercer(1, 2)))
        .containsExactly(Harbour.mercer(1, 2), Harbour.mercer(1, 3));
  }

  @Test
  void leavesOutSensitiveSentencesAndPassagesOfViews() {
    assertThat(filled(HarbourDraft.INDEX, 900, Harbour.mercer(1, 1)))
        .contains(Harbour.mercer(4, 1))
        .doesNotContain(Harbour.mercer(5, 1), Harbour.mercer(5, 2), Harbour.mercer(6, 1));
  }

  @Test
  void growsAScrapIntoAText() {
    SentenceIndex index =
        saying(
            "Gulls nested in old nets. Nets dried near old sheds.",
            "Nobody changed.",
            "The strike closed the harbour for so long that gulls nested.");

    assertThat(filled(index, 10, Harbour.mercer(1, 1))).contains(Harbour.mercer(1, 2));
  }

  @Test
  void prefersShortSentencesForWeakReaders() {
    SentenceIndex index =
        saying(
            "Rain fell on the cranes and on the sheds and on the ships that lay along the quay with"
                + " all their cargo still in them and nobody aboard. Gulls cried. Rain fell.");
    SheetDraft draft = HarbourDraft.printing(index, Harbour.mercer(1, 2));

    assertThat(filled(draft, Level.SUPPORT, 30)).contains(Harbour.mercer(1, 3));
    assertThat(filled(draft, Level.CORE, 30)).contains(Harbour.mercer(1, 1));
  }

  @Test
  void addsNothingOfOtherThemes() {
    SentenceIndex index = HarbourDraft.INDEX;
    ContentModel unplaced = Harbour.with(index.passage(Harbour.mercer(1, 1)));

    assertThat(filled(new SentenceIndex(unplaced), 900)).isEmpty();
    assertThat(List.copyOf(filled(index, 900))).isNotEmpty();
  }
}
