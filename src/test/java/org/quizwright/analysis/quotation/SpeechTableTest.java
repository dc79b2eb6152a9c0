package org.quizwright.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.model.content.Quotation;

/** What is quoted, and from whom, in the ways in which English texts quote. */
class SpeechTableTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/quotations/speech.txt", delimiter = '|', quoteCharacter = '~')
  void findsTheWordsAndTheSpeaker(String what, String text, String expected) {
    List<AnalysedPassage> passages = Texts.passages("1901", text.split(" ¶ "));

    String found =
        new QuotationFinder(PersonFinder.find(passages), Texts.referents(passages), Texts.LANGUAGE)
            .find(passages.get(0).source(), passages).stream()
                .map(FoundQuotation::quotation)
                .map(SpeechTableTest::told)
                .collect(Collectors.joining(" ¶ "));

    assertThat(found.isEmpty() ? "-" : found).as(what).isEqualTo(expected);
  }

  private static String told(Quotation quotation) {
    String speaker = quotation.speaker() == null ? "?" : quotation.speaker();
    return speaker + ": " + quotation.text();
  }
}
