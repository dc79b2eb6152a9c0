package org.quizwright.generation.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Relation;
import org.quizwright.model.time.HistoricalDate;

class OccurrenceTest {

  private static Optional<String> topic(String title, String period) {
    Archive archive =
        Archive.twoWorks()
            .in("letter")
            .passage("No loan was made.")
            .in("book")
            .passage("In 1851 a loan was made.");
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter(Kind.DISPUTE, "loan | make"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            Relation.CONTRADICT);
    Facts facts = archive.facts();
    Theme theme =
        new Theme(Archive.THEME.id(), title, "", "", List.of(), "", HistoricalDate.parse(period));
    Facts here = new Facts(facts.model(), theme, facts.language(), 1);
    Subject subject = new Subject("the matter", "people", "", "", false);
    return new Occurrence(pairing, Setting.NOWHERE, here).identified(subject);
  }

  @Test
  void isPlacedWhereTheThemeItselfSays() {
    assertThat(topic("The riot in Mill Lane", "1844/1850").orElseThrow()).endsWith(" in Mill Lane");
  }

  @Test
  void isDatedNoLaterThanTheTwoWrote() {
    assertThat(topic("The riot", "1880/1895").orElseThrow()).endsWith(" between 1880 and 1890");
  }

  @Test
  void isNothingWhereTheTimeIsTooLongToTell() {
    assertThat(topic("The town", "1700/1890")).isEmpty();
  }
}
