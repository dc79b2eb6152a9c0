package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.quizwright.json.QuestionJson;
import org.quizwright.json.QuestionState;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;

/** The questions of one type as a table, one row each. */
final class QuestionTable {

  /** The column that tells in which state a question was exported, and holds that state. */
  static final String REVISION = "revision";

  private QuestionTable() {}

  /** The paths of the columns that these questions need, and room for new ones. */
  static List<String> paths(QuestionType type, List<Map<String, Object>> trees) {
    List<String> paths = new ArrayList<>();
    Slots.of(type).forEach(slot -> paths.addAll(slot.paths(trees)));
    paths.add(REVISION);
    return paths;
  }

  static Table of(QuestionType type, List<Question> questions) {
    // Spreading the trees and packing the states takes longest: on all processors at once.
    List<Map<String, Object>> trees = questions.parallelStream().map(QuestionJson::tree).toList();
    List<String> paths = paths(type, trees);
    List<List<Cell>> rows =
        IntStream.range(0, questions.size())
            .parallel()
            .mapToObj(i -> row(trees.get(i), state(questions.get(i)), paths))
            .toList();
    List<Cell> headers = paths.stream().map(path -> cell(Header.of(path))).toList();
    return new Table(type.label(), Place.nowhere(), headers, rows);
  }

  private static List<Cell> row(Map<String, Object> tree, String state, List<String> paths) {
    Map<String, String> flat = Flat.of(tree);
    flat.put(REVISION, state);
    return paths.stream().map(path -> cell(flat.getOrDefault(path, ""))).toList();
  }

  static List<Question> ofType(QuestionBank bank, QuestionType type) {
    return bank.questions().stream().filter(question -> question.type() == type).toList();
  }

  /**
   * What reading the tables of a bank says.
   *
   * @param held what is left of a text in a cell
   */
  static List<Incoming> read(QuestionBank bank, UnaryOperator<String> held) {
    List<Incoming> questions = new ArrayList<>();
    for (QuestionType type : QuestionType.values()) {
      Table table = of(type, ofType(bank, type));
      List<List<Cell>> rows =
          table.rows().stream()
              .map(row -> row.stream().map(cell -> cell(held.apply(cell.text()))).toList())
              .toList();
      Table read = new Table(table.name(), table.place(), table.headers(), rows);
      questions.addAll(TableReader.read(read, type).questions());
    }
    return questions;
  }

  private static String state(Question question) {
    String state = QuestionState.packed(question);
    return state.length() <= SheetLosses.LONGEST_CELL ? state : QuestionState.revision(state);
  }

  private static Cell cell(String text) {
    return new Cell(text, Place.nowhere());
  }
}
