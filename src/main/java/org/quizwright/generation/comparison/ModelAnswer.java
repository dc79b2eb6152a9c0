package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param doers whom either side names as doing it; empty where they don't name two different ones
 * @param only words that tell what the other side doesn't, at most one a side
 * @param further other words of either side that a student may name for the same purpose
 */
record ModelAnswer(
    String text,
    Quote left,
    Quote right,
    List<String> doers,
    List<Quote> only,
    List<Quote> further) {

  private static final int FEWEST_WORDS = 60;
  private static final int MOST_WORDS = 120;
  private static final int MOST_CREDITED = 20;

  /** Lengths of quotation in words, tried in turn until the answer is short enough. */
  private static final List<Integer> LENGTHS = List.of(20, 16, 13, 10, 28);

  /** Writes the answer to one task. */
  record Writer(
      Pairing pairing, Subject subject, KeyQuotes finder, Language language, Origins origins) {

    /** Nothing where either side yields no quotation that shows the point. */
    Optional<ModelAnswer> write() {
      return LENGTHS.stream()
          .flatMap(most -> drafts(most).stream())
          .filter(answer -> isSplit() || !answer.doers().isEmpty() || !answer.only().isEmpty())
          .filter(answer -> !asksWho() || !answer.doers().isEmpty())
          .filter(answer -> fits(answer.text()))
          .findFirst();
    }

    /** A key to "who?" must name somebody on either side. */
    private boolean asksWho() {
      return !pairing.point().matter().frames().doer().isEmpty() && !pairing.point().opposed();
    }

    private List<ModelAnswer> drafts(int most) {
      Optional<List<Quote>> shown = finder.on(pairing, most);
      return shown.map(two -> drafts(two, most)).orElse(List.of());
    }

    private List<ModelAnswer> drafts(List<Quote> shown, int most) {
      Matter matter = pairing.point().matter();
      List<Quote> two =
          common(shown.get(0), shown.get(1))
              .map(
                  word ->
                      shown.stream().map(one -> CommonWord.narrowed(one, word, matter)).toList())
              .orElse(shown);
      Additions additions = finder.additions();
      Optional<Quote> own = additions.ownmost(matter, pairing.left(), pairing.right(), two, most);
      Optional<Quote> their = additions.ownmost(matter, pairing.right(), pairing.left(), two, most);
      List<Quote> both = Stream.of(own, their).flatMap(Optional::stream).toList();
      List<List<Quote>> extras = new ArrayList<>(List.of(both));
      Stream.of(their, own).flatMap(Optional::stream).map(List::of).forEach(extras::add);
      extras.add(List.of());
      return extras.stream().map(only -> answer(two.get(0), two.get(1), only)).toList();
    }

    private ModelAnswer answer(Quote left, Quote right, List<Quote> only) {
      List<String> doers = doers(left, right);
      Voice one = pairing.left().voice();
      Voice other = pairing.right().voice();
      String link = isSplit() ? ", while " : "; ";
      List<String> sentences = new ArrayList<>();
      sentences.add(opening());
      sentences.add(says(one, left) + link + says(other, right) + ".");
      sentences.add(inCommon(left, right));
      sentences.add(doersApart(doers));
      sentences.add(onlyIn(only));
      sentences.add(new Reason(pairing, origins.period()).whole(!doers.isEmpty()));
      String text = String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
      return new ModelAnswer(text, left, right, doers, only, further(left, right, only));
    }

    private List<Quote> further(Quote left, Quote right, List<Quote> only) {
      if (isSplit()) {
        return List.of();
      }
      List<Quote> used = Stream.concat(Stream.of(left, right), only.stream()).toList();
      Matter matter = pairing.point().matter();
      Additions additions = finder.additions();
      return Stream.concat(
              additions
                  .further(matter, pairing.left(), pairing.right(), used, MOST_CREDITED)
                  .stream(),
              additions
                  .further(matter, pairing.right(), pairing.left(), used, MOST_CREDITED)
                  .stream())
          .toList();
    }

    private boolean isSplit() {
      Kind kind = pairing.point().matter().kind();
      return pairing.point().opposed() || (kind != Kind.CLAIM && kind != Kind.ACCOUNT);
    }

    private String opening() {
      String common =
          pairing.point().opposed()
              ? "{left} and {right} don’t say the same about "
                  + pairing.point().matter().frames().topic()
              : pairing.point().matter().frames().common();
      return fill(common) + ".";
    }

    private String fill(String frame) {
      return subject
          .fill(frame)
          .replace("{left}", pairing.left().voice().shortName())
          .replace("{right}", pairing.right().voice().shortName());
    }

    private List<String> doers(Quote left, Quote right) {
      Matter matter = pairing.point().matter();
      if (matter.frames().doer().isEmpty()) {
        return List.of();
      }
      Optional<String> one = doer(left, matter);
      Optional<String> other = doer(right, matter);
      boolean two = one.isPresent() && other.isPresent() && !one.equals(other);
      return two ? List.of(one.orElseThrow(), other.orElseThrow()) : List.of();
    }

    /** What was given is no giver, whatever the grammar. */
    private Optional<String> doer(Quote quote, Matter matter) {
      return named(quote, matter)
          .filter(
              doer -> {
                List<String> lemmas = Words.lemmas(doer);
                return lemmas.isEmpty() || !matter.heads().contains(lemmas.get(lemmas.size() - 1));
              });
    }

    private Optional<String> named(Quote quote, Matter matter) {
      if (!quote.about().isEmpty()) {
        return Optional.of(quote.about());
      }
      return quote.lead().isEmpty()
          ? Doer.in(language.parse(quote.statement().exact()), matter)
              .flatMap(doer -> Doer.named(doer, quote.statement().exact()))
          : Optional.of(quote.lead());
    }

    /** What two lists share is easily overlooked. */
    private Optional<String> common(Quote left, Quote right) {
      Matter matter = pairing.point().matter();
      return matter.kind() == Kind.ACCOUNT ? CommonWord.in(left, right, matter) : Optional.empty();
    }

    private String inCommon(Quote left, Quote right) {
      return common(left, right).map(word -> "Both speak of “" + word + "”.").orElse("");
    }

    private String doersApart(List<String> doers) {
      if (doers.isEmpty()) {
        return "";
      }
      Matter.Frames frames = pairing.point().matter().frames();
      String apart = frames.namesRivals() ? "They don’t name the same " : "They tell of different ";
      return apart + frames.doer() + ": " + Apart.of(pairing, doers) + ".";
    }

    private String onlyIn(List<Quote> only) {
      List<String> parts =
          only.stream()
              .map(quote -> "only " + voice(quote).shortName() + " adds" + link(quote))
              .toList();
      String joined = String.join("; ", parts);
      return joined.isEmpty()
          ? ""
          : Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private Voice voice(Quote quote) {
      boolean left = pairing.left().statements().contains(quote.statement());
      return (left ? pairing.left() : pairing.right()).voice();
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

  private static String says(Voice voice, Quote quote) {
    String about = quote.about().isEmpty() ? "" : " of " + quote.about();
    return quote.finite()
        ? voice.shortName() + " " + voice.verb() + about + link(quote)
        : voice.shortName()
            + " "
            + voice.verb().replace("says", "speaks")
            + " of "
            + quote.inMarks();
  }

  /** How much of a difference it can name, 0 to 6. */
  int richness() {
    return 2 * doers.size() + only.size();
  }

  /** All that only one side tells, the words quoted in the answer first. */
  List<Quote> credited() {
    return Stream.concat(only.stream(), further.stream()).toList();
  }

  /** The words quoted, left side first. */
  List<Quote> quotes() {
    return Stream.concat(Stream.of(left, right), only.stream()).toList();
  }
}
