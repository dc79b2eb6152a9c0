package org.quizwright.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;

class ReferentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John Hale met Owen Marsh in Norwick. He left.|John Hale",
        "Anna Hale met Owen Marsh in Norwick. He left.|Owen Marsh",
        "Anna Hale met Owen Marsh in Norwick. She left.|Anna Hale",
        "John Hale was mayor. He was rich. In 1834 he left.|John Hale",
        "John Hale was ill. The judge of the court saw the town council in the rain. Hale lost his seat.|John Hale",
        "The town praised its mayor, John Hale. In 1834 he left.|John Hale",
        "Nobody spared Owen Marsh, the weaver who had shot a dog: he was hanged in May.|Owen Marsh",
        "It was John Hale who met Owen Marsh at York. In 1834 he left.|John Hale",
        "Mr. Hale came from York. The men of Norwick heard him.|Mr. Hale",
        "The clerk of the town, John Hale, was rich. In 1834 he left.|John Hale",
        "Anna met John Hale at York. In 1834 he left.|John Hale",
        "Princess Anna met John Hale at York. In 1834 he left.|John Hale",
        "John Hale spoke at York. “Owen Marsh is a thief,” he said. In 1834 he left.|John Hale",
        "Owen Marsh spoke. John Hale tried to kill him.|Owen Marsh",
        "Owen Marsh burned Norwick. Then John Hale’s generals changed sides, and in May he left.|John Hale",
        "Anna Hale owned a ship. In 1834 she left.|Anna Hale",
        "Anna Hale was mayor. With her friends Owen and Ruth Marsh she left.|Anna Hale",
        "Anna Hale, who was an inspector of mines for twenty years, wasn’t persuaded. In 1834 she left.|Anna Hale",
        "Anna Hale, who was for years an insurance inspector of the county, wasn’t persuaded. In 1834 she left.|Anna Hale"
      })
  void isWhoStandsInTheForeground(String text, String name) {
    assertThat(last(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left.",
        "The town praised John Hale and Owen Marsh. In 1834 he left.",
        "Anna Hale was mayor. In 1834 he left.",
        "John Hale was mayor. The judge was his friend. In 1834 he left.",
        "John Hale hit him.",
        "His Excellency met John Hale at York. In 1834 he left.",
        "John Hale accused Owen Marsh of theft. In 1834 the court of Norwick hanged him.",
        "John Hale was mayor. His brother went to sea. In 1834 he left.",
        "Owen Marsh was mayor. When he died, John Hale bought the mill.",
        "John Hale was mayor. Then came another. In 1834 he left.",
        "John Hale was mayor. Everyone in Norwick lost his house.",
        "John Hale was mayor. The Duke of Norwick sold his palace.",
        "Anna Rowe was mayor. In 1834 Britain lost her colonies.",
        "Hein Jakobsson finished the ship. In 1834 she was launched."
      })
  void isNobodyWhereItIsNotClear(String text) {
    assertThat(last(text)).isEmpty();
  }

  @Test
  void isForgottenWhereNoNameHasBeenHeardForLong() {
    String he = "He was glad. ".repeat(4);
    assertThat(last("John Hale was mayor. " + he)).contains("John Hale");
    assertThat(last("John Hale was mayor. " + he + "He was tired.")).isEmpty();
  }

  @Test
  void isTheProtagonistWhereAPassageBegins() {
    String life = "Hale built a mill. ".repeat(5);
    List<AnalysedPassage> passages =
        Texts.passages(
            "1950",
            new String[] {
              "John Hale was a mason. " + life + "In the end Owen Marsh bought the mill.",
              "He died in 1840."
            });
    assertThat(meant(passages)).contains("John Hale");
  }

  @Test
  void isTheProtagonistAlsoWhereMuchElseHasBeenTold() {
    String life = "She built a mill. " + "Anna Hale was kind. ".repeat(6);
    List<AnalysedPassage> passages =
        Texts.passages(
            "1950",
            new String[] {
              "Anna Hale was a mason. " + life + "The town grew. ".repeat(8), "He died in 1840."
            });
    assertThat(meant(passages)).isEmpty();
  }

  @Test
  void hasTheNameThatItsOwnTextGives() {
    List<AnalysedPassage> passages = new ArrayList<>();
    passages.addAll(Texts.passages("a", "1950", new String[] {"John Hale was mayor of Norwick."}));
    passages.addAll(
        Texts.passages("b", "1950", new String[] {"Hale was a butcher. In 1834 he left."}));
    assertThat(meant(passages)).contains("Hale");
    passages.remove(1);
    passages.addAll(
        Texts.passages("b", "1950", new String[] {"Mrs. Hale was a butcher. In 1834 she left."}));
    assertThat(meant(passages)).isNotEqualTo(Optional.of("John Hale"));
  }

  private static Optional<String> last(String text) {
    return meant(Texts.passages("1950", new String[] {text}));
  }

  /** Whom the last pronoun of the last sentence means. */
  private static Optional<String> meant(List<AnalysedPassage> passages) {
    AnalysedPassage passage = passages.get(passages.size() - 1);
    AnalysedSentence sentence = passage.sentences().get(passage.sentences().size() - 1);
    int pronoun = 0;
    for (int i = 0; i < sentence.parsed().tokens().size(); i++) {
      pronoun = sentence.parsed().token(i).hasTag("PRP", "PRP$") ? i : pronoun;
    }
    return Texts.referents(passages).meant(sentence.ref(), pronoun);
  }
}
