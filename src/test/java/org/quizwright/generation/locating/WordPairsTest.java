package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.language.ListFile;

class WordPairsTest {

  @Test
  void readsOppositesBothWays() {
    assertThat(WordPairs.opposites().in("Prices rose.")).hasSize(1);
    assertThat(WordPairs.opposites().in("Prices fell.")).hasSize(1);
  }

  @Test
  void findsNoWordInsideAnother() {
    assertThat(WordPairs.opposites().in("The rosebush and the fellow.")).isEmpty();
  }

  @Test
  void changesTheWordsOfAPair() {
    String text = "The town purchased a mill.";
    assertThat(WordPairs.changed(text, WordPairs.synonyms().in(text).get(0)))
        .isEqualTo("The town bought a mill.");
  }

  @Test
  void putsNoPastTenseForAParticiple() {
    assertThat(WordPairs.synonyms().in("The talks lasted 42 days.")).hasSize(1);
    assertThat(WordPairs.synonyms().in("The talks had lasted 42 days.")).isEmpty();
  }

  @Test
  void takesNobodyWhoRoseToSpeakForAnAmount() {
    assertThat(WordPairs.synonyms().in("The mayor rose to speak.")).isEmpty();
    assertThat(WordPairs.synonyms().in("The price rose to 30 pounds.")).hasSize(1);
  }

  @Test
  void putsAPhraseThatANounMayFollow() {
    String text = "They were banned from participation.";
    assertThat(WordPairs.changed(text, WordPairs.synonyms().in(text).get(0)))
        .isEqualTo("They were shut out of participation.");
  }

  @Test
  void takesTheLongestWordsOfOnePlace() {
    assertThat(WordPairs.opposites().in("The toll was increased to 30 pence."))
        .extracting(WordPairs.Pair::other)
        .containsExactly("was reduced to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opposites.txt", "synonyms.txt"})
  void listsNothingTwiceAndNothingAsItsOwnPartner(String name) {
    List<String[]> pairs =
        ListFile.lines(WordPairs.class, name).stream()
            .map(line -> line.split(" (?:=|->) ", -1))
            .toList();
    assertThat(pairs).allMatch(pair -> pair.length == 2 && !pair[0].equalsIgnoreCase(pair[1]));
    assertThat(pairs).extracting(pair -> pair[0]).doesNotHaveDuplicates();
  }

  @Test
  void listsNoOppositeThatIsASynonymToo() {
    assertThat(ListFile.lines(WordPairs.class, "synonyms.txt"))
        .doesNotContainAnyElementsOf(ListFile.lines(WordPairs.class, "opposites.txt"));
  }

  @Test
  void turnsNoWordTwoWays() {
    List<String> keys = new ArrayList<>();
    for (String line : ListFile.lines(WordPairs.class, "opposites.txt")) {
      String[] pair = line.split(" (?:=|->) ", -1);
      keys.add(pair[0]);
      if (line.contains(" = ")) {
        keys.add(pair[1]);
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void turnsNoVerbThatAParticleMakesAnother() {
    assertThat(WordPairs.opposites().in("The wages were cut.")).hasSize(1);
    assertThat(WordPairs.opposites().in("The pipes were cut off.")).isEmpty();
  }

  @Test
  void turnsNoQualityThatIsPartOfAName() {
    assertThat(WordPairs.opposites().in("The easy gold had gone.")).isEmpty();
    assertThat(WordPairs.opposites().in("The work was easy.")).hasSize(1);
  }
}
