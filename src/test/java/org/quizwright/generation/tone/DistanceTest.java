package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;

class DistanceTest {

  private static final Language LANGUAGE = new CoreNlpLanguage();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said that the weavers of Lowford were a rabble.",
        "The owners called the weavers of Lowford an insolent rabble.",
        "The answer of the mayor, which is nowadays quoted as a piece of treachery, came late.",
        "It is said nowadays that the lord of Lowford was cruel.",
        "The lord of Lowford is what they call a tyrant.",
        "The rising was denounced as a piece of treachery.",
        "The paper hailed the captain as a hero.",
        "The shopkeepers were as frightened of plunderers as of soldiers.",
        "The shopkeepers feared the rabble.",
        "The weavers feared that the new lord would be a tyrant.",
        "The owner of the mill was accused of cruelty to the children.",
        "Rumours of treachery ran through the town.",
        "The mob, the mayor wrote, broke every window of the mill.",
        "According to the owners, the weavers were an insolent rabble.",
        "The weavers were, as the mayor put it, a rabble.",
        "What the mayor called the insolence of the weavers had no end.",
        "The song made the captain a fiend.",
        "They say: but the lord of Lowford was cruel to all.",
        "The plan seemed wise to the council of the town.",
        "The weavers came in “dastardly” numbers to the mill."
      })
  void hearsWordsOfOthers(String sentence) {
    assertThat(Loaded.in(LANGUAGE.parse(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain of the guard was no coward.",
        "The mayor was never cruel to his servants.",
        "The owners met no plea that day with ruthless force.",
        "If the captain had been a coward, the town would have fallen.",
        "The captain would betray the weavers for a few pounds.",
        "The lord was hardly a tyrant.",
        "The town was taken without cruelty.",
        "If the weavers meet without leave they are a rabble.",
        "It is less wise to do it in the street.",
        "What troubles the town is that the play needs a villain.",
        "That some honest stranger should look into it.",
        "Was the lord of Lowford a tyrant?"
      })
  void hearsWhatIsDeniedOrOnlySupposed(String sentence) {
    assertThat(Loaded.in(LANGUAGE.parse(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The brutal lord of Lowford took the land.",
        "I call the lord of Lowford a tyrant.",
        "The cowardly captain did not come to the town.",
        "The mob said that bread was too dear.",
        "The strike began over demands that showed the appalling state of the mill.",
        "The weavers rose against the rotten council of the town.",
        "It was hardly the only fire that was caused by the cruel neglect of the owners."
      })
  void hearsTheWritersOwnWords(String sentence) {
    assertThat(Loaded.in(LANGUAGE.parse(sentence))).hasSize(1);
  }
}
