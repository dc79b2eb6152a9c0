package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Whom "he" or "she" in a tag means: the first person of the nearest sentence before it. */
final class Antecedent {

  private Antecedent() {}

  static Optional<String> of(Tag tag) {
    List<AnalysedSentence> before =
        tag.passage().sentences().stream()
            .filter(sentence -> sentence.span().start() < tag.offset())
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      boolean own = before.get(i).span().end() > tag.offset();
      Optional<String> name = firstName(before.get(i), own);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** A subject comes first; in the tag's own sentence nothing else counts. */
  private static Optional<String> firstName(AnalysedSentence sentence, boolean subjectsOnly) {
    Optional<String> subject = first(sentence, Antecedent::isSubject);
    return subject.isPresent() || subjectsOnly ? subject : first(sentence, Antecedent::isName);
  }

  private static Optional<String> first(AnalysedSentence sentence, Predicate<Token> wanted) {
    List<Token> tokens = sentence.parsed().tokens();
    return IntStream.range(0, tokens.size())
        .filter(i -> wanted.test(tokens.get(i)))
        .mapToObj(i -> nameFrom(sentence, i))
        .findFirst();
  }

  private static boolean isSubject(Token token) {
    return isName(token) && token.relation().startsWith("nsubj");
  }

  private static boolean isName(Token token) {
    return token.entity().equals("PERSON") && !token.relation().startsWith("nmod:poss");
  }

  private static String nameFrom(AnalysedSentence sentence, int first) {
    List<Token> tokens = sentence.parsed().tokens();
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).entity().equals("PERSON")) {
      last++;
    }
    Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
    return span.of(sentence.text()).replaceFirst("[’']s?$", "");
  }
}
