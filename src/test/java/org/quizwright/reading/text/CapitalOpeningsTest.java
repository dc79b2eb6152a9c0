package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalOpeningsTest {

  private static String first(String... texts) {
    return CapitalOpenings.lower(Paragraphs.of(texts)).get(0).text();
  }

  @Test
  void lowersAnOpeningInCapitals() {
    assertThat(first("THE YEAR began badly.")).isEqualTo("The year began badly.");
  }

  @Test
  void keepsAnAcronymThatTheTextHasElsewhere() {
    assertThat(first("THE BBC reported it.", "We heard the BBC say so."))
        .isEqualTo("The BBC reported it.");
  }

  @Test
  void keepsALoneAcronym() {
    assertThat(first("NATO met in May.")).isEqualTo("NATO met in May.");
  }

  @Test
  void spellsANameAsTheTextDoesElsewhere() {
    assertThat(first("IN LONDON nobody knew.", "We left for London then."))
        .isEqualTo("In London nobody knew.");
  }

  @Test
  void keepsTheSpeakersI() {
    assertThat(first("I BEGAN work at nine.", "That is what I did."))
        .isEqualTo("I began work at nine.");
  }

  @Test
  void leavesOrdinaryOpeningsAlone() {
    assertThat(first("A strike began.")).isEqualTo("A strike began.");
  }
}
