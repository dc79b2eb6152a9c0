package org.quizwright.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.Read;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;

/** Reads a Moodle XML file, question by question. */
final class MoodleReader {

  private static final List<String> NOT_QUESTIONS = List.of("category", "description");

  private final String file;
  private final List<Incoming> questions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  MoodleReader(String file) {
    this.file = file;
  }

  Imported read(XmlElement quiz) {
    if (!quiz.name().equals("quiz")) {
      throw new InputException(
          Place.file(file),
          "isn't Moodle XML: it begins with <" + quiz.name() + ">.",
          "In Moodle, export the question bank as \"Moodle XML format\".");
    }
    quiz.all("question").stream()
        .filter(question -> !NOT_QUESTIONS.contains(question.attribute("type")))
        .forEach(this::question);
    return new Imported(questions, findings);
  }

  private void question(XmlElement question) {
    List<String> tags = tags(question);
    Place place = placeOf(question);
    Shape shape = new MoodleShape(question, tags == null ? List.of() : tags).read();
    if (shape == null) {
      warn(
          place,
          "\""
              + question.attribute("type")
              + "\" questions of this kind aren't held in banks:"
              + " it is left out.",
          "Write it into the bank by hand.");
      return;
    }
    if (question.below("file").findAny().isPresent() || HtmlText.hasMedia(question.text())) {
      warn(place, "Images, sound and formulas are left out.", "See that the words suffice.");
    }
    lost(question, place);
    questions.add(
        new Read(question.textOf("idnumber"), place, shape, points(question, place), tags)
            .incoming());
  }

  private void lost(XmlElement question, Place place) {
    if (!question.textOf("generalfeedback").isEmpty() || !question.all("hint").isEmpty()) {
      warn(place, "General feedback and hints are left out.", "Note them in the bank by hand.");
    }
    List<XmlElement> answers = question.all("answer");
    if (answers.stream()
        .anyMatch(each -> MoodleShape.isRight(each) && !each.textOf("feedback").isEmpty())) {
      warn(place, "Feedback to right answers is left out.", "Note it in the bank by hand.");
    }
    if (List.of("gapselect", "ddwtos").contains(question.attribute("type"))
        || MoodleCloze.offersChoices(question.textOf("questiontext"))) {
      warn(
          place,
          "The words to choose from are left out: the gaps are to be written into.",
          "Check the gaps, or set \"wordBank\" in the bank.");
    }
    boolean partial =
        answers.stream()
            .map(answer -> answer.attribute("fraction"))
            .anyMatch(
                fraction -> !List.of("", "0", "100").contains(fraction.replaceAll("\\.0+$", "")));
    if (partial && !question.attribute("type").equals("ordering")) {
      warn(
          place,
          "Parts of the mark aren't held: what earns any counts as right.",
          "Check the key.");
    }
  }

  private @Nullable Integer points(XmlElement question, Place place) {
    String grade = question.textOf("defaultgrade");
    if (grade.isEmpty() || !grade.matches("[0-9]{1,6}(\\.[0-9]*)?")) {
      return null;
    }
    double points = Double.parseDouble(grade);
    int whole = (int) Math.max(1, Math.round(points));
    if (whole != points) {
      warn(place, "A grade of " + grade + " becomes " + whole + " points.", "Check the points.");
    }
    return whole;
  }

  private static @Nullable List<String> tags(XmlElement question) {
    return question
        .first("tags")
        .map(tags -> tags.all("tag").stream().map(tag -> tag.textOf("text")).toList())
        .orElse(null);
  }

  private static Place placeOf(XmlElement question) {
    Place place = question.place();
    String id = question.textOf("idnumber");
    return new Place(place.file(), place.line(), place.column(), id.isEmpty() ? null : id);
  }

  private void warn(Place place, String message, String remedy) {
    findings.add(Finding.warning(place, message, remedy));
  }
}
