package org.quizwright.generation.tone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.TextRef;

/** The sentences of a theme in which an author, not a quoted speaker, judges in loaded words. */
public final class Judgements {

  private static final int MOST_WORDS = 30;

  private Judgements() {}

  /**
   * A contested sentence that can be printed by itself.
   *
   * @param holder who makes the claim
   * @param ref where it stands
   * @param loaded the words that show the judgement; at least one
   */
  public record Judgement(String holder, TextRef ref, Evidence evidence, List<Loaded> loaded) {

    public String sentence() {
      return evidence.exact();
    }

    /** The first of the loaded words. */
    public Loaded mark() {
      return loaded.get(0);
    }
  }

  /**
   * In the order of the texts, without those that open on something said before, and of authors who
   * argue: in a plain account a strong word may well just say what was.
   */
  public static List<Judgement> on(Facts facts) {
    Map<String, Boolean> partisan = new LinkedHashMap<>();
    return facts.model().claims().stream()
        .filter(Claim::contested)
        .filter(claim -> facts.isTaughtHere(claim.ref()))
        .filter(
            claim ->
                partisan.computeIfAbsent(
                    claim.ref().source(), id -> Partisan.isAuthorOf(facts, id)))
        .flatMap(claim -> judgement(facts, claim).stream())
        .toList();
  }

  private static Optional<Judgement> judgement(Facts facts, Claim claim) {
    String author = NamedAuthor.author(facts, claim.ref().source());
    return facts
        .sentence(claim.ref())
        .filter(sentence -> claim.assertedBy().equals(author) && isPrintable(sentence))
        .map(
            sentence ->
                new Judgement(
                    author,
                    claim.ref(),
                    facts.quote(claim.ref(), sentence),
                    loaded(facts, sentence)))
        .filter(judgement -> !judgement.loaded().isEmpty());
  }

  private static List<Loaded> loaded(Facts facts, String sentence) {
    return Loaded.in(facts.language().parse(sentence)).stream()
        .filter(loaded -> !isExplained(facts, loaded.word()))
        .toList();
  }

  /** What the course or the text explains names a thing: a "shambles" where beasts are killed. */
  private static boolean isExplained(Facts facts, String word) {
    List<String> lemmas = Words.lemmas(word);
    Stream<String> glossed = facts.model().course().glossary().stream().map(Gloss::term);
    Stream<String> told =
        facts.model().terms().stream().filter(term -> term.gloss() != null).map(Term::term);
    return Stream.concat(glossed, told).anyMatch(term -> Words.lemmas(term).equals(lemmas));
  }

  /** Not whole sentences of speech: their words are the speaker's. */
  private static boolean isPrintable(String sentence) {
    return StandAlone.isQuotable(sentence)
        && Words.in(sentence).size() <= MOST_WORDS
        && !Cruelty.isIn(sentence);
  }
}
