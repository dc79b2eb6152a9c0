package org.quizwright.generation.comprehension;

import java.util.ArrayList;
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
  private static final int REACH = 3;

  /** A number, a date or an instance: something that a reader could look up. */
  private static final Pattern PARTICULAR =
      Pattern.compile("\\d|\\b(For example|For instance|In one|One of|in particular|including)\\b");

  /** Sentences that go on to something else, or only say who counted. */
  private static final Pattern TURN =
      Pattern.compile(
          "^(However|But|Yet|It|They|He|She|Also|On the other hand|By contrast|Nevertheless)\\b|\\?");

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
        && !COUNTED.matcher(sentence).find();
  }

  /** The particulars that follow at once: the chain breaks at the first sentence without one. */
  private static List<Evidence> support(List<Evidence> sentences, int from) {
    List<Evidence> support = new ArrayList<>();
    for (int i = from; i < Math.min(sentences.size(), from + REACH); i++) {
      String sentence = sentences.get(i).exact();
      boolean bears =
          PARTICULAR.matcher(sentence).find()
              && !TURN.matcher(sentence).find()
              && StandAlone.isWhole(sentence);
      if (!bears) {
        break;
      }
      support.add(sentences.get(i));
    }
    return support;
  }
}
