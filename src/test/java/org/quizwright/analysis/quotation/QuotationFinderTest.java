package org.quizwright.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.model.content.Quotation;

class QuotationFinderTest {

  private static List<Quotation> in(String... texts) {
    List<AnalysedPassage> passages = Texts.passages("1901", texts);
    return new QuotationFinder(
            PersonFinder.find(passages), Texts.referents(passages), Texts.LANGUAGE)
        .find(passages.get(0).source(), passages).stream().map(FoundQuotation::quotation).toList();
  }

  @Test
  void givesTheExactWordsAndTheSpeaker() {
    assertThat(in("John Kay, a weaver, said, “The price of bread has doubled.”"))
        .containsExactly(
            new Quotation(
                "John Kay",
                "a weaver",
                "The price of bread has doubled.",
                "source-1",
                1,
                1,
                "Ann Author",
                null));
  }

  @Test
  void joinsWhatATagInterrupts() {
    assertThat(in("“We asked for bread,” John Kay said, “and they sent us soldiers.”"))
        .extracting(Quotation::text)
        .containsExactly("We asked for bread, and they sent us soldiers.");
  }

  @Test
  void joinsAQuotationOverSeveralParagraphs() {
    assertThat(
            in(
                "John Kay said, “The price of bread has doubled.",
                "“Nobody in the town can pay it any more.”"))
        .extracting(Quotation::firstPassage, Quotation::lastPassage)
        .containsExactly(tuple(1, 2));
  }

  @Test
  void looksAPronounUpInTheSentenceBefore() {
    assertThat(in("John Kay spoke at the gate. “The price of bread has doubled,” he said."))
        .extracting(Quotation::speaker)
        .containsExactly("John Kay");
  }

  @Test
  void givesALastNameItsFullName() {
    assertThat(in("John Kay came home.", "Kay said: “The price of bread has doubled.”"))
        .extracting(Quotation::speaker)
        .containsExactly("John Kay");
  }

  @Test
  void passesOverScareQuotes() {
    assertThat(in("The “independent” union of the owners met in Leeds.")).isEmpty();
  }

  @Test
  void passesOverSlogans() {
    assertThat(in("They marched under a banner that read, “Bread for all the town.”")).isEmpty();
  }

  @Test
  void namesTheNewspaperThatIsMeant() {
    assertThat(
            in(
                "The Leeds Herald wrote of the strike.",
                "“The weavers have nothing left to lose,” the newspaper declared."))
        .extracting(Quotation::speaker)
        .containsExactly("The Leeds Herald");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mary Hill told a friend that the great evil was “not the want of bread but of hope”.|Mary Hill",
        "Tom Dale left because, as Mary Hill, his aunt, explained, he was “tired of the noise of it”.|Mary Hill",
        "To Mary Hill, writing in 1842, the mill was “the darkest place in the whole county”.|Mary Hill",
        "In 1842 the overseer, Tom Dale, chose plainer words: “The price of bread has doubled.”|Tom Dale",
        "A woman called Mary Hill took my arm. “The price of bread has doubled,” she said.|Mary Hill"
      })
  void namesTheSpeaker(String text, String speaker) {
    assertThat(in(text)).extracting(Quotation::speaker).containsExactly(speaker);
  }

  @Test
  void joinsWhatALetterGoesOnToSay() {
    assertThat(in("Mary Hill sent a letter. “The price of bread,” it began, “has doubled here.”"))
        .extracting(Quotation::text)
        .containsExactly("The price of bread, has doubled here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The reply came from John Kay: “The ship may now be cleared.” | John Kay
          John Kay wrote to the consul. His last sentence was an offer: “Please tell me how we can help you.” | John Kay
          Lord Holm came to office. Holm had no patience. They had, he told them, “no general power to fix the wages of labour”. | Holm
          The office was led by John Kay, the Minister of Health. “I fear the inquiry was not fair at all,” the Minister retorted. | John Kay
          """)
  void namesTheSpeakerBehindARoleALineOrAPronoun(String text, String speaker) {
    assertThat(in(text)).extracting(Quotation::speaker).containsExactly(speaker);
  }

  @Test
  void givesWordsWithoutATagToWhoeverStandsOutOfThoseWhoHaveSpoken() {
    assertThat(
            in(
                "“The price of bread has doubled,” said John Kay. A notice said that the mill was shut,"
                    + " and at seven John Kay walked to the gate.",
                "“Nobody shouted. You would think there would be shouting.”"))
        .last()
        .extracting(Quotation::speaker)
        .isEqualTo("John Kay");
  }

  @Test
  void knowsWhoWasNamedBeforeALongQuotation() {
    assertThat(
            in(
                "John Kay wrote to the bishop:",
                "“The price has doubled. Nobody can pay. The mill is shut. The dyers weep. We starve.”",
                "“Nobody answered me,” he said."))
        .last()
        .extracting(Quotation::speaker)
        .isEqualTo("John Kay");
  }
}
