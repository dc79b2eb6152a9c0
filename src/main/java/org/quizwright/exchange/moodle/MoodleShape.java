package org.quizwright.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.model.question.QuestionType;

/** Reads the form of one question from its elements. */
final class MoodleShape {

  private static final String COMPARISON = "type:" + QuestionType.SOURCE_COMPARISON.label();
  private static final String ANSWER = "answer";

  private final XmlElement question;
  private final List<String> tags;

  MoodleShape(XmlElement question, List<String> tags) {
    this.question = question;
    this.tags = tags;
  }

  /** The form, or null if it is none of ours. */
  @Nullable Shape read() {
    return switch (question.attribute("type")) {
      case "multichoice" -> choice();
      case "truefalse" -> truth();
      case "matching", "match" -> pairs();
      case "ordering" -> sequence();
      case "cloze", "multianswer" -> MoodleCloze.read(raw(question, "questiontext"));
      case "gapselect", "ddwtos" -> MoodleBlanks.read(question, raw(question, "questiontext"));
      case "essay" -> essay();
      case "shortanswer" -> shortAnswer();
      default -> null;
    };
  }

  private String stem() {
    return words(question, "questiontext");
  }

  private static String raw(XmlElement holder, String element) {
    return holder
        .first(element)
        .flatMap(found -> found.first("text"))
        .map(XmlElement::text)
        .orElse("");
  }

  /** The words of an element that holds a text, which is HTML unless it says otherwise. */
  private static String words(XmlElement holder, String element) {
    return holder.first(element).map(MoodleShape::words).orElse("");
  }

  private static String words(XmlElement element) {
    String text = element.first("text").map(XmlElement::text).orElse("");
    return element.attribute("format").equals("plain_text") ? text.strip() : HtmlText.plain(text);
  }

  static boolean isRight(XmlElement answer) {
    return !answer.attribute("fraction").startsWith("-")
        && answer.attribute("fraction").matches(".*[1-9].*");
  }

  private Shape choice() {
    List<Shape.Choice.Answer> answers = new ArrayList<>();
    for (XmlElement answer : question.all(ANSWER)) {
      boolean right = isRight(answer);
      answers.add(
          new Shape.Choice.Answer(
              Shape.unnamed(answers.size()),
              words(answer),
              right,
              right ? "" : words(answer, "feedback")));
    }
    return new Shape.Choice(stem(), answers);
  }

  private Shape truth() {
    boolean isTrue = false;
    String correction = "";
    for (XmlElement answer : question.all(ANSWER)) {
      boolean offered = answer.textOf("text").equalsIgnoreCase("true");
      if (isRight(answer)) {
        isTrue = offered;
      } else if (offered) {
        correction = words(answer, "feedback");
      }
    }
    return new Shape.Truth(stem(), isTrue, isTrue ? "" : correction);
  }

  private Shape pairs() {
    List<Shape.Pairs.Pair> pairs = new ArrayList<>();
    List<Shape.Pairs.Extra> extras = new ArrayList<>();
    for (XmlElement entry : question.all("subquestion")) {
      String left = words(entry);
      String right = entry.first(ANSWER).map(answer -> answer.textOf("text")).orElse("");
      if (left.isEmpty()) {
        extras.add(new Shape.Pairs.Extra(Shape.unnamed(extras.size()), right));
      } else {
        pairs.add(new Shape.Pairs.Pair(Shape.unnamed(pairs.size()), left, right));
      }
    }
    return new Shape.Pairs(stem(), pairs, extras);
  }

  /** The order of the file is the key. */
  private Shape sequence() {
    List<Shape.Sequence.Entry> entries = new ArrayList<>();
    for (XmlElement answer : question.all(ANSWER)) {
      entries.add(new Shape.Sequence.Entry(Shape.unnamed(entries.size()), words(answer)));
    }
    return new Shape.Sequence(stem(), entries);
  }

  private Shape essay() {
    String stem = stem();
    String first = stem.lines().findFirst().orElse("");
    return new Shape.Essay(
        tags.contains(COMPARISON) ? first : stem, List.of(), words(question, "graderinfo"));
  }

  private Shape shortAnswer() {
    List<String> right =
        question.all(ANSWER).stream().filter(MoodleShape::isRight).map(MoodleShape::words).toList();
    String marking =
        right.size() < 2
            ? String.join("", right)
            : right.get(0) + "\n1 point: " + String.join(" / ", right);
    return new Shape.Essay(stem(), List.of(), marking);
  }
}
