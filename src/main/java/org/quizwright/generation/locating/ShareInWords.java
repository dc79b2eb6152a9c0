package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comprehension.Proportion;
import org.quizwright.generation.comprehension.Proportion.Share;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement with its percentage said in words, rightly or wrongly. */
final class ShareInWords implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("share-in-words", Skill.CLOSE_READING, Demand.INFER);

  /** A hedge goes with the number; "a 30 percent cut" and "5 percent more" are no shares. */
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?i)(?<!\\b(?:than|over|under|below|above|from|an?|the|its|their|this|that) )(?<!\\d (?:to|and|or) )"
              + "(?:\\bbetween (?<least>\\d{1,2}(?:\\.\\d+)?) and )?"
              + "(?:\\b(?:only|just|some|about|around|roughly|nearly|almost|as much as|as many as|no less than|no fewer than) )?"
              + "\\b(?<!\\d[.,–-])(?<most>\\d{1,2}(?:\\.\\d+)?) ?(?:percent|per cent|%)(?= of\\b|(?<=\\bby .{1,30})(?! (?:points?|more|less|fewer|higher|lower)\\b))");

  private static final Pattern ANY_PERCENT = Pattern.compile("(?i)percent\\b|per cent\\b|%");

  /** A statement cut in two at its percentage, and the words for that. */
  private record Told(Statement statement, double part, String words, String before, String after) {

    String with(String share) {
      return before + share + after;
    }
  }

  @Override
  public List<Draft> write(Material material) {
    return material.statements().stream()
        .flatMap(statements -> told(material, statements).stream())
        .flatMap(told -> drafts(material.facts(), told))
        .toList();
  }

  private static Optional<Told> told(Material material, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> WorthAMark.test(material, statement))
        .flatMap(statement -> told(statement).stream())
        .findFirst();
  }

  private static Optional<Told> told(Statement statement) {
    Matcher found = PERCENT.matcher(statement.text());
    boolean one = ANY_PERCENT.matcher(statement.text()).results().count() == 1;
    return one && found.find() ? told(statement, found) : Optional.empty();
  }

  /** A range has words where both of its ends have the same. */
  private static Optional<Told> told(Statement statement, Matcher found) {
    String text = statement.text();
    double most = share(found.group("most"));
    Optional<String> words = Proportion.inWords(most);
    boolean alike =
        found.group("least") == null
            || Proportion.inWords(share(found.group("least"))).equals(words);
    return words
        .filter(each -> alike)
        .map(
            each ->
                new Told(
                    statement,
                    most,
                    each,
                    text.substring(0, found.start()),
                    text.substring(found.end())));
  }

  private static double share(String percent) {
    return Double.parseDouble(percent) / 100;
  }

  private static Stream<Draft> drafts(Facts facts, Told told) {
    return Stream.of(right(facts, told), wrong(facts, told));
  }

  private static Draft right(Facts facts, Told told) {
    return draft(facts, told, new TrueFalse(stem(facts, told, told.words()), true, ""));
  }

  /** The correction gives the figure. */
  private static Draft wrong(Facts facts, Told told) {
    List<Share> others = Proportion.others(told.part());
    String words = "about " + others.get(told.statement().text().length() % others.size()).words();
    String correction = Lead.in(facts, told.statement());
    return draft(facts, told, new TrueFalse(stem(facts, told, words), false, correction));
  }

  private static String stem(Facts facts, Told told, String words) {
    return Lead.in(facts, told.statement(), told.with(words));
  }

  private static Draft draft(Facts facts, Told told, TrueFalse task) {
    Statement statement = told.statement();
    return DRAFTING.draft(
        facts, task.stem(), task, 1, List.of(statement.evidence(facts)), statement.assertedBy());
  }
}
