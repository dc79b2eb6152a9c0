package org.quizwright.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.PersonFinder;

class ProtagonistTest {

  private static final String LIFE = "John Hale was a mason. " + "Hale built a mill. ".repeat(5);

  @Test
  void isWhomTheTextNamesFarOftenerThanOthers() {
    assertThat(of(LIFE + "Once he met Ann Rowe.")).contains("John Hale");
  }

  @Test
  void isNobodyWhereFewNamesOrTwoPeopleAreTold() {
    assertThat(of("John Hale met Owen Marsh. He liked him.")).isEmpty();
    assertThat(of(LIFE + "Owen Marsh helped. ".repeat(4))).isEmpty();
    assertThat(of("The mill burned.")).isEmpty();
  }

  @Test
  void isWhomTheTitleNamesInFullHoweverSeldomTheText() {
    String[] life = {"Ann Jane Rowe was born in Norwick.", "She met Owen Marsh. Rowe left him."};
    assertThat(of(Texts.titled("Ann J. Rowe: A Life", life))).contains("Ann J. Rowe");
    assertThat(of(Texts.titled("A Life in Norwick", life))).isEmpty();
    assertThat(of(Texts.titled("Ann J. Rowe and Owen Marsh", life[0], life[1], "Owen Marsh died.")))
        .isEmpty();
  }

  @Test
  void isKnownByAFamilyNameThatStandsFirst() {
    String life =
        "Lin Zexu was born at Fuzhou in 1785. The emperor heard Lin. Lin left. Lin met Charles"
            + " Elliot. He liked him.";
    assertThat(of(Texts.titled("Commissioner Lin", life))).contains("Lin Zexu");
    assertThat(of(Texts.titled("The opium trade", life))).isEmpty();
  }

  private static Optional<String> of(String text) {
    return of(Texts.passages("1950", new String[] {text}));
  }

  private static Optional<String> of(List<AnalysedPassage> passages) {
    return Protagonist.of(passages, new OwnNames(passages, PersonFinder.find(passages)));
  }
}
