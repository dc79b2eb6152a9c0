package org.quizwright.assembly.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Worksheet;

class KeptNumbersTest {

  private static Worksheet sheet(String understand, String order) {
    List<Part> parts = new ArrayList<>();
    int number = 1;
    for (String ids : List.of(understand, order)) {
      List<Item> items = new ArrayList<>();
      for (String id : ids.split(" ", -1)) {
        items.add(
            new Item(
                number++,
                HarbourBank.question(
                    id, Skill.SOURCING, Demand.INFER, 1, new ShortAnswer("Why?", "", List.of())),
                List.of()));
      }
      Part.Kind kind = parts.isEmpty() ? Part.Kind.UNDERSTAND : Part.Kind.ORDER;
      parts.add(new Part(parts.size() + 1, kind, "", "", List.of(), items));
    }
    return new Worksheet(
        Harbour.model().course(),
        Harbour.model().course().themes().get(0),
        Blueprint.standard(Harbour.THEME),
        parts,
        "");
  }

  private static List<String> numbered(Worksheet before, Worksheet after) {
    return KeptNumbers.of(before, after)
        .items()
        .map(item -> item.number() + item.question().id())
        .toList();
  }

  @Test
  void putsANewQuestionInThePlaceOfTheOneThatWent() {
    assertThat(numbered(sheet("a b c", "o"), sheet("x a c", "o")))
        .containsExactly("1a", "2x", "3c", "4o");
  }

  @Test
  void closesTheGapWhereNothingNewCame() {
    assertThat(numbered(sheet("a b c", "o"), sheet("a c", "o"))).containsExactly("1a", "2c", "3o");
  }

  @Test
  void addsWhatIsMoreAtTheEndOfItsPart() {
    assertThat(numbered(sheet("a b", "o"), sheet("x a y z", "o p")))
        .containsExactly("1a", "2x", "3y", "4z", "5o", "6p");
  }

  @Test
  void fillsTwoGapsInTheOrderOfTheText() {
    assertThat(numbered(sheet("a b c", "o"), sheet("b x y", "o")))
        .containsExactly("1x", "2b", "3y", "4o");
  }
}
