package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominalLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Little grew after the destruction of the abbey in 1539.|The abbey was destroyed",
        "Little grew after the drainage and the sale, or the repeal of the Corn Laws in 1846."
            + "|The Corn Laws were repealed",
        "The town had been quiet since the death of Bishop Odo in 1208.|Bishop Odo died",
        "Trade had been slow since the outbreak of war in 1702.|War broke out",
        "The siege of Norwick in 1645 ruined the weavers.|The siege of Norwick took place",
        "The Battle of Hexley in 1461 ended the feud.|The Battle of Hexley took place"
      })
  void saysTheNounAsAClause(String sentence, String label) {
    assertThat(labels(sentence)).contains(label);
  }

  @Test
  void leavesAVerbToOthers() {
    assertThat(labels("Ann Rowe and John Hale visited Paris in 1890.")).isEmpty();
    assertThat(labels("In 1666 the bakers founded a guild.")).isEmpty();
  }

  @Test
  void leavesTheDateOutOfTheLabel() {
    assertThat(labels("The siege of Norwick in 1645 ruined the weavers."))
        .noneMatch(label -> label.contains("1645"));
  }

  private static List<String> labels(String sentence) {
    return Dated.predicates(sentence).stream()
        .flatMap(predicate -> new NominalLabel().write(predicate).stream())
        .map(LabelDraft::text)
        .toList();
  }
}
