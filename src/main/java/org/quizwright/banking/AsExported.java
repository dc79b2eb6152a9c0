package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quizwright.json.QuestionJson;
import org.quizwright.json.QuestionState;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/**
 * What the format of a file says of questions: as they stand in the bank now, and as they stood
 * when the file was exported, where the file tells.
 */
final class AsExported {

  private final Map<String, Incoming> now = new LinkedHashMap<>();
  private final Map<String, Incoming> before = new LinkedHashMap<>();

  /**
   * Exports the questions that a file tells.
   *
   * @param export what the format says of a bank
   */
  AsExported(
      List<QuestionBank> banks,
      List<Incoming> told,
      Function<QuestionBank, List<Incoming>> export) {
    Map<String, Incoming> byId = new LinkedHashMap<>();
    told.forEach(each -> byId.putIfAbsent(each.id(), each));
    for (QuestionBank bank : banks) {
      List<Question> known = new ArrayList<>();
      List<Question> older = new ArrayList<>();
      for (Question mine : bank.questions()) {
        Incoming file = byId.get(mine.id());
        if (file != null) {
          known.add(mine);
          older(file, mine).ifPresent(older::add);
        }
      }
      export(bank.withQuestions(known), export, now);
      export(bank.withQuestions(older), export, before);
    }
  }

  private static Optional<Question> older(Incoming file, Question mine) {
    return isOlder(file, mine)
        ? QuestionState.question(file.revision())
            .filter(old -> old.id().equals(mine.id()) && old.type() == mine.type())
        : Optional.empty();
  }

  private static void export(
      QuestionBank bank,
      Function<QuestionBank, List<Incoming>> export,
      Map<String, Incoming> exported) {
    if (!bank.questions().isEmpty()) {
      export.apply(bank).forEach(each -> exported.put(each.id(), each));
    }
  }

  /** Whether the bank's question has changed since the file was exported. */
  static boolean isOlder(Incoming file, Question mine) {
    return !file.revision().isEmpty()
        && !QuestionState.revision(file.revision()).equals(QuestionJson.revision(mine));
  }

  /** The bank's question; of one that the format can't hold, nothing. */
  Incoming now(Question mine) {
    Incoming known = now.get(mine.id());
    if (known != null) {
      return known;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", mine.id());
    tree.put("type", mine.type().label());
    return new Incoming(mine.id(), Place.id(mine.id()), "", tree);
  }

  /** The question that the file came from, where it is told and isn't the bank's. */
  Optional<Incoming> before(String id) {
    return Optional.ofNullable(before.get(id));
  }
}
