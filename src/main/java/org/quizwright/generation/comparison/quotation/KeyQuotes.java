package org.quizwright.generation.comparison.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.TakingUp;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.Point;
import org.quizwright.generation.comparison.pairing.PointFinder;
import org.quizwright.generation.comparison.pairing.Similarity;
import org.quizwright.generation.comparison.pairing.Tolls;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Language;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Chooses what a key quotes from either side. */
public final class KeyQuotes {

  private static final double GROUP = 4;
  private static final double WHOLE_SENTENCE = 4;
  private static final double PARTED = 1.5;
  private static final double THE_POINT_ITSELF = 1;
  private static final double DENIAL = 10;
  private static final double WORD = 0.05;
  private static final double NEARNESS = 40;
  private static final int NEIGHBOURS = 2;

  /** A bare "Production" is that of something told of before. */
  static final Pattern LOOSE =
      Pattern.compile(
          "(?i)^(?:he|she|it(?! (?:is|was|proved|seemed|became|took)\\b)|they(?! (?:say|reckon)\\b)|his|her|its|their"
              + "|some|others?|one|both|production|output|employment)\\b");

  /** Those whom a question is about may be "they" in its answer, but nobody else. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)^(?:he|she|it(?! (?:is|was|proved|seemed|became|took)\\b)|his|her|its|their|that(?! (?:does|did|is|was)))\\b");

  static final Pattern POINTING =
      Pattern.compile("(?i)^(?:this|these(?! (?:people|men|women|persons)\\b)|those|such|that)\\b");
  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:I|my|we|our|us)\\b");
  static final Pattern TORN =
      Pattern.compile(
          "(?i)\\b(?:that|to|of|by|the|an?|and|or|which|who|than|as|because|if|was|were|is"
              + "|are|had|has|have)[,;]?$|[;,] (?:yet|but)$|^as\\b(?! (?:to|for) the)|^(?:\\S+\\s){0,3}(?:of|for|to|in|by|with|from)"
              + " (?:which|whom)\\b"
              + "|\\bthat (?:despite|although|while|if|when|because|as|in|after|before)\\b[^,]*$");
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:due to|because of|owing to|thanks to|as a result of|in spite of|despite)\\b");

  private static final Pattern TURN = Pattern.compile("^,? but\\b");
  private static final Pattern WHO = Pattern.compile("^, wh(?:o|ich|ose)\\b");
  private static final Pattern BEGUN = Pattern.compile(", and [^,]{1,25}$");

  private final Similarity similarity;
  private final Quotable quotable;
  private final Antecedents antecedents;

  /** Quotes what {@code language} can parse and {@code antecedents} can name. */
  public KeyQuotes(Similarity similarity, Language language, Antecedents antecedents) {
    this.similarity = similarity;
    this.antecedents = antecedents;
    this.quotable = new Quotable(language, antecedents);
  }

  /** Whom pronouns mean. */
  public Antecedents antecedents() {
    return antecedents;
  }

  /** The chooser of further words on a matter. */
  public Additions additions(Matter matter) {
    return new Additions(this, matter);
  }

  /** The two quotations that show a point best, alike where they can be. */
  public Optional<List<KeyQuote>> on(Pairing pairing, int most) {
    Point point = pairing.point();
    List<KeyQuote> left = on(point.matter(), point.left(), pairing.left(), most);
    List<KeyQuote> right = on(point.matter(), point.right(), pairing.right(), most);
    return left.stream()
        .flatMap(mine -> right.stream().map(their -> List.of(mine, their)))
        .filter(two -> point.matter().kind() != Matter.Kind.DISPUTE || isDispute(two, point))
        .filter(two -> point.matter().kind() != Matter.Kind.CONFLICT || areWholly(two, point))
        .max(Comparator.comparingDouble(two -> worth(two, point)));
  }

  private static boolean isDispute(List<KeyQuote> two, Point point) {
    return point.matter().poles().part(two.get(0).exact(), two.get(1).exact());
  }

  private static boolean areWholly(List<KeyQuote> two, Point point) {
    return two.stream().allMatch(quote -> isWhollyOn(quote, point.matter()));
  }

  private double worth(List<KeyQuote> two, Point point) {
    return worth(two.get(0), point.matter(), point.left())
        + worth(two.get(1), point.matter(), point.right())
        + (point.matter().kind() == Matter.Kind.DISPUTE ? 0 : NEARNESS)
            * similarity.of(two.get(0).lemmas(), two.get(1).lemmas());
  }

  /**
   * Words of at most {@code most} words that show the matter by themselves, at the point or near.
   */
  private List<KeyQuote> on(Matter matter, Statement point, Excerpt excerpt, int most) {
    List<Statement> all = excerpt.statements();
    int at = all.indexOf(point);
    List<Statement> next = all.subList(at, Math.min(all.size(), at + 1 + NEIGHBOURS));
    List<KeyQuote> after = on(matter, point, excerpt, most, next);
    List<KeyQuote> before = on(matter, point, excerpt, most, all.subList(0, at));
    return Stream.of(direct(after, matter), direct(before, matter), after)
        .filter(quotes -> !quotes.isEmpty())
        .findFirst()
        .orElse(before);
  }

