package org.quizwright.analysis.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Listing;
import org.quizwright.model.source.TextRef;

class ListingFinderTest {

  private static final TextRef REF = new TextRef("source-1", 1, 1);

  private static List<Listing> in(String... text) {
    return ListingFinder.find(Texts.passages("1901", text));
  }

  @Test
  void takesHeadAndItemsFromTheSentence() {
    assertThat(in("The strikers presented a list of demands, including soap, meat and tea."))
        .containsExactly(new Listing(REF, "a list of demands", List.of("soap", "meat", "tea")));
  }

  @Test
  void readsAListBehindAColon() {
    assertThat(in("They made three demands: higher pay, shorter hours, and a school."))
        .extracting(Listing::items)
        .containsExactly(List.of("higher pay", "shorter hours", "a school"));
  }

  @Test
  void wantsThreeItems() {
    assertThat(in("They bought goods such as soap and tea.")).isEmpty();
  }

  @Test
  void passesOverClauses() {
    assertThat(in("He named his reasons: he was tired, he was hungry, and he was old.")).isEmpty();
  }
}
