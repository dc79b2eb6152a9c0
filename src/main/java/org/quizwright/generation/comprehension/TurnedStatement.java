package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement made false by turning its one word of direction round: rose, fell. */
final class TurnedStatement implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("turned-statement", Skill.CLOSE_READING, Demand.LOCATE);

  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("rose", "fell"),
          List.of("fell", "rose"),
          List.of("risen", "fallen"),
          List.of("fallen", "risen"),
          List.of("increased", "decreased"),
          List.of("decreased", "increased"),
          List.of("declined", "grew"),
          List.of("grew", "declined"),
          List.of("dropped", "rose"),
          List.of("plunged", "climbed"),
          List.of("collapsed", "grew"),
          List.of("higher", "lower"),
          List.of("lower", "higher"),
          List.of("largest", "smallest"),
          List.of("smallest", "largest"),
          List.of("longer", "shorter"),
          List.of("shorter", "longer"),
          List.of("more", "less"),
          List.of("less", "more"),
          List.of("above", "below"),
          List.of("below", "above"),
          List.of("supported", "opposed"),
          List.of("opposed", "supported"),
          List.of("cut back", "raised"),
          List.of("widened", "narrowed"),
          List.of("strengthened", "weakened"),
          List.of("weakened", "strengthened"),
          List.of("richest", "poorest"),
          List.of("poorest", "richest"),
          List.of("highest", "lowest"),
          List.of("lowest", "highest"),
          List.of("best", "worst"),
          List.of("worst", "best"),
          List.of("most", "least"),
          List.of("least", "most"),
          List.of("majority", "minority"),
          List.of("minority", "majority"),
          List.of("accepted", "rejected"),
          List.of("rejected", "accepted"),
          List.of("won", "lost"),
          List.of("lost", "won"),
          List.of("gained", "lost"),
          List.of("enough", "too little"),
          List.of("shortages", "surpluses"),
          List.of("cheap", "expensive"),
          List.of("expensive", "cheap"),
          List.of("rich", "poor"),
          List.of("poor", "rich"),
          List.of("strong", "weak"),
          List.of("weak", "strong"),
          List.of("began", "ended"),
          List.of("ended", "began"),
          List.of("demanded", "refused"),
          List.of("north", "south"),
          List.of("south", "north"),
          List.of("east", "west"),
          List.of("west", "east"),
          List.of("worse", "better"),
          List.of("better", "worse"));

  /** "Rose from 900 to half that" would be nonsense, which nobody takes for true. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\bfrom\\b.*\\d.*\\bto\\b|\\bby (?:over |about |nearly )?half\\b"
              + "|\\b(?i:second|third|\\p{L}+th) (?:most|least|\\p{L}+est)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return PlainStatements.on(facts).stream()
        .flatMap(statement -> draft(facts, statement).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, PlainStatements.Statement statement) {
    return turned(statement.text())
        .map(
            turned ->
                DRAFTING.draft(
                    facts,
                    statement.text(),
                    new TrueFalse(
                        statement.printed(turned), false, statement.printed(statement.text())),
                    1,
                    List.of(statement.evidence())));
  }

  /** Nothing where no word or more than one tells a direction: then the turn may not be false. */
  private static Optional<String> turned(String text) {
    List<List<String>> found =
        OPPOSITES.stream().filter(pair -> word(pair).matcher(text).find()).toList();
    if (found.size() != 1) {
      return Optional.empty();
    }
    Matcher matcher = word(found.get(0)).matcher(text);
    return matcher.results().count() == 1 && !SPAN.matcher(text).find()
        ? Optional.of(matcher.replaceFirst(found.get(0).get(1)))
        : Optional.empty();
  }

  private static Pattern word(List<String> pair) {
    return Pattern.compile("\\b" + pair.get(0) + "\\b");
  }
}
