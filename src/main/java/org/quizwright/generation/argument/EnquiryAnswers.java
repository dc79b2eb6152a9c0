package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.EnquiryAnswer;
import org.quizwright.language.Words;

/** What an author says that bears on the question that a theme asks. */
record EnquiryAnswers(String source, List<Line> lines) {

  private static final int MOST_WORDS = 30;

  /** A sentence that doesn't say what the question word asks for must be all about its matter. */
  private static final int ON_THE_MATTER = 2;

  EnquiryAnswers {
    lines = List.copyOf(lines);
  }

  /** Of every source that has any, the most telling lines first, one of a passage. */
  static List<EnquiryAnswers> on(Facts facts) {
    List<Line> bearing =
        ArgumentParagraph.authorsLines(facts).stream()
            .filter(line -> line.isQuotable(MOST_WORDS) && bears(facts, line))
            .sorted(Comparator.comparingInt((Line line) -> -worth(facts, line)))
            .toList();
    return bearing.stream()
        .map(line -> line.ref().source())
        .distinct()
        .map(source -> new EnquiryAnswers(source, ofDifferentPassages(source, bearing)))
        .toList();
  }

  /** The first so many, in the order of the text. */
  List<Line> best(int most) {
    return lines.stream().limit(most).sorted(Comparator.comparing(Line::ref)).toList();
  }

  private static List<Line> ofDifferentPassages(String source, List<Line> bearing) {
    List<Line> chosen = new ArrayList<>();
    bearing.stream()
        .filter(line -> line.ref().source().equals(source))
        .filter(
            line ->
                chosen.stream().noneMatch(other -> other.ref().passage() == line.ref().passage()))
        .forEach(chosen::add);
    return chosen;
  }

  private static boolean bears(Facts facts, Line line) {
    return keywords(facts, line) >= (answers(facts, line) ? 1 : ON_THE_MATTER);
  }

  private static int worth(Facts facts, Line line) {
    return keywords(facts, line) + (answers(facts, line) ? ON_THE_MATTER : 0);
  }

  private static boolean answers(Facts facts, Line line) {
    return EnquiryAnswer.isIn(line.text(), facts.theme().enquiry());
  }

  /** How many of the theme's keywords it holds. */
  private static int keywords(Facts facts, Line line) {
    String text = " " + String.join(" ", Words.lemmas(line.text())) + " ";
    return (int)
        facts.theme().keywords().stream()
            .map(word -> String.join(" ", Words.lemmas(word.toLowerCase(Locale.ROOT))))
            .filter(word -> text.contains(" " + word + " "))
            .count();
  }
}
