package org.quizwright.analysis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.content.Term;
import org.quizwright.model.source.TextRef;

class ReadableGlossTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tithe|a tenth of the harvest|true",
        "corvée|“forced work” for the lord|true",
        "poor|they had bread “only on feast days|false",
        "assize|it met twice a year|false",
        "wer da liebt den herrn|who loves the lord|false"
      })
  void takesOnlyWhatReadsByItself(String term, String gloss, boolean readable) {
    assertThat(ReadableGloss.is(new Term(term, gloss, new TextRef("a", 1, 1)))).isEqualTo(readable);
  }
}
