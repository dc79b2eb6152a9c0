package org.quizwright.checking.flaw;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Status;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TrueFalse;

/** Questions to check, on mills and ports that no course knows. */
public final class Samples {

  public static final String TEXT =
      "The weavers of Lowford struck in 1842 because the mill owners cut wages by 15 percent.";

  private Samples() {}

  public static Card card(Evidence... evidence) {
    return new Card(
        "mills-xx-000001",
        Status.DRAFT,
        Skill.CLOSE_READING,
        Demand.LOCATE,
        Level.CORE,
        1,
        List.of("hill-1900"),
        List.of(evidence),
        Origin.author(),
        Remarks.NONE);
  }

  public static Question question(Task task) {
    return new Question(card(Evidence.quote("hill-1900", 1, TEXT, TEXT)), task);
  }

  /** A choice whose first option is the key. */
  public static Question choice(String stem, String key, String... distractors) {
    return question(new MultipleChoice(stem, options(key, distractors)));
  }

  public static List<Option> options(String key, String... distractors) {
    List<Option> options = new ArrayList<>(List.of(Option.key("a", key)));
    for (String text : distractors) {
      options.add(Option.distractor("d" + options.size(), text, "is said of something else"));
    }
    return options;
  }

  public static Question statement(String stem) {
    return question(new TrueFalse(stem, true, ""));
  }

  public static Question shortAnswer(String stem, String answer) {
    return question(new ShortAnswer(stem, answer, List.of(AnswerElement.of("e1", answer))));
  }
}
