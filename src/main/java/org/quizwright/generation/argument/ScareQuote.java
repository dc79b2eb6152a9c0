package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Partisan;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why an author who argues puts a plain word into quotation marks that nobody is quoted with. */
final class ScareQuote implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("scare-quote", Skill.SOURCING, Demand.INFER).after(Aspect.MEANING);

  /** One plain word that claims something for what it names. */
  private static final Pattern MARKED = Pattern.compile("[“‘](\\p{Ll}{4,})[”’](?= \\p{Ll})");

  /** Words of naming and saying: what follows is a name or somebody's words. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(?i)\\b(?:called|known as|named|termed|dubbed|titled|entitled|term|word|words|phrase"
              + "|slogan|said|says|wrote|writes|told|according to|described|declared|deemed|means?|meant|defin(?:e|es|ed)|act|law)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.quotable(facts)
        .filter(line -> !NAMING.matcher(line.text()).find())
        .filter(line -> Partisan.isAuthorOf(facts, line.ref().source()))
        .flatMap(line -> draft(facts, line))
        .toList();
  }

  /**
   * Of two words so marked, a reader couldn't say which is meant; who speaks sets no marks; a term
   * of art is only named.
   */
  private static Stream<Draft> draft(Facts facts, Line line) {
    List<String> marked =
        MARKED.matcher(line.text()).results().map(MatchResult::group).distinct().toList();
    long pairs = line.text().chars().filter(c -> c == '“' || c == '‘').count();
    boolean wrote = !NamedAuthor.speaks(facts, line.ref().source());
    boolean term =
        facts.model().terms().stream()
            .anyMatch(each -> marked.stream().anyMatch(m -> bare(m).equals(each.term())));
    return wrote && !term && marked.size() == 1 && pairs <= 1
        ? Stream.of(draft(facts, line, bare(marked.get(0))))
        : Stream.empty();
  }

  private static String bare(String marked) {
    return marked.substring(1, marked.length() - 1);
  }

  private static Draft draft(Facts facts, Line line, String word) {
    String author = BodyName.inside(NamedAuthor.author(facts, line.ref().source()));
    String stem =
        "%s Why might %s have put the word %s into quotation marks?"
            .formatted(line.uttered(facts), author, Quote.of(word));
    String model =
        "The marks show that %s is other people’s word and that %s whether it fits."
            .formatted(Quote.of(word), NamedAuthor.does(author, "doubt"));
    return DRAFTING.draft(
        facts,
        line.text(),
        new ShortAnswer(stem, model, List.of(reason(word))),
        1,
        List.of(line.evidence()));
  }

  private static AnswerElement reason(String word) {
    String doubt =
        "To show doubt: the author suggests that %s isn’t the right word for what it names here."
            .formatted(Quote.of(word));
    return new AnswerElement(
        "reason",
        doubt,
        List.of(
            "to be ironic",
            "to show that it isn’t really so",
            "it is what others call it",
            "it is other people’s word, which the author doesn’t want to use as their own"),
        1);
  }
}
