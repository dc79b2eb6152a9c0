package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;
import static org.quizwright.banking.Samples.withOption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;

class FieldChangeTest {

  private static final Question BEFORE = generated("q1", "Who?");

  private static List<FieldChange> changes(Question after) {
    return FieldChange.between(QuestionJson.tree(BEFORE), QuestionJson.tree(after));
  }

  @Test
  void findsNothingWhereNothingChanged() {
    assertThat(changes(BEFORE)).isEmpty();
  }

  @Test
  void namesAFieldOfAPartByThePartsId() {
    assertThat(changes(withOption(BEFORE, "b", "quite wrong")))
        .containsExactly(new FieldChange("options/b/text", "wrong", "quite wrong"));
  }

  @Test
  void namesPartsThatWentOrMoved() {
    List<Object> options =
        new ArrayList<>(Trees.parts(QuestionJson.tree(BEFORE).get("options")).values());
    Object last = options.remove(2);
    assertThat(changes(with(BEFORE, "options", options)))
        .containsExactly(new FieldChange("options/c", last, null));
    Collections.reverse(options);
    options.add(last);
    assertThat(changes(with(BEFORE, "options", options)))
        .containsExactly(
            new FieldChange("options (order)", List.of("a", "b", "c"), List.of("b", "a", "c")));
  }
}