  private static List<KeyQuote> direct(List<KeyQuote> quotes, Matter matter) {
    return quotes.stream().filter(quote -> !isByTheWay(quote, matter)).toList();
  }

  private List<KeyQuote> on(
      Matter matter, Statement point, Excerpt excerpt, int most, List<Statement> where) {
    return where.stream()
        .flatMap(part -> quotes(part, excerpt, most).stream())
        .filter(quote -> hasFirmGround(quote, matter))
        .filter(quote -> !TORN.matcher(quote.exact()).find())
        .filter(quote -> !stopsBeforeItsPoint(quote))
        .filter(
            quote -> matter.kind() != Matter.Kind.CONFLICT || !Tolls.passesOn(quote.statement()))
        .filter(quote -> shows(quote, matter))
        .filter(quote -> quote.statement().equals(point) || goesOn(quote, matter))
        .toList();
  }

  /** Words that a "but" goes on from say the opposite of what the speaker means. */
  static boolean stopsBeforeItsPoint(KeyQuote quote) {
    String whole = quote.statement().passage().text();
    String rest = whole.substring(quote.end());
    return TURN.matcher(rest).find()
        || (WHO.matcher(rest).find() && BEGUN.matcher(quote.exact()).find());
  }

  /** Whether its own words name the thing and say of it all that the matter is about. */
  private static boolean isWhollyOn(KeyQuote quote, Matter matter) {
    return matter.isSaidBy(quote.exact(), quote.lemmas())
        && (!matter.poles().arePresent() || quote.statement().isAbout(matter));
  }

  /** A sentence beside the point must name the thing again, or deny something of it. */
  private static boolean goesOn(KeyQuote quote, Matter matter) {
    boolean denies = matter.kind() == Matter.Kind.DISPUTE && PointFinder.denies(quote.exact());
    return denies || !matter.headsIn(quote.lemmas()).isEmpty();
  }

  /** Something besides its bare name, except where only one side can deny it. */
  private boolean shows(KeyQuote quote, Matter matter) {
    if (matter.poles().arePresent()) {
      return isWhollyOn(quote, matter);
    }
    boolean shared = matter.kind() == Matter.Kind.CLAIM || matter.kind() == Matter.Kind.ACCOUNT;
    if (shared && !matter.isAnsweredBy(quote.lemmas())) {
      return false;
    }
    int groups = matter.groupsIn(meaning(quote));
    return groups > (matter.headsIn(meaning(quote)).isEmpty() ? 0 : 1);
  }

  private double worth(KeyQuote quote, Matter matter, Statement point) {
    boolean denies = PointFinder.denies(quote.exact());
    return GROUP * matter.groupsIn(meaning(quote))
        + (quote.finite() ? WHOLE_SENTENCE : 0)
        - (quote.lead().isEmpty() ? 0 : PARTED)
        + (quote.statement().equals(point) ? THE_POINT_ITSELF : 0)
        + (denies && matter.kind() == Matter.Kind.DISPUTE ? DENIAL : 0)
        - WORD * quote.words();
  }

  /** Whether it names the matter only as the cause or circumstance of something else. */
  private static boolean isByTheWay(KeyQuote quote, Matter matter) {
    Matcher cause = CAUSE.matcher(quote.exact());
    return cause.find()
        && !matter.isAnsweredBy(Words.lemmas(quote.exact().substring(0, cause.start())));
  }

  private static List<String> meaning(KeyQuote quote) {
    return Stream.concat(quote.lemmas().stream(), quote.statement().spelledOut().stream()).toList();
  }

  /** "He" needs somebody before it; "these strikes" only the strikes that the task is about. */
  private static boolean hasFirmGround(KeyQuote quote, Matter matter) {
    if (!quote.lead().isEmpty() && OWN.matcher(quote.lead()).find()) {
      return false;
    }
    if (!quote.lead().isEmpty()) {
      return true;
    }
    if (matter.poles().arePresent()) {
      return !PRONOUN.matcher(quote.exact()).find();
    }
    if (TakingUp.leans(quote.exact()) || LOOSE.matcher(quote.exact()).find()) {
      return false;
    }
    List<String> words = Words.in(quote.exact());
    return !POINTING.matcher(quote.exact()).find()
        || (words.size() > 1 && matter.heads().contains(Lemmas.of(words.get(1))));
  }

  /** Every quotable clause of a statement. */
  List<KeyQuote> quotes(Statement statement, Excerpt excerpt, int most) {
    return quotable.in(statement, excerpt, most);
  }
}
