package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.EnquiryAnswer;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** What an author says that bears on the question that a theme asks. */
record EnquiryAnswers(String source, List<Line> lines) {

  /** "French", but not "Western" or "Marxist". */
  private static final Pattern OF_A_COUNTRY =
      Pattern.compile("(?!.*(?:ist|ern)$)\\p{Lu}\\p{Ll}{3,}");

  EnquiryAnswers {
    lines = List.copyOf(lines);
  }

  /** Of every source that has any, the most telling lines first. */
  static List<EnquiryAnswers> on(Facts facts) {
    List<Line> bearing =
        ArgumentParagraph.quotable(facts)
            .filter(line -> worth(facts, line) > 0)
            .filter(line -> EnquiryAnswer.isIn(line.text(), facts.theme().enquiry()))
            .filter(line -> isOfThePlace(facts, line))
            .sorted(Comparator.comparingInt((Line line) -> -worth(facts, line)))
            .toList();
    return bearing.stream()
        .map(line -> line.ref().source())
        .distinct()
        .map(source -> of(source, bearing))
        .toList();
  }

  /** Whether the passage names the place of the enquiry, or the words near by name none at all. */
  private static boolean isOfThePlace(Facts facts, Line line) {
    String text = facts.text(line.ref().source(), line.ref().passage());
    List<String> asked = places(facts, facts.theme().enquiry());
    return asked.isEmpty()
        || asked.stream().anyMatch(text::contains)
        || facts.withTheOneBefore(line.ref()).allMatch(each -> places(facts, each).isEmpty());
  }

  /** "Russia", and "Russian" where it isn't part of a name. */
  private static List<String> places(Facts facts, String sentence) {
    return facts.language().parse(sentence).tokens().stream()
        .filter(token -> token.entity().equals("LOCATION") || isOfACountry(token))
        .map(Token::text)
        .toList();
  }

  private static boolean isOfACountry(Token token) {
    return token.start() > 0 && token.hasTag("JJ") && OF_A_COUNTRY.matcher(token.text()).matches();
  }

  private static EnquiryAnswers of(String source, List<Line> bearing) {
    return new EnquiryAnswers(
        source, bearing.stream().filter(line -> line.ref().source().equals(source)).toList());
  }

  /** The best, those of passages that have none yet first, in the order of the text. */
  List<Line> best(int most) {
    List<Line> chosen = new ArrayList<>();
    for (int each = 1; chosen.size() < Math.min(most, lines.size()); each++) {
      for (Line line : lines) {
        long beside = chosen.stream().filter(other -> other.ref().inPassageOf(line.ref())).count();
        if (chosen.size() < most && beside < each && !chosen.contains(line)) {
          chosen.add(line);
        }
      }
    }
    return chosen.stream().sorted(Comparator.comparing(Line::ref)).toList();
  }

  /** How many of the theme's keywords it holds. */
  private static int worth(Facts facts, Line line) {
    String text = " " + String.join(" ", Words.lemmas(line.text())) + " ";
    return (int)
        facts.theme().keywords().stream()
            .map(word -> String.join(" ", Words.lemmas(word.toLowerCase(Locale.ROOT))))
            .filter(word -> text.contains(" " + word + " "))
            .count();
  }
}
