package org.quizwright.generation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.generation.comparison.Matter.Kind;
import org.quizwright.language.Language;
import org.quizwright.language.Words;

/**
 * An answer that earns full marks: what both say on the point, how they differ, and why.
 *
 * @param left the words of the left side on the point
 * @param right the words of the right side on the point
 * @param doers whom either side names as the one who did it; empty where that is no difference
 * @param mine words that only the left side has on the matter, the most telling first
 * @param theirs the same of the right side
 */
record ModelAnswer(
    String text,
    Quote left,
    Quote right,
    List<String> doers,
    List<Quote> mine,
    List<Quote> theirs) {

  private static final int FEWEST_WORDS = 60;
  private static final int MOST_WORDS = 120;
  private static final int MOST_TOLD = 2;

  /** Lengths of quotation in words, tried in turn until the answer is short enough. */
  private static final List<Integer> LENGTHS = List.of(20, 16, 13, 10, 28);

  /** Writes the answer to one task. */
  record Writer(
      Pairing pairing,
      Subject subject,
      KeyQuotes finder,
      Language language,
      Provenance provenance) {

    /** Nothing where either side yields no quotation that shows the point. */
    Optional<ModelAnswer> write() {
      List<List<Quote>> shown =
          LENGTHS.stream().flatMap(most -> finder.on(pairing, most).stream()).distinct().toList();
      return IntStream.iterate(MOST_TOLD, told -> told >= 0, told -> told - 1)
          .boxed()
          .flatMap(told -> shown.stream().map(two -> answer(two.get(0), two.get(1), told)))
          .filter(answer -> isSplit() || answer.richness() > 0)
          .filter(answer -> !asksWho() || !answer.doers().isEmpty())
          .filter(answer -> fits(answer.text()))
          .findFirst();
    }

    /** A key to "who?" must name somebody on either side. */
    private boolean asksWho() {
      return !matter().frames().doer().isEmpty() && !pairing.point().opposed();
    }

    private Matter matter() {
      return pairing.point().matter();
    }

    /** With {@code most} pieces of what only one side tells. */
    private ModelAnswer answer(Quote left, Quote right, int most) {
      List<Quote> mine = only(pairing.left(), pairing.right(), left);
      List<Quote> theirs = only(pairing.right(), pairing.left(), right);
      List<String> doers = doers(left, right);
      String both =
          says(pairing.left(), left)
              + (isSplit() ? ", while " : "; ")
              + says(pairing.right(), right)
              + ".";
      List<String> sentences =
          List.of(
              opening(),
              both,
              common(left, right),
              apart(doers),
              Provenance.evidence(pairing),
              told(new ModelAnswer("", left, right, doers, mine, theirs), most),
              Provenance.weight(pairing),
              "One reason may be that " + provenance.contrast(pairing) + ".");
      String text = sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
      return new ModelAnswer(text, left, right, doers, mine, theirs);
    }

    private String common(Quote left, Quote right) {
      String topic = subject.fill(matter().frames().topic());
      return isSplit()
          ? ""
          : new CommonGround(language, matter(), topic).sentence(left, right).orElse("");
    }

    /** One of either where both tell one; of one alone the more telling. */
    private String told(ModelAnswer of, int most) {
      Additions additions = finder.additions(matter());
      boolean theirsFirst =
          additions.rank(of.theirs, of.right, pairing.right())
              > additions.rank(of.mine, of.left, pairing.left());
      int first = Math.min(of.mine.size(), theirsFirst ? most / 2 : (most + 1) / 2);
      int second = Math.min(of.theirs.size(), most - first);
      first = Math.min(of.mine.size(), most - second);
      return Stream.of(
              told(pairing.left(), of.mine.subList(0, first)),
              Undoubted.of(pairing.right(), of.right, of.mine.subList(0, first)),
              told(pairing.right(), of.theirs.subList(0, second)),
              Undoubted.of(pairing.left(), of.left, of.theirs.subList(0, second)))
          .filter(sentence -> !sentence.isEmpty())
          .collect(Collectors.joining(" "));
    }

    private List<Quote> only(Excerpt side, Excerpt other, Quote answer) {
      return isSplit() ? List.of() : finder.additions(matter()).of(side, other, answer);
    }

    private boolean isSplit() {
      Kind kind = matter().kind();
      return pairing.point().opposed() || (kind != Kind.CLAIM && kind != Kind.ACCOUNT);
    }

    private String opening() {
      String common =
          pairing.point().opposed()
              ? "{left} and {right} don’t say the same about " + matter().frames().topic()
              : matter().frames().common();
      return fill(common) + ".";
    }

    private String fill(String frame) {
      return subject
          .fill(frame)
          .replace("{left}", pairing.left().voice().shortName())
          .replace("{right}", pairing.right().voice().shortName());
    }

    private List<String> doers(Quote left, Quote right) {
      if (matter().frames().doer().isEmpty()) {
        return List.of();
      }
      Optional<String> one = doer(left);
      Optional<String> other = doer(right);
      boolean two = one.isPresent() && other.isPresent() && !one.equals(other);
      return two ? List.of(one.orElseThrow(), other.orElseThrow()) : List.of();
    }

    /** What was given is no giver, whatever the grammar. */
    private Optional<String> doer(Quote quote) {
      return named(quote)
          .filter(
              doer -> {
                List<String> lemmas = Words.lemmas(doer);
                return lemmas.isEmpty()
                    || !matter().heads().contains(lemmas.get(lemmas.size() - 1));
              });
    }

    private Optional<String> named(Quote quote) {
      return quote.lead().isEmpty()
          ? Doer.in(language.parse(quote.statement().exact()), matter())
              .flatMap(doer -> Doer.named(doer, quote.statement().exact()))
          : Optional.of(quote.lead());
    }

    private String apart(List<String> doers) {
      return doers.isEmpty()
          ? ""
          : "But %s names %s as the %s, %s %s."
              .formatted(
                  pairing.left().voice().shortName(),
                  doers.get(0),
                  matter().frames().doer(),
                  pairing.right().voice().shortName(),
                  doers.get(1));
    }

    private static String told(Excerpt side, List<Quote> only) {
      if (only.isEmpty()) {
        return "";
      }
      return "Only "
          + side.voice().shortName()
          + " adds"
          + only.stream().map(ModelAnswer::link).collect(Collectors.joining(" and"))
          + ".";
    }
  }

  private static boolean fits(String text) {
    int words = text.split("\\s+").length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  /** A quotation that opens with a capital follows a colon, any other "that". */
  private static String link(Quote quote) {
    boolean small = Character.isLowerCase(quote.exact().charAt(0)) || !quote.lead().isEmpty();
    return (small ? " that " : ": ") + quote.inMarks();
  }

  private static String says(Excerpt side, Quote quote) {
    Voice voice = side.voice();
    return quote.finite()
        ? voice.shortName() + " " + voice.verb() + link(quote)
        : voice.shortName()
            + " "
            + voice.verb().replace("says", "speaks")
            + " of "
            + quote.inMarks();
  }

  /** How much of a difference it can name. */
  int richness() {
    return 2 * doers.size() + Math.min(1, mine.size()) + Math.min(1, theirs.size());
  }

  /** All that only one side tells. */
  List<Quote> credited() {
    return Stream.concat(mine.stream(), theirs.stream()).toList();
  }

  /** The words quoted for the point, left side first. */
  List<Quote> quotes() {
    return Stream.concat(Stream.of(left, right), credited().stream()).toList();
  }
}
