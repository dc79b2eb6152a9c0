package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class PronounsTest {

  @Test
  void putsTheTitledNameThatTheSentenceBeforeSpeaksOf() {
    AnalysedPassage passage =
        Texts.passages(
                "1950",
                new String[] {
                  "They tried Mr. Hale at York, and he got two years for it. He left it on 3 May 1822."
                })
            .get(0);
    assertThat(new Pronouns(Texts.referents(List.of(passage))).resolved(passage, 1))
        .contains("Mr. Hale left it on 3 May 1822.");
  }

  @Test
  void namesThePersonWhomTheSentenceBeforeIsAbout() {
    assertThat(last("Mary Evans met John Hale in Norwick. She opened a school in 1834."))
        .contains("Mary Evans opened a school in 1834.");
  }

  @Test
  void goesBackPastWhatIsSaidOfTheMatter() {
    assertThat(last("John Hale told the mayor so. This was untrue. On 3 May 1822 he left."))
        .contains("On 3 May 1822 John Hale left.");
  }

  @Test
  void namesTheOnlyPersonOfTheSentenceBefore() {
    assertThat(last("The school was run by Mary Evans. In 1834, she left the town."))
        .contains("In 1834, Mary Evans left the town.");
  }

  @Test
  void namesThePersonNamedBeforeInTheSameSentence() {
    assertThat(last("John Hale taught in Norwick until he crossed the sea in 1834."))
        .contains("John Hale taught in Norwick until John Hale crossed the sea in 1834.");
  }

  @Test
  void goesBackPastSentencesThatOnlySayHe() {
    assertThat(
            last(
                "John Hale was mayor. Yet he told his clerk, Owen Marsh, nothing. In 1834 he left."))
        .contains("In 1834 John Hale left.");
  }

  @Test
  void namesWhoseThoughtTheSentenceBeforeIsAbout() {
    assertThat(last("John Hale’s first thought was of money. In 1834 he left."))
        .contains("In 1834 John Hale left.");
    assertThat(last("The tale is told in John Hale’s “Norwick”. In 1834 he left.")).isEmpty();
  }

  @Test
  void guessesNobodyWhereTwoCouldBeMeant() {
    assertThat(last("Home was with his aunt, Ann Rowe. In 1834 he crossed the sea.")).isEmpty();
    assertThat(last("A note from John Hale to Owen Marsh was found. In 1834 he left.")).isEmpty();
    assertThat(last("The town praised John Hale and Owen Marsh. In 1834 he crossed the sea."))
        .isEmpty();
  }

  @Test
  void hasNothingToNameWithoutAPronounOrAPerson() {
    assertThat(last("Mary Evans was ill. The school closed in 1834.")).isEmpty();
    assertThat(last("The harvest was poor. In 1834, he crossed the sea.")).isEmpty();
    assertThat(last("He crossed the sea in 1834.")).isEmpty();
  }

  private static Optional<String> last(String text) {
    AnalysedPassage passage = Texts.passages("1950", new String[] {text}).get(0);
    return new Pronouns(Texts.referents(List.of(passage)))
        .resolved(passage, passage.sentences().size() - 1);
  }

  @Test
  void passesOverThoseOfTheOtherSex() {
    assertThat(last("Eliza Hale died in 1832, and three years afterwards he married Ann Rowe."))
        .isEmpty();
    assertThat(last("Mary Evans spoke to John Hale. In 1834 he left."))
        .contains("In 1834 John Hale left.");
  }

  @Test
  void namesOwnersAndObjectsThatTheSentenceDoesNotNameYet() {
    assertThat(last("John Hale was mayor. On 3 May 1822 the rioters burned his house."))
        .contains("On 3 May 1822 the rioters burned John Hale’s house.");
    assertThat(last("James Rawlins was mayor. On 3 May 1822 the rioters burned his house."))
        .contains("On 3 May 1822 the rioters burned James Rawlins’ house.");
    assertThat(last("John Hale was mayor. On 3 May 1822 the rioters drove him from the hall."))
        .contains("On 3 May 1822 the rioters drove John Hale from the hall.");
    assertThat(last("John Hale was mayor. On 3 May 1822 the rioters shot Hale in his house."))
        .isEmpty();
    assertThat(last("John Hale was mayor. On 3 May 1822 John lost his house.")).isEmpty();
  }

  @Test
  void leavesWhatCanOnlyMeanTheSubject() {
    assertThat(last("John Hale was mayor. In 1822 he said that he had sold his house."))
        .contains("In 1822 John Hale said that he had sold his house.");
  }
}
