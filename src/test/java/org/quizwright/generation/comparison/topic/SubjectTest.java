package org.quizwright.generation.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.model.question.Relation;

class SubjectTest {

  private static Subject of(String matter, String place) {
    Pairing pairing = Weavers.pairing(matter, Relation.AGREE);
    return Subject.of(pairing, new Printed(List.of()), place);
  }

  @Test
  void namesThePeopleOfBothTexts() {
    assertThat(of("demands", "").fill("the demands of {people}"))
        .isEqualTo("the demands of weavers");
  }

  @Test
  void leavesOutWhatNeitherTextNames() {
    assertThat(of("demands", "").fill("the state[ of {place}]")).isEqualTo("the state");
    assertThat(of("demands", "Aldham").fill("the state[ of {place}]"))
        .isEqualTo("the state of Aldham");
  }

  @Test
  void writesThePossessiveOfAPlural() {
    assertThat(of("demands", "").fill("{people}’s work")).isEqualTo("weavers’ work");
  }

  @Test
  void fallsBackOnOurOwnNameWithThePeopleWhoseItIs() {
    assertThat(of("backers", "").it()).isEqualTo("the weavers’ movement");
  }
}
