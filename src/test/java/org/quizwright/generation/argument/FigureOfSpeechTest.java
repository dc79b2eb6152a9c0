package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.language.ListFile;

class FigureOfSpeechTest {

  private static final List<String> LINES =
      ListFile.lines(FigureOfSpeech.class, "figures-of-speech.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The canal paved the way for the mills. | paved the way for",
        "The fire was only the tip of the iceberg. | tip of the iceberg",
        "The news shook the town council to its core. | shook the town council to its core",
        "The mill was sold for peanuts in 1842. | for peanuts"
      })
  void findsTheWordsAsTheyStand(String sentence, String words) {
    assertThat(FigureOfSpeech.in(sentence)).map(FigureOfSpeech::words).contains(words);
  }

  @Test
  void explainsAVerbInTheSameForm() {
    assertThat(FigureOfSpeech.in("The act was passed, opening the door to fraud."))
        .map(FigureOfSpeech::meaning)
        .contains("making possible what had been kept out before");
  }

  @Test
  void findsNoneInPlainWords() {
    assertThat(FigureOfSpeech.in("The weavers paved the yard of the mill with stone.")).isEmpty();
  }

  @Test
  void choosesNoneOfTwo() {
    assertThat(FigureOfSpeech.in("The law paved the way for reform and opened the door to fraud."))
        .isEmpty();
  }

  @Test
  void takesTheWidestOfTwoThatStandInOnePlace() {
    assertThat(FigureOfSpeech.in("The owners paid lip service to the law."))
        .map(FigureOfSpeech::words)
        .contains("paid lip service to");
  }

  @Test
  void explainsAnInfinitiveByOne() {
    assertThat(FigureOfSpeech.in("The mayor tried to put a brave face on the news."))
        .map(FigureOfSpeech::meaning)
        .contains("pretend that it wasn’t so bad");
  }

  @Test
  void listsNoPatternTwice() {
    assertThat(LINES).extracting(line -> line.split(" = ", -1)[0]).doesNotHaveDuplicates();
  }

  @Test
  void explainsByAPhraseWithoutAStop() {
    assertThat(LINES)
        .extracting(line -> line.split(" = ", -1)[1])
        .allMatch(
            meaning ->
                meaning.replaceAll("\\{\\p{L}+ \\p{L}+}", "do").matches("\\p{Ll}[\\p{L}’, -]+"));
  }

  /** Of "give, gives, gave, giving" what isn't the basic form has a form that shows. */
  @Test
  void knowsTheFormsOfEveryVerbThatItExplainsByOne() {
    Pattern forms = Pattern.compile("\\(\\?:([\\p{L}|]+)\\) .* = .*\\{.*");
    for (String line : LINES) {
      Matcher opening = forms.matcher(line);
      if (opening.matches()) {
        List<String> verbs = List.of(opening.group(1).split("\\|", -1));
        assertThat(verbs)
            .filteredOn(verb -> !isBase(verb, verbs))
            .as(line)
            .noneMatch(verb -> Inflected.of(verb) == Inflected.BASE);
      }
    }
  }

  private static boolean isBase(String verb, List<String> forms) {
    return Stream.of(verb + "s", verb + "es", verb.replaceFirst("y$", "ies"), "has")
        .anyMatch(third -> forms.contains(third) && (!third.equals("has") || verb.equals("have")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "tip of the iceberg;tip of the iceberg",
        "(?:the )?backbone of;backbone of",
        "pav(?:e[sd]?|ing) the way for;the way for",
        "stepping[ -]stones?;stepping"
      })
  void knowsWordsThatNoMatchIsWithout(String pattern, String sure) {
    assertThat(FigureOfSpeech.sure(pattern).strip()).isEqualTo(sure.strip());
  }

  @Test
  void isSureOfNothingWhereThereAreTwoWaysToSayIt() {
    assertThat(FigureOfSpeech.sure("turn back the clock\\b|put the clock back")).isEmpty();
  }

  @Test
  void findsNoneThatIsMeantLiterally() {
    assertThat(FigureOfSpeech.in("The boiler of the mill let off steam at noon.")).isEmpty();
    assertThat(FigureOfSpeech.in("The weavers let off steam at the fair.")).isPresent();
  }

  @Test
  void explainsNoPassiveByWhatSomebodyDoes() {
    assertThat(FigureOfSpeech.in("The toll is to be swept away.")).isEmpty();
    assertThat(FigureOfSpeech.in("The law swept away the toll.")).isPresent();
  }
}
