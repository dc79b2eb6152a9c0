package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCheckTest {

  private final LabelCheck check = new LabelCheck(new PlainTags());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour board opened a new dock",
        "Dockers left work over 300 unpaid wages",
        "Grey announced that he closed the harbour",
        "The board closed the harbour to itself",
        "John Hale died in Leeds",
        "Rowe resigned",
        "The board cut wages from 38s to 36s",
        "The government signed a trade treaty with Spain"
      })
  void passesALabelThatStandsAlone(String label) {
    assertThat(check.faults(label)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The 1889 strike closed the whole harbour, names a year",
    "Trade rose through the 1890s in town, names a decade or century",
    "Trade rose through the nineties in town, names a decade or century",
    "Sailors signed the April petition of grievances, names a month",
    "The dock closed in the fall without warning, names a season",
    "The harbour board opened its first dock, counts or places itself in a row",
    "Dockers later left work over unpaid wages, points to an earlier or later time",
    "Dockers again left work over unpaid wages, points to an earlier or later time",
    "Dockers aged 14 left work over wages, tells an age",
    "The mine closed with forty miners dead, tells a toll",
    "The board opened no dock that Spain signed, tells what didn't happen"
  })
  void catchesALabelThatGivesItsDateAway(String label, String fault) {
    assertThat(check.faults(label)).containsExactly(fault);
  }

  @Test
  void catchesAClaimAboutWhoPaid() {
    assertThat(check.faults("The harbour board financed what the merchants opened"))
        .containsExactly("tells who paid or backed it, which is a claim");
    assertThat(check.faults("The harbour board signed a plan for self-financing docks")).isEmpty();
  }

  @Test
  void catchesARiddleInQuotationMarks() {
    assertThat(check.faults("All members of the board signed the “Concept”"))
        .containsExactly("hangs on a word in quotation marks");
  }

  @Test
  void catchesAPronoun() {
    assertThat(check.faults("They left work over unpaid wages")).containsExactly("has a pronoun");
  }

  @Test
  void catchesAPhraseWithoutAVerb() {
    assertThat(check.faults("The opening of a new dock"))
        .containsExactly("has no verb in the past");
  }

  @Test
  void catchesALabelThatIsTooShortOrTooLong() {
    assertThat(check.faults("The dock opened")).containsExactly("has 3 words");
    assertThat(check.faults("a ".repeat(14) + "closed")).containsExactly("has 15 words");
  }

  @Test
  void catchesAPartyWithoutAName() {
    assertThat(check.faults("Most party members left the town"))
        .containsExactly("doesn't say which party");
    assertThat(check.faults("The Labour party left the town")).isEmpty();
  }

  @Test
  void catchesAnOccasionThatOnlyTheTextKnows() {
    assertThat(check.faults("Spain closed the harbour against the strike"))
        .containsExactly("names an occasion as if it were known");
    assertThat(check.faults("Dockers closed the strike of the sailors")).isEmpty();
  }

  @Test
  void catchesAnOccasionLikeManyOthers() {
    assertThat(check.faults("A long strike of coal dockers was founded"))
        .containsExactly("names an occasion that nothing tells from others");
    assertThat(check.faults("A strike of dockers in Spain was founded")).isEmpty();
    assertThat(check.faults("A society of striking dockers was founded")).isEmpty();
  }

  @Test
  void catchesADeedWithoutADoer() {
    assertThat(check.faults("The lines were cut and the town fell"))
        .containsExactly("doesn't say who did it");
  }
}
