package org.quizwright.generation.comprehension;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What two figures of one sentence show when they are set side by side, by reckoning alone. */
final class FigureComparison implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-comparison", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 34;

  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.$£€])(?:1\\d|20)\\d\\d(?![\\d,])");

  /** Words that say that the two belong together as part and whole. */
  private static final Pattern PART = Pattern.compile("(?i)^[^,;]*, of (?:which|whom|these)\\b");

  private static final Pattern OUT_OF =
      Pattern.compile("(?i)^ (?:out )?of the (?:\\p{L}+ )?$|^ out of (?:the )?$");

  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)(?:[;,] (?:while|whereas|but|compared (?:to|with)|as against|against|and)\\b|;|\\bcompared (?:to|with)\\b|\\bagainst\\b"
              + "|\\bfor every\\b|\\bworth\\b|\\bcost\\b)");

  /** Two accounts of one number. */
  private static final Pattern DISPUTED =
      Pattern.compile(
          "(?i)\\b(?:books|others|some|many|critics|estimates?|tradition) (?:\\p{L}+ )?(?:print|say|put|give|claim|speak)\\b");

  private static final double MUCH = 1.4;

  /** What a change goes from and to. */
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\b(?:rose|risen|fell|fallen|grew|grown|shrank|shrunk|climbed|dropped|plunged|declined|increased|decreased"
              + "|went (?:up|down)|from)\\b|\\bby (?:1\\d|20)\\d\\d\\b|\\bin (?:1\\d|20)\\d\\d\\b");

  private static final Pattern TURNS =
      Pattern.compile(
          "(?i)\\b(?:rose|risen|fell|fallen|grew|grown|shrank|shrunk|climbed|dropped|plunged|declined|increased|decreased)\\b");

  /** With so few words between them two figures are of one thing. */
  private static final int NEAR = 6;

  /** How the two figures hang together. */
  private enum Link {
    CHANGE("What change do the figures in this sentence by %s show? Say roughly how large it is."),
    SHARE("Roughly what share of the larger figure is the smaller one in this sentence by %s?"),
    SIDE_BY_SIDE(
        "Compare the two figures in this sentence by %s. Which is the larger, and roughly by how much?");

    private final String asked;

    Link(String asked) {
      this.asked = asked;
    }
  }

  /** Two figures in the order of the sentence. */
  private record Pair(String sentence, Figure first, Figure second, Link link) {}

  @Override
  public List<Draft> write(Facts facts) {
    Map<TextRef, List<Figure>> bySentence =
        facts.model().figures().stream()
            .filter(figure -> facts.isTaughtHere(figure.ref().source(), figure.ref().passage()))
            .filter(figure -> !facts.model().isSensitive(figure.ref()))
            .collect(Collectors.groupingBy(Figure::ref, LinkedHashMap::new, Collectors.toList()));
    return bySentence.values().stream().flatMap(figures -> draft(facts, figures).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, List<Figure> figures) {
    return facts
        .sentence(figures.get(0).ref())
        .filter(FigureComparison::isPrintable)
        .flatMap(sentence -> pair(sentence, figures))
        .map(pair -> draft(facts, pair));
  }

  private static boolean isPrintable(String sentence) {
    return StandAlone.isQuotable(sentence)
        && Words.in(sentence).size() <= MOST_WORDS
        && !sentence.matches("(?s).*[\"‘(—].*")
        && !Cruelty.isIn(sentence);
  }

  /** The only two figures of one unit, none of them a range or hedged away. */
  private static Optional<Pair> pair(String sentence, List<Figure> figures) {
    if (figures.size() != 2) {
      return Optional.empty();
    }
    Figure one = figures.get(0);
    Figure two = figures.get(1);
    boolean firstComesFirst = sentence.indexOf(one.exact()) < sentence.indexOf(two.exact());
    Figure first = firstComesFirst ? one : two;
    Figure second = firstComesFirst ? two : one;
    int from = sentence.indexOf(first.exact());
    int to = sentence.indexOf(second.exact(), from + first.exact().length());
    boolean alike =
        from >= 0
            && to > 0
            && first.unit().equals(second.unit())
            && !first.isRange()
            && !second.isRange()
            && Proportion.isTelling(first.low(), second.low());
    return alike
        ? link(sentence, sentence.substring(from + first.exact().length(), to), first, second)
            .map(link -> new Pair(sentence, first, second, link))
        : Optional.empty();
  }

  private static Optional<Link> link(String sentence, String between, Figure first, Figure second) {
    if (OUT_OF.matcher(between).find() && Proportion.isShare(first.low(), second.low())) {
      return Optional.of(Link.SHARE);
    }
    if (PART.matcher(between).find() && Proportion.isShare(second.low(), first.low())) {
      return Optional.of(Link.SHARE);
    }
    List<String> years = YEAR.matcher(sentence).results().map(MatchResult::group).toList();
    boolean tells =
        TURNS.matcher(between).find()
            || sentence.matches("(?s).*\\bdid\\.")
            || Words.in(between).size() <= NEAR;
    boolean inTime =
        years.stream().distinct().count() == 2 && CHANGES.matcher(sentence).find() && tells;
    if (inTime && years.size() == 2 && years.get(0).compareTo(years.get(1)) < 0) {
      return Optional.of(Link.CHANGE);
    }
    boolean apart =
        Math.max(first.low(), second.low()) / Math.min(first.low(), second.low()) >= MUCH;
    boolean things = !first.unit().matches("percent|share|times|years?");
    return AGAINST.matcher(between).find()
            && years.size() < 2
            && apart
            && things
            && !DISPUTED.matcher(sentence).find()
        ? Optional.of(Link.SIDE_BY_SIDE)
        : Optional.empty();
  }

  private static Draft draft(Facts facts, Pair pair) {
    TextRef ref = pair.first().ref();
    String stem =
        pair.link().asked.formatted(Voice.author(facts, ref.source()))
            + " "
            + Quote.sentence(pair.sentence());
    List<AnswerElement> elements = elements(pair);
    String model = elements.stream().map(AnswerElement::text).collect(Collectors.joining(" "));
    return DRAFTING.draft(
        facts,
        pair.first().exact() + ", " + pair.second().exact(),
        new ShortAnswer(stem, model, elements),
        elements.size(),
        List.of(facts.quote(ref.source(), ref.passage(), pair.sentence())));
  }

  private static List<AnswerElement> elements(Pair pair) {
    double a = pair.first().low();
    double b = pair.second().low();
    String first = pair.first().exact();
    String second = pair.second().exact();
    List<String> near = List.of("any fair rounding");
    return switch (pair.link()) {
      case CHANGE ->
          List.of(
              new AnswerElement(
                  "direction",
                  "%s, from %s to %s.".formatted(b > a ? "A rise" : "A fall", first, second),
                  List.of(),
                  1),
              new AnswerElement("size", sentence(Proportion.change(a, b)), near, 1));
      case SHARE ->
          List.of(
              new AnswerElement(
                  "share",
                  "%s (%s of %s)."
                      .formatted(
                          capital(Proportion.share(Math.min(a, b), Math.max(a, b))),
                          a < b ? first : second,
                          a < b ? second : first),
                  near,
                  1));
      case SIDE_BY_SIDE ->
          List.of(
              new AnswerElement(
                  "larger",
                  "%s is more than %s.".formatted(larger(pair), smaller(pair)),
                  List.of(),
                  1),
              new AnswerElement(
                  "size",
                  "The larger is %s the smaller."
                      .formatted(Proportion.times(Math.max(a, b), Math.min(a, b))),
                  near,
                  1));
    };
  }

  private static String larger(Pair pair) {
    return pair.first().low() > pair.second().low() ? pair.first().exact() : pair.second().exact();
  }

  private static String smaller(Pair pair) {
    return pair.first().low() > pair.second().low() ? pair.second().exact() : pair.first().exact();
  }

  private static String sentence(String words) {
    return capital(words) + ".";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
