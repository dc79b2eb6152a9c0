package org.quizwright.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quizwright.exchange.shape.CardTags;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.shape.Shapes;
import org.quizwright.model.question.Question;

/** Writes one question; empty where GIFT has no way to say it. */
final class GiftWriter implements Shape.Visitor<Optional<String>> {

  private static final String FORMAT = "[plain]";
  private static final String ARROW = " -> ";

  private GiftWriter() {}

  /** The question with its id and tags in a comment, as Moodle reads them. */
  static Optional<String> write(Question question) {
    return Shapes.of(question.task())
        .accept(new GiftWriter())
        .map(body -> comment(question) + "\n::" + GiftText.escaped(question.id()) + "::" + body);
  }

  private static String comment(Question question) {
    return CardTags.of(question).stream()
        .map(tag -> " [tag:" + tag.replaceAll("[\\[\\]\\n]", " ") + "]")
        .collect(Collectors.joining("", "// [id:" + question.id() + "]", ""));
  }

  private static String stem(String text) {
    return FORMAT + GiftText.escaped(text) + " ";
  }

  private static String block(String stem, List<String> lines) {
    return stem(stem) + "{\n" + String.join("\n", lines) + "\n}";
  }

  /** A weight that says nothing new keeps a text that looks like one from being taken for it. */
  private static String answer(boolean correct, String text) {
    boolean looksLikeWeight = text.matches("(?s)-?[0-9]*%.*");
    String weight = looksLikeWeight ? (correct ? "%100%" : "%0%") : "";
    return (correct ? "=" : "~") + weight + GiftText.escaped(text);
  }

  private static String feedback(String text) {
    return text.isEmpty() ? "" : " #" + GiftText.escaped(text);
  }

  @Override
  public Optional<String> visit(Shape.Choice shape) {
    List<String> lines = new ArrayList<>();
    shape
        .answers()
        .forEach(
            each -> lines.add(answer(each.correct(), each.text()) + feedback(each.rationale())));
    long keys = shape.answers().stream().filter(Shape.Choice.Answer::correct).count();
    return keys == 1 ? Optional.of(block(shape.stem(), lines)) : Optional.empty();
  }

  @Override
  public Optional<String> visit(Shape.Truth shape) {
    String answer = shape.answer() ? "TRUE" : "FALSE" + feedback(shape.correction());
    return Optional.of(stem(shape.stem()) + "{" + answer + "}");
  }

  @Override
  public Optional<String> visit(Shape.Pairs shape) {
    boolean confusing = shape.pairs().stream().anyMatch(pair -> pair.left().contains("->"));
    List<String> lines = new ArrayList<>();
    shape
        .pairs()
        .forEach(
            pair ->
                lines.add(
                    "=" + GiftText.escaped(pair.left()) + ARROW + GiftText.escaped(pair.right())));
    shape.extras().forEach(extra -> lines.add("=" + ARROW + GiftText.escaped(extra.text())));
    return confusing || shape.pairs().size() < 2
        ? Optional.empty()
        : Optional.of(block(shape.stem(), lines));
  }

  @Override
  public Optional<String> visit(Shape.Sequence shape) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visit(Shape.Gaps shape) {
    Shape.Gaps.Gap gap = shape.gaps().get(0);
    String mark = "{{" + gap.id() + "}}";
    int at = shape.text().indexOf(mark);
    boolean confusing = gap.answers().stream().anyMatch(answer -> answer.contains("->"));
    if (shape.gaps().size() > 1 || at < 0 || confusing) {
      return Optional.empty();
    }
    String answers =
        gap.answers().stream().map(each -> answer(true, each)).collect(Collectors.joining(" "));
    return Optional.of(
        FORMAT
            + GiftText.escaped(shape.text().substring(0, at))
            + "{"
            + answers
            + "}"
            + GiftText.escaped(shape.text().substring(at + mark.length())));
  }

  @Override
  public Optional<String> visit(Shape.Essay shape) {
    List<String> paragraphs = new ArrayList<>(List.of(shape.stem()));
    paragraphs.addAll(shape.reading());
    return Optional.of(
        stem(String.join("\n", paragraphs)) + "{####" + GiftText.escaped(shape.marking()) + "}");
  }
}
