package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;

/** What an author says just before quoting somebody: the use that the text makes of the words. */
final class Framing {

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 40;

  /** As many chars of a quotation as are needed to find where it begins. */
  private static final int OPENING = 20;

  private static final Pattern UNFIT =
      Pattern.compile(
          "[“”\"?]|^(However|But|And|Yet|This|These|He|She|It|They|Its|Their|In one|Such)\\b"
              + "|\\b(reporter|journalist|interview|visited|said|told|wrote|stated|newspaper)\\b");

  private Framing() {}

  /** The author's nearest judgement before the quotation, at most a passage away. */
  static Optional<Evidence> of(Facts facts, Quotation quotation) {
    int first = quotation.firstPassage();
    Stream<Evidence> here = sentences(facts, quotation.source(), first, quotation);
    Stream<Evidence> above =
        first == 1 ? Stream.empty() : sentences(facts, quotation.source(), first - 1, quotation);
    return Stream.concat(here, above).filter(sentence -> isUsable(facts, sentence)).findFirst();
  }

  /** The sentences of a passage that end before the quotation begins, the last one first. */
  private static Stream<Evidence> sentences(
      Facts facts, String source, int passage, Quotation quotation) {
    String text = facts.model().passage(source, passage).map(Passage::text).orElse("");
    int begin = passage == quotation.firstPassage() ? begin(text, quotation) : text.length();
    List<Evidence> sentences =
        Sentences.split(text).stream()
            .filter(span -> span.end() <= begin)
            .map(span -> Evidence.at(source, passage, text, span.start(), span.end()))
            .toList();
    return Stream.iterate(sentences.size() - 1, i -> i >= 0, i -> i - 1).map(sentences::get);
  }

  private static int begin(String text, Quotation quotation) {
    String words = quotation.text();
    return text.indexOf(words.substring(0, Math.min(OPENING, words.length())));
  }

  /** A judgement of the author's own on what is quoted, not an introduction of who speaks. */
  private static boolean isUsable(Facts facts, Evidence sentence) {
    String exact = sentence.exact();
    int words = Words.in(exact).size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && StandAlone.isWhole(exact)
        && !UNFIT.matcher(exact).find()
        && isAuthors(facts, sentence);
  }

  private static boolean isAuthors(Facts facts, Evidence sentence) {
    String author = Voice.author(facts, sentence.source());
    return facts.model().claims().stream()
        .filter(claim -> claim.ref().source().equals(sentence.source()))
        .filter(claim -> claim.ref().passage() == sentence.passage())
        .filter(claim -> claim.contested() && claim.assertedBy().equals(author))
        .anyMatch(
            claim -> facts.sentence(claim.ref()).filter(sentence.exact()::equals).isPresent());
  }
}
