package org.quizwright.banking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/**
 * Whether the parts of a question fit each other: two good versions, merged part by part, can make
 * a bad one, say with two keys.
 */
final class PartsAgree implements Task.Visitor<Boolean> {

  private static final Pattern GAP = Pattern.compile("\\{\\{([^}]+)}}");

  private final int points;

  private PartsAgree(int points) {
    this.points = points;
  }

  /** Whether {@code merged} is a question, and as sound as the two that it was made from. */
  static boolean allow(Map<String, Object> merged, Question mine, Question theirs) {
    return QuestionJson.question(merged)
        .map(question -> in(question) || !in(mine) || !in(theirs))
        .orElse(false);
  }

  static boolean in(Question question) {
    return question.task().accept(new PartsAgree(question.card().points()));
  }

  @Override
  public Boolean visit(MultipleChoice task) {
    return hasOneKey(task.options());
  }

  @Override
  public Boolean visit(TimelineRelation task) {
    return hasOneKey(task.options());
  }

  private static boolean hasOneKey(List<Option> options) {
    return options.stream().filter(Option::correct).count() == 1;
  }

  @Override
  public Boolean visit(TrueFalse task) {
    return task.answer() == task.correction().isEmpty();
  }

  @Override
  public Boolean visit(ShortAnswer task) {
    return task.elements().isEmpty()
        || points == task.elements().stream().mapToInt(AnswerElement::points).sum();
  }

  @Override
  public Boolean visit(Cloze task) {
    Set<String> inText =
        GAP.matcher(task.text())
            .results()
            .map((MatchResult gap) -> gap.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return inText.equals(new LinkedHashSet<>(task.gaps().stream().map(Cloze.Gap::id).toList()));
  }

  @Override
  public Boolean visit(Matching task) {
    return true;
  }

  @Override
  public Boolean visit(Classification task) {
    List<String> groups = task.groups().stream().map(Classification.Group::id).toList();
    return task.items().stream().allMatch(item -> groups.contains(item.group()));
  }

  @Override
  public Boolean visit(TimelineOrdering task) {
    for (int i = 1; i < task.events().size(); i++) {
      if (task.events().get(i).date().isBefore(task.events().get(i - 1).date())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Boolean visit(TimelinePlacement task) {
    return task.events().stream()
        .noneMatch(
            event ->
                event.date().isBefore(task.strip().from())
                    || task.strip().to().isBefore(event.date()));
  }

  @Override
  public Boolean visit(SourceComparison task) {
    return task.prompts().isEmpty()
        || points == task.prompts().stream().mapToInt(Prompt::points).sum();
  }
}
