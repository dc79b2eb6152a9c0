package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** An author's general claims with the particulars that the same passage gives for them. */
final class SupportedClaims {

  private static final int MOST_WORDS = 28;

  /** A number, a date or an instance: something that a reader could look up. */
  private static final Pattern PARTICULAR =
      Pattern.compile("\\d|\\b(For example|For instance|In one|One of|in particular|including)\\b");

  /** Sentences that go on to something else, or only say who counted. */
  private static final Pattern TURN =
      Pattern.compile(
          "^(However|But|Yet|It|They|He|She|Also|On the other hand|By contrast|Nevertheless)\\b|\\?");

  /** A claim about all of several, or about a cause, needs more than figures to bear it out. */
  private static final Pattern TOO_WIDE =
      Pattern.compile(
          "(?i)\\b(both|all|many|most|every|each|everywhere|always|results? (?:of|from|in)|because"
              + "|due to|owing to|thanks to|led to|caused?|means of)\\b");

  /** A claim that counts is a particular itself. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundreds?|thousands?"
              + "|millions?|billions?)\\b");

  private SupportedClaims() {}

  /**
   * A claim and at least one sentence that bears it out.
   *
   * @param support in the order of the text
   */
  record Supported(TextRef ref, Evidence claim, List<Evidence> support) {}

  /** The first sentences of passages, which say what the rest shows; in the order of the texts. */
  static List<Supported> on(Facts facts) {
    return facts.model().claims().stream()
        .filter(claim -> facts.isPrimary(claim.ref().source(), claim.ref().passage()))
        .flatMap(claim -> supported(facts, claim).stream())
        .toList();
  }

  private static Optional<Supported> supported(Facts facts, Claim claim) {
    TextRef ref = claim.ref();
    Passage passage = facts.model().passage(ref.source(), ref.passage()).orElseThrow();
    List<Evidence> sentences = sentences(ref.source(), passage);
    boolean general =
        ref.sentence() == 1
            && claim.contested()
            && claim.assertedBy().equals(Voice.author(facts, ref.source()))
            && passage.kind() == Passage.Kind.PROSE
            && isGeneral(sentences.get(ref.sentence() - 1).exact());
    List<Evidence> support = general ? support(sentences, ref.sentence()) : List.of();
    return support.isEmpty()
        ? Optional.empty()
        : Optional.of(new Supported(ref, sentences.get(ref.sentence() - 1), support));
  }

  private static List<Evidence> sentences(String source, Passage passage) {
    List<Span> spans = Sentences.split(passage.text());
    return spans.stream()
        .map(span -> Evidence.at(source, passage.n(), passage.text(), span.start(), span.end()))
        .toList();
  }

  private static boolean isGeneral(String sentence) {
    return StandAlone.isQuotable(sentence)
        && Words.in(sentence).size() <= MOST_WORDS
        && !sentence.matches(".*[\\d“\"?:].*")
        && !TOO_WIDE.matcher(sentence).find()
        && !COUNTED.matcher(sentence).find();
  }

  /**
   * Every sentence of the passage, up to a turn, that gives a particular or takes up a word of the
   * claim; nothing where the next one gives no particular.
   */
  private static List<Evidence> support(List<Evidence> sentences, int from) {
    List<String> asked = Words.content(sentences.get(from - 1).exact());
    List<Evidence> following =
        sentences.stream()
            .skip(from)
            .takeWhile(each -> !TURN.matcher(each.exact()).find())
            .filter(each -> StandAlone.isWhole(each.exact()))
            .toList();
    return following.isEmpty() || !PARTICULAR.matcher(following.get(0).exact()).find()
        ? List.of()
        : following.stream().filter(each -> bears(each.exact(), asked)).toList();
  }

  private static boolean bears(String sentence, List<String> asked) {
    return PARTICULAR.matcher(sentence).find()
        || COUNTED.matcher(sentence).find()
        || Words.content(sentence).stream().anyMatch(asked::contains);
  }
}
