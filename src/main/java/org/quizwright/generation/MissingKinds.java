package org.quizwright.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.Suggestions;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Placement;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;

/** Says why a theme's texts gave no timeline or no comparison, which people look for first. */
public final class MissingKinds {

  private static final int FEWEST_EVENTS = 4;

  private MissingKinds() {}

  /**
   * A line for each kind that the bank holds no question of; behind that on comparisons one for
   * each thing that two texts seem to tell of.
   */
  public static List<String> of(ContentModel content, QuestionBank bank, Language language) {
    List<String> lines = new ArrayList<>();
    List<Event> events =
        content.events().stream().filter(event -> event.theme().equals(bank.id())).toList();
    if (!events.isEmpty() && lacks(bank, "timeline-")) {
      lines.add(bank.id() + ": no timeline: " + timeline(events));
    }
    long works =
        content.placements().stream()
            .filter(placement -> placement.theme().equals(bank.id()))
            .map(Placement::source)
            .distinct()
            .count();
    if (works > 0 && lacks(bank, QuestionType.SOURCE_COMPARISON.label())) {
      lines.add(bank.id() + ": no comparison: " + comparison(bank.id(), works));
      if (works > 1) {
        content.course().taughtThemes().stream()
            .filter(theme -> theme.id().equals(bank.id()))
            .flatMap(theme -> Suggestions.of(new Facts(content, theme, language)).stream())
            .forEach(suggestion -> lines.add("  Two texts seem to tell of " + suggestion));
      }
    }
    return lines;
  }

  private static boolean lacks(QuestionBank bank, String kind) {
    return types(bank).noneMatch(type -> type.startsWith(kind));
  }

  private static Stream<String> types(QuestionBank bank) {
    return bank.questions().stream().map(question -> question.type().label());
  }

  private static String timeline(List<Event> events) {
    long orderable = events.stream().filter(Event::orderable).count();
    return orderable < FEWEST_EVENTS
        ? "it needs "
            + FEWEST_EVENTS
            + " events that the texts date exactly, and there are "
            + orderable
            + "."
        : "its "
            + orderable
            + " dated events lie too close together, or can’t be told in a clause"
            + " of their own.";
  }

  private static String comparison(String theme, long works) {
    return works == 1
        ? "all its passages are from one text."
        : "the program found no two passages of its texts for which it could write one."
            + " To write one: ./quizwright bank add --type source-comparison "
            + theme;
  }
}
