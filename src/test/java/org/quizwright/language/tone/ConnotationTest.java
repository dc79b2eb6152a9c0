package org.quizwright.language.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quizwright.language.ListFile;
import org.quizwright.language.Token;

class ConnotationTest {

  private static final List<String> LINES =
      ListFile.lines(Connotation.class, "connotations.txt").stream()
          .filter(line -> !line.startsWith("["))
          .toList();

  @Test
  void knowsBlameInAnyForm() {
    assertThat(Connotation.of("betrayed")).map(Connotation::tone).contains(Tone.BLAME);
  }

  @Test
  void knowsPraise() {
    assertThat(Connotation.of("Courageous")).map(Connotation::tone).contains(Tone.PRAISE);
  }

  @Test
  void knowsWhatAWordImplies() {
    assertThat(Connotation.of("Tyrants"))
        .map(Connotation::implied)
        .contains("somebody rules cruelly and without consent");
  }

  @Test
  void hearsPityOnlyWhereAWordOfBlameTellsOfSuffering() {
    assertThat(Connotation.of("appalling").orElseThrow().attitudes())
        .contains("sympathy for those who suffer");
    assertThat(Connotation.of("slander").orElseThrow().attitudes())
        .contains("anger")
        .doesNotContain("sympathy for those who suffer");
  }

  @Test
  void takesAPlainWordAsPlain() {
    assertThat(Connotation.of("mill")).isEmpty();
  }

  @Test
  void asksForThePartOfSpeechWhereAnotherIsPlain() {
    assertThat(Connotation.of(tagged("noble", "JJ"))).isPresent();
    assertThat(Connotation.of(tagged("noble", "NN"))).isEmpty();
  }

  @Test
  void findsAnExpressionOfSeveralWords() {
    assertThat(Connotation.isIn("They were shot in cold blood at Lowford.")).isTrue();
    assertThat(Connotation.isIn("The blood of the horse ran cold.")).isFalse();
  }

  @Test
  void listsNoWordTwice() {
    Set<String> seen = new HashSet<>();
    assertThat(words()).allMatch(word -> seen.add(word.replaceFirst("/.*", "")));
  }

  @Test
  void listsWordsInLowerCaseWithAKindThatItKnows() {
    assertThat(words()).allMatch(word -> word.matches("[\\p{Ll}’' -]+(?:/[nva])?"));
  }

  @Test
  void impliesClausesThatFitTheirPlace() {
    assertThat(LINES)
        .map(line -> line.split(" = ", -1)[1])
        .allMatch(
            clause ->
                clause.matches(
                    "(?:somebody(?:’s)?|nobody|people|others|those|one|it|something|things?|everything|more"
                        + "|less|what|power|property|places|words|the|no|needless|harm|land|love|public|there"
                        + "|terrible|hardly|a|one’s|some)\\b.*[^.,;]"))
        .noneMatch(clause -> clause.contains("="));
  }

  @Test
  void knowsEveryTone() {
    assertThat(
            Connotation.words().stream()
                .map(word -> Connotation.of(word).orElseThrow().tone())
                .distinct())
        .containsExactlyInAnyOrder(Tone.values());
  }

  private static List<String> words() {
    return LINES.stream()
        .flatMap(line -> Arrays.stream(line.split(" = ", -1)[0].split(", ", -1)))
        .toList();
  }

  private static Token tagged(String word, String tag) {
    return new Token(word, 0, word.length(), word, tag, "O", -1, "root");
  }
}
