package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
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
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

/** Everything on a sheet that a student must be able to read from its first to its last letter. */
final class AskedTexts {

  private AskedTexts() {}

  static List<String> of(Worksheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.sources().forEach(source -> texts.addAll(of(source)));
    sheet.items().forEach(item -> texts.addAll(of(item)));
    texts.add(sheet.exitPrompt());
    return texts.stream().map(Layout::clean).map(String::strip).toList();
  }

  private static List<String> of(PrintedSource source) {
    List<String> texts =
        new ArrayList<>(source.paragraphs().stream().map(PrintedParagraph::text).toList());
    texts.add(source.headnote());
    texts.add(source.provenance());
    return texts;
  }

  private static List<String> of(Item item) {
    Task task = item.question().task();
    List<String> texts = new ArrayList<>();
    if (task instanceof ShortAnswer answer) {
      texts.add(answer.stem());
      texts.addAll(item.starters());
    } else if (task instanceof MultipleChoice choice) {
      texts.add(choice.stem());
      choice.options().stream().map(Option::text).forEach(texts::add);
    } else if (task instanceof Matching matching) {
      texts.add(matching.stem());
      matching.pairs().forEach(pair -> texts.addAll(List.of(pair.left(), pair.right())));
    } else if (task instanceof Classification classification) {
      classification.items().forEach(entry -> texts.add(entry.text()));
      classification.groups().forEach(group -> texts.add(group.name()));
    } else if (task instanceof SourceComparison comparison) {
      comparison.prompts().stream().map(Prompt::text).forEach(texts::add);
    }
    events(task).map(TimelineEvent::label).forEach(texts::add);
    return texts;
  }

  private static Stream<TimelineEvent> events(Task task) {
    if (task instanceof TimelineOrdering ordering) {
      return ordering.events().stream();
    }
    return task instanceof TimelinePlacement placement ? placement.events().stream() : Stream.of();
  }
}
