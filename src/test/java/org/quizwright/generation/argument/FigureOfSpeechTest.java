package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureOfSpeechTest {

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
}
