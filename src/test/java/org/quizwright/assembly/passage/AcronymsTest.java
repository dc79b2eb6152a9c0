package org.quizwright.assembly.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.assembly.Harbour;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Term;

class AcronymsTest {

  private static Acronyms knowing(List<Term> terms, List<Body> bodies) {
    return new Acronyms(Harbour.saying(List.of(), terms, bodies, "The HDU struck."));
  }

  private static Term term(@Nullable String gloss) {
    return new Term("HDU", gloss, Harbour.mercer(1, 1));
  }

  private static Body body(String name, String... aliases) {
    return new Body(name, List.of(aliases), null, Harbour.mercer(1, 1));
  }

  @Test
  void findsTheShortFormsThatATextLeavesOpen() {
    assertThat(Acronyms.unexplained("The HDU asked the PEC-S for an HDU office."))
        .containsExactly("HDU", "PEC-S");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour Dockers’ Union (HDU) struck. The HDU won.",
        "The Harbour Dockers’ Union [HDU] struck.",
        "The HDU (Harbour Dockers’ Union) struck.",
        "The HDU [Harbour Dockers’ Union] struck.",
      })
  void leavesOutWhatTheTextItselfExplains(String text) {
    assertThat(Acronyms.unexplained(text)).isEmpty();
  }

  @Test
  void doesNotTakeALongerFormsNameForAShorterOnes() {
    assertThat(Acronyms.unexplained("The ACP (Allied Coal Port) met the CP."))
        .containsExactly("CP");
  }

  @Test
  void doesNotTakeAYearInBracketsForAName() {
    assertThat(Acronyms.unexplained("The first strike of the HDU (1921) failed."))
        .containsExactly("HDU");
  }

  @Test
  void leavesOutWhatEveryClassKnowsAndRomanNumbers() {
    assertThat(Acronyms.unexplained("The BBC spoke of George VI.")).isEmpty();
  }

  @Test
  void doesNotTakeWordsInCapitalsForShortForms() {
    assertThat(Acronyms.unexplained("A board read DOCKERS OF ELLERY UNITE above the HDU flag."))
        .containsExactly("HDU");
  }

  @Test
  void asksTheCourseAuthorFirst() {
    Term other = new Term("quay", "a tax", Harbour.mercer(1, 1));

    assertThat(knowing(List.of(other), List.of()).meaning("quay"))
        .contains("a wall where ships tie up");
  }

  @Test
  void asksTheTextsExplanationNext() {
    assertThat(
            knowing(List.of(term("a union of dockers")), List.of(body("Dockers’ Union", "HDU")))
                .meaning("HDU"))
        .contains("a union of dockers");
  }

  @Test
  void givesABodysFullNameAtLast() {
    assertThat(knowing(List.of(term(null)), List.of(body("Dockers’ Union", "HDU"))).meaning("HDU"))
        .contains("Dockers’ Union");
  }

  @Test
  void doesNotExplainAShortFormByItself() {
    assertThat(knowing(List.of(), List.of(body("HDU"))).meaning("HDU")).isEmpty();
  }
}
