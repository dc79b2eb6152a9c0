package org.quizwright.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.ListFile;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

/** Gives answers in words the openings of sentences that a support sheet prints. */
final class Starters {

  private static final Map<String, String> BY_PART = read();

  private Starters() {}

  /** One for each part that has one; none where a part has none, so that no line misleads. */
  static Draft added(Draft draft) {
    if (!(draft.task() instanceof ShortAnswer task)) {
      return draft;
    }
    List<Optional<String>> starters =
        task.elements().stream().map(element -> starter(draft, element)).toList();
    return starters.stream().allMatch(Optional::isPresent)
        ? draft.withRemarks(
            draft.remarks().withStarters(starters.stream().flatMap(Optional::stream).toList()))
        : draft;
  }

  private static Optional<String> starter(Draft draft, AnswerElement element) {
    return Stream.of(draft.rule() + "." + element.id(), element.id())
        .filter(BY_PART::containsKey)
        .map(BY_PART::get)
        .findFirst();
  }

  private static Map<String, String> read() {
    Map<String, String> starters = new LinkedHashMap<>();
    for (String line : ListFile.lines(Starters.class, "starters.txt")) {
      String[] columns = line.split("\t", 2);
      starters.put(columns[0], columns[1]);
    }
    return starters;
  }
}
