package org.quizwright.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** Whether a question holds together: ids unique, totals right, parts complete, type by type. */
final class StructureCheck implements Task.Visitor<List<Finding>> {

  private final Card card;
  private final List<Finding> findings = new ArrayList<>();

  StructureCheck(Card card) {
    this.card = card;
  }

  @Override
  public List<Finding> visit(MultipleChoice task) {
    filled(task.stem(), "stem");
    options(task.options());
    return findings;
  }

  @Override
  public List<Finding> visit(TrueFalse task) {
    filled(task.stem(), "stem");
    require(
        task.answer() == task.correction().isBlank(),
        task.answer()
            ? "A true statement has a correction."
            : "A false statement has no correction.",
        task.answer() ? "Empty it." : "Write the statement that is right.");
    return findings;
  }

  @Override
  public List<Finding> visit(ShortAnswer task) {
    filled(task.stem(), "stem");
    filled(task.modelAnswer(), "model answer");
    unique(task.elements().stream().map(AnswerElement::id));
    total(task.elements().stream().mapToInt(AnswerElement::points).sum(), "elements");
    return findings;
  }

  @Override
  public List<Finding> visit(Cloze task) {
    unique(task.gaps().stream().map(Cloze.Gap::id));
    range(task.gaps().size(), 1, 3, "gaps");
    for (Cloze.Gap gap : task.gaps()) {
      filled(gap.answer(), "answer of gap " + gap.id());
      require(
          task.text().contains("{{" + gap.id() + "}}"),
          "Gap " + gap.id() + " isn't in the text.",
          "Write {{" + gap.id() + "}} where it belongs.");
    }
    int holes = task.text().split("\\{\\{", -1).length - 1;
    require(
        holes == task.gaps().size(), "The text has " + holes + " gaps.", "Give each an answer.");
    return findings;
  }

  @Override
  public List<Finding> visit(Matching task) {
    filled(task.stem(), "stem");
    range(task.pairs().size(), 3, 8, "pairs");
    unique(
        Stream.concat(
            task.pairs().stream().map(Matching.Pair::id), task.extras().stream().map(Extra::id)));
    different(task.pairs().stream().map(Matching.Pair::left));
    different(
        Stream.concat(
            task.pairs().stream().map(Matching.Pair::right),
            task.extras().stream().map(Extra::text)));
    return findings;
  }

  @Override
  public List<Finding> visit(Classification task) {
    filled(task.stem(), "stem");
    range(task.groups().size(), 2, 3, "groups");
    range(task.items().size(), 5, 8, "items");
    unique(
        Stream.concat(
            task.groups().stream().map(Classification.Group::id),
            task.items().stream().map(Classification.Item::id)));
    different(task.items().stream().map(Classification.Item::text));
    List<String> groups = task.groups().stream().map(Classification.Group::id).toList();
    List<String> used = task.items().stream().map(Classification.Item::group).toList();
    require(groups.containsAll(used), "An item names no group.", "Use the id of a group.");
    require(used.containsAll(groups), "A group is empty.", "Give it an item, or leave it out.");
    return findings;
  }

  @Override
  public List<Finding> visit(TimelineOrdering task) {
    filled(task.stem(), "stem");
    range(task.events().size(), 4, 7, "events");
    events(task.events());
    for (int i = 1; i < task.events().size(); i++) {
      require(
          !task.events().get(i).date().isBefore(task.events().get(i - 1).date()),
          "Event " + task.events().get(i).id() + " comes before the one above it.",
          "Put the events in order of time.");
    }
    return findings;
  }

  @Override
  public List<Finding> visit(TimelinePlacement task) {
    filled(task.stem(), "stem");
    events(task.events());
    for (TimelineEvent event : task.events()) {
      require(
          !event.date().isBefore(task.strip().from()) && !task.strip().to().isBefore(event.date()),
          "Event " + event.id() + " lies off the strip.",
          "Make the strip longer.");
    }
    return findings;
  }

  @Override
  public List<Finding> visit(TimelineRelation task) {
    filled(task.stem(), "stem");
    options(task.options());
    return findings;
  }

  @Override
  public List<Finding> visit(SourceComparison task) {
    filled(task.stem(), "stem");
    filled(task.topic(), "topic");
    filled(task.modelAnswer(), "model answer");
    range(task.sources().size(), 2, 2, "sides");
    unique(
        Stream.concat(
            task.sources().stream().map(ComparedSource::id),
            task.prompts().stream().map(Prompt::id)));
    different(task.sources().stream().map(ComparedSource::voice));
    total(task.prompts().stream().mapToInt(Prompt::points).sum(), "prompts");
    for (ComparedSource side : task.sources()) {
      require(!side.excerpt().isEmpty(), "Side " + side.id() + " has no excerpt.", "Quote it.");
    }
    return findings;
  }

  private void options(List<Option> options) {
    unique(options.stream().map(Option::id));
    for (Option option : options) {
      filled(option.text(), "text of option " + option.id());
      require(
          option.correct() || option.rationale() != null,
          "Distractor " + option.id() + " has no rationale.",
          "Say what mistake it catches.");
    }
  }

  private void events(List<TimelineEvent> events) {
    unique(events.stream().map(TimelineEvent::id));
    different(events.stream().map(TimelineEvent::label));
  }

  private void filled(String text, String what) {
    require(!text.isBlank(), "The " + what + " is empty.", "Write it.");
  }

  private void total(int points, String what) {
    require(
        points == card.points(),
        "The points of the " + what + " add up to " + points + ", not " + card.points() + ".",
        "Correct one of them.");
  }

  private void range(int count, int least, int most, String what) {
    require(
        count >= least && count <= most,
        "There are " + count + " " + what + ".",
        least == most ? "There must be " + least + "." : "Give " + least + " to " + most + ".");
  }

  private void unique(Stream<String> ids) {
    List<String> all = ids.toList();
    require(
        all.stream().distinct().count() == all.size(),
        "Two parts share an id.",
        "Give each its own.");
  }

  private void different(Stream<String> texts) {
    List<String> all = texts.toList();
    require(
        all.stream().distinct().count() == all.size(),
        "Two entries read the same.",
        "Replace one of them.");
  }

  private void require(boolean holds, String message, String remedy) {
    if (!holds) {
      findings.add(Finding.error(Place.id(card.id()), message, remedy));
    }
  }
}
