package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.ParsedSentence;

class DatedNounTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Little grew after the destruction of the abbey in 1539.|destruction",
        "The siege of Norwick in 1645 ruined the weavers.|siege",
        "The coronation of Queen Matilda (1141) was a poor affair.|coronation",
        "The town had been quiet since the death of the bishop in 1208.|death",
        "The Battle of Hexley in 1461 ended the feud.|Battle",
        "The dyers lived well until the outbreak of plague in the port in 1665.|outbreak"
      })
  void isTheNounThatTheDateBelongsTo(String sentence, String noun) {
    assertThat(noun(sentence)).contains(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bakers founded a guild in 1666.",
        "In 1666 the siege was lifted.",
        "Nobody spoke of the siege of 1645.",
        "The dyers remembered their strike in 1834.",
        "The bishop asked the towns to join the crusade in 1208."
      })
  void isNoneWhereTheDateIsTheVerbsOrTheEventIsOnlyReferredToOrPlanned(String sentence) {
    assertThat(noun(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nothing grew after the destruction of the abbey in 1539.|true",
        "The town had been quiet since the death of the bishop in 1208.|true",
        "The duke lost his horse at the battle of Hexley in 1461.|false",
        "The siege of Norwick in 1645 ruined the weavers.|false"
      })
  void keepsTheDateToItselfInsideACircumstance(String sentence, boolean apart) {
    ParsedSentence parsed = Dated.parse(sentence);
    assertThat(found(sentence).map(noun -> DatedNoun.isApart(parsed, noun))).contains(apart);
  }

  private static Optional<String> noun(String sentence) {
    return found(sentence).map(noun -> Dated.parse(sentence).token(noun).text());
  }

  private static Optional<Integer> found(String sentence) {
    ParsedSentence parsed = Dated.parse(sentence);
    DateMention date = Dated.dates(sentence).get(0);
    return DatedNoun.of(parsed, date, DatedPredicate.top(parsed, date));
  }
}
