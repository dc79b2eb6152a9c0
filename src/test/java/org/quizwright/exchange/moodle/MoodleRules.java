package org.quizwright.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.exchange.xml.XmlElement;

/**
 * What Moodle's import asks of a question, as far as this program writes any. Moodle has no schema
 * for its XML: these are the checks of its importer and of its question types.
 */
final class MoodleRules {

  /** The elements that each type reads without asking whether they are there. */
  private static final Map<String, String> READ =
      new TreeMap<>(
          Map.of(
              "multichoice", "defaultgrade single shuffleanswers answernumbering answer",
              "truefalse", "defaultgrade answer",
              "matching", "defaultgrade shuffleanswers subquestion",
              "ordering", "defaultgrade layouttype selecttype gradingtype answer",
              "cloze", "questiontext",
              "essay", "defaultgrade responseformat responserequired graderinfo"));

  /** Moodle's list; it refuses a file with any other. */
  private static final List<String> FRACTIONS =
      List.of(
          "100",
          "90",
          "83.33333",
          "80",
          "75",
          "70",
          "66.66667",
          "60",
          "50",
          "40",
          "33.33333",
          "30",
          "25",
          "20",
          "16.66667",
          "14.28571",
          "12.5",
          "11.11111",
          "10",
          "5",
          "0");

  private static final Pattern GAP = Pattern.compile("\\{1:SHORTANSWER:=[^{}]+}");
  private static final int LONGEST_NAME = 255;

  private final XmlElement question;
  private final List<String> broken = new ArrayList<>();

  private MoodleRules(XmlElement question) {
    this.question = question;
  }

  static List<String> brokenBy(XmlElement question) {
    MoodleRules rules = new MoodleRules(question);
    rules.judge();
    return rules.broken;
  }

  private void rule(boolean kept, String broken) {
    if (!kept) {
      this.broken.add(broken);
    }
  }

  private void judge() {
    String type = question.attribute("type");
    rule(READ.containsKey(type), "unknown type " + type);
    for (String element : READ.getOrDefault(type, "").split(" ", -1)) {
      rule(!question.all(element).isEmpty(), "no " + element);
    }
    int name = question.textOf("name").length();
    rule(name > 0 && name <= LONGEST_NAME, "a name of " + name);
    rule(!question.textOf("questiontext").isEmpty(), "no words");
    rule(!question.textOf("idnumber").isEmpty(), "no idnumber");
    Stream.of("questiontext", "generalfeedback", "feedback", "graderinfo", "subquestion")
        .flatMap(question::below)
        .forEach(each -> rule(each.attribute("format").equals("html"), each.name() + " unmarked"));
    boolean graded = type.equals("cloze") || question.textOf("defaultgrade").matches("[1-9]\\d*");
    rule(graded, "no grade");
    answers(type, question.all("answer"));
  }

  private void answers(String type, List<XmlElement> answers) {
    List<String> fractions = answers.stream().map(each -> each.attribute("fraction")).toList();
    switch (type) {
      case "multichoice" -> {
        rule(FRACTIONS.containsAll(fractions), "a fraction that Moodle doesn't know");
        double sum = fractions.stream().mapToDouble(Double::parseDouble).sum();
        rule(Math.abs(sum - 100) < 0.001, "right answers that don't make the whole");
        rule(
            !question.textOf("single").equals("true") || fractions.contains("100"),
            "no answer that is wholly right");
      }
      case "truefalse" -> {
        rule(
            answers.stream()
                .map(each -> each.textOf("text"))
                .toList()
                .equals(List.of("true", "false")),
            "not true and false");
        rule(fractions.stream().sorted().toList().equals(List.of("0", "100")), "not one key");
      }
      case "ordering" -> {
        rule(answers.size() > 1, "nothing to order");
        rule(
            fractions.stream().map(Double::valueOf).sorted().distinct().toList().size()
                == fractions.size(),
            "two at one place");
      }
      case "matching" ->
          question
              .all("subquestion")
              .forEach(
                  each ->
                      rule(
                          each.first("answer")
                              .filter(to -> !to.textOf("text").isEmpty())
                              .isPresent(),
                          "a side without a match"));
      case "cloze" -> {
        String text = question.textOf("questiontext");
        rule(GAP.matcher(text).find(), "no gap");
        rule(!GAP.matcher(text).replaceAll("").contains(":="), "a gap that Moodle doesn't know");
      }
      default -> rule(answers.isEmpty(), "an essay with a key");
    }
  }
}
