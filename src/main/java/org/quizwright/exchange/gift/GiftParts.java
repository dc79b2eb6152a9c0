package org.quizwright.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.Shape;

/**
 * A question's text, taken apart at its braces; the answers decide its form, in Moodle's order.
 *
 * @param withReading whether only the first line before the braces is the stem
 */
record GiftParts(String before, String body, String after, boolean html, boolean withReading) {

  private static final Pattern WEIGHT = Pattern.compile("(?s)%(-?[0-9]{1,3}(?:\\.[0-9]*)?)%(.*)");
  private static final Pattern TRUTH = Pattern.compile("(?si)(T|TRUE|F|FALSE)\\s*(#.*)?");

  private static final Pattern PARTIAL = Pattern.compile("[=~]\\s*%(?!-?0*(100)?(\\.0*)?%)");

  /** One answer. */
  private record Answer(boolean correct, String text, String feedback) {}

  boolean isNumerical() {
    return body.startsWith("#") && !body.startsWith("####");
  }

  /** What of the answers no form holds, in words. */
  List<String> losses() {
    List<String> losses = new ArrayList<>();
    int general = body.indexOf("####");
    if (general > 0) {
      losses.add("General feedback is left out.");
    }
    String core = general < 0 ? body : body.substring(0, general);
    List<Answer> answers = GiftText.answers(core).stream().map(this::answer).toList();
    if (answers.stream().anyMatch(each -> each.correct() && !each.feedback().isEmpty())) {
      losses.add("Feedback to right answers is left out.");
    }
    if (GiftText.answers(core).stream()
        .anyMatch(each -> PARTIAL.matcher(each).lookingAt() && !core.contains("->"))) {
      losses.add("Parts of the mark aren't held: what earns any counts as right.");
    }
    return losses;
  }

  /** The form, or null if it is none of ours. */
  @Nullable Shape shape() {
    int general = body.indexOf("####");
    String feedback = general < 0 ? "" : words(body.substring(general + 4));
    String core = general < 0 ? body : body.substring(0, general).strip();
    if (core.isEmpty()) {
      String stem = words(before);
      return new Shape.Essay(
          withReading ? stem.lines().findFirst().orElse("") : stem, List.of(), feedback);
    }
    Matcher truth = TRUTH.matcher(core);
    if (truth.matches()) {
      return truth(truth);
    }
    if (isNumerical()) {
      return null;
    }
    List<Answer> answers = GiftText.answers(core).stream().map(this::answer).toList();
    if (GiftText.find(core, "~", 0) >= 0) {
      return choice(answers);
    }
    if (answers.isEmpty()) {
      return null;
    }
    return core.contains("->") ? pairs(GiftText.answers(core)) : filled(answers);
  }

  private String words(String escaped) {
    String plain = GiftText.plain(escaped);
    return html ? HtmlText.plain(plain) : plain;
  }

  private Shape truth(Matcher found) {
    boolean isTrue = found.group(1).toUpperCase(Locale.ROOT).startsWith("T");
    String feedback = found.group(2) == null ? "" : found.group(2).substring(1);
    int next = GiftText.find(feedback, "#", 0);
    String correction = words(next < 0 ? feedback : feedback.substring(0, next));
    return new Shape.Truth(words(before), isTrue, isTrue ? "" : correction);
  }

  private Answer answer(String text) {
    boolean correct = text.startsWith("=");
    String rest = text.substring(1).strip();
    Matcher weight = WEIGHT.matcher(rest);
    if (weight.matches()) {
      correct = Double.parseDouble(weight.group(1)) > 0;
      rest = weight.group(2);
    }
    int hash = GiftText.find(rest, "#", 0);
    return new Answer(
        correct,
        words(hash < 0 ? rest : rest.substring(0, hash)),
        hash < 0 ? "" : words(rest.substring(hash + 1)));
  }

  private Shape choice(List<Answer> answers) {
    List<Shape.Choice.Answer> options = new ArrayList<>();
    for (Answer answer : answers) {
      options.add(
          new Shape.Choice.Answer(
              Shape.unnamed(options.size()),
              answer.text(),
              answer.correct(),
              answer.correct() ? "" : answer.feedback()));
    }
    return new Shape.Choice(stem(), options);
  }

  /** Where text follows the braces, they stand for a gap in it. */
  private String stem() {
    return words(before) + (after.isBlank() ? "" : " ____ " + words(after));
  }

  private Shape pairs(List<String> answers) {
    List<Shape.Pairs.Pair> pairs = new ArrayList<>();
    List<Shape.Pairs.Extra> extras = new ArrayList<>();
    for (String answer : answers) {
      int arrow = answer.indexOf("->");
      String left = arrow < 0 ? words(answer.substring(1)) : words(answer.substring(1, arrow));
      String right = arrow < 0 ? "" : words(answer.substring(arrow + 2));
      if (left.isEmpty()) {
        extras.add(new Shape.Pairs.Extra(Shape.unnamed(extras.size()), right));
      } else {
        pairs.add(new Shape.Pairs.Pair(Shape.unnamed(pairs.size()), left, right));
      }
    }
    return new Shape.Pairs(stem(), pairs, extras);
  }

  /** Text around the braces makes a cloze; else the answers are what a short answer accepts. */
  private Shape filled(List<Answer> answers) {
    List<String> right =
        answers.stream().filter(Answer::correct).map(Answer::text).distinct().toList();
    if (right.isEmpty()) {
      right = List.of(answers.get(0).text());
    }
    String gap = Shape.unnamed(0);
    if (after.isBlank() && before.strip().endsWith("?")) {
      String rest = right.size() < 2 ? "" : "\n1 point: " + String.join(" / ", right);
      return new Shape.Essay(words(before), List.of(), right.get(0) + rest);
    }
    String text = spaced(before, true) + "{{" + gap + "}}" + spaced(after, false);
    return new Shape.Gaps(text, List.of(new Shape.Gaps.Gap(gap, right)));
  }

  /** The blank between a gap and its neighbours counts. */
  private String spaced(String escaped, boolean ends) {
    String words = words(escaped);
    boolean blank =
        !escaped.isEmpty()
            && Character.isWhitespace(escaped.charAt(ends ? escaped.length() - 1 : 0));
    return !blank || words.isEmpty() ? words : ends ? words + " " : " " + words;
  }
}
