package org.quizwright.rendering.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quizwright.rendering.pdf.ReadBack.Element;
import org.quizwright.rendering.pdf.ReadBack.Row;

/**
 * A worksheet as a student finds it, read from its file alone.
 *
 * @param sources by letter: the lines of the passage
 * @param questions by number: everything that stands between its number and the next question
 * @param scores every line that offers marks, such as "/ 9 marks", in order
 */
record PrintedSheet(
    Map<String, List<Row>> sources,
    Map<Integer, List<Element>> questions,
    List<String> scores,
    List<Row> marginNumbers) {

  static PrintedSheet of(ReadBack read) {
    Map<String, List<Row>> sources = new LinkedHashMap<>();
    Map<Integer, List<Element>> questions = new TreeMap<>();
    List<String> scores = new ArrayList<>();
    List<Row> lines = new ArrayList<>();
    List<Element> question = new ArrayList<>();
    for (Element element : read.elements()) {
      String text = element.text().strip();
      if (element.type().equals("H3") && text.startsWith("SOURCE ")) {
        lines = new ArrayList<>();
        sources.put(text.substring("SOURCE ".length()), lines);
      } else if (element.type().equals("Span") && !text.matches("\\d+")) {
        lines.addAll(element.rows());
      } else if (element.type().equals("P") && text.matches("(Total +)?/ \\d+ \\w+")) {
        scores.add(text.replaceAll("\\s+", " "));
      } else if (element.type().equals("Lbl") && text.equals("" + (questions.size() + 1))) {
        question = new ArrayList<>();
        questions.put(questions.size() + 1, question);
      } else if (element.type().startsWith("H")) {
        question = new ArrayList<>();
      } else {
        question.add(element);
      }
    }
    return new PrintedSheet(sources, questions, scores, read.marginNumbers());
  }

  /** The words on lines {@code first} to {@code last} of a source, counted from 1. */
  String words(String letter, int first, int last) {
    StringBuilder words = new StringBuilder();
    sources.getOrDefault(letter, List.of()).stream()
        .skip(first - 1L)
        .limit(last - first + 1L)
        .forEach(row -> words.append(row.text().strip()).append(' '));
    return words.toString().strip();
  }

  /** The number in the margin beside a line, or an empty text. */
  String margin(String letter, int line) {
    Row row = sources.getOrDefault(letter, List.of()).get(line - 1);
    return marginNumbers.stream()
        .filter(row::isLevelWith)
        .map(Row::text)
        .filter(number -> number.equals("" + line))
        .findFirst()
        .orElse("");
  }

  /** Lettered entries of a question, by letter. */
  Map<String, String> lettered(int number) {
    Map<String, String> entries = new TreeMap<>();
    String letter = "";
    for (Element element : questions.getOrDefault(number, List.of())) {
      String text = element.text().strip();
      if (element.type().equals("Lbl") && text.matches("[A-Z]")) {
        letter = text;
      } else if (element.type().equals("LBody") && !letter.isEmpty()) {
        entries.put(letter, text);
        letter = "";
      }
    }
    return entries;
  }

  /** Entries of a question that stand beside a box, from top to bottom. */
  List<String> boxed(int number) {
    List<String> entries = new ArrayList<>();
    String letter = "";
    for (Element element : questions.getOrDefault(number, List.of())) {
      if (element.type().equals("LBody") && letter.isEmpty()) {
        entries.add(element.text().strip());
      }
      letter = element.type().equals("Lbl") ? element.text() : "";
    }
    return entries;
  }

  /** All that a question says. */
  String text(int number) {
    StringBuilder text = new StringBuilder();
    questions
        .getOrDefault(number, List.of())
        .forEach(element -> text.append(element.text().strip()).append(' '));
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
