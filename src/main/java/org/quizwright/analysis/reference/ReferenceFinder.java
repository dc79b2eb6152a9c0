package org.quizwright.analysis.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.content.Reference;
import org.quizwright.model.source.Passage;

/** Lists the pronouns of prose that clearly mean somebody named. */
public final class ReferenceFinder {

  private ReferenceFinder() {}

  /** Those that are subjects or owners, in the order of the texts. */
  public static List<Reference> find(List<AnalysedPassage> passages, Referents referents) {
    return passages.stream()
        .filter(passage -> passage.passage().kind() == Passage.Kind.PROSE)
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> in(sentence, referents))
        .toList();
  }

  private static Stream<Reference> in(AnalysedSentence sentence, Referents referents) {
    return IntStream.range(0, sentence.parsed().tokens().size())
        .filter(i -> isSubject(sentence.parsed(), i) || isOwner(sentence.parsed(), i))
        .mapToObj(i -> reference(sentence, i, referents))
        .flatMap(Optional::stream);
  }

  private static boolean isSubject(ParsedSentence sentence, int token) {
    return sentence.hasRelation(token, "nsubj") && sentence.token(token).text().matches("(?i)s?he");
  }

  private static boolean isOwner(ParsedSentence sentence, int token) {
    return sentence.hasRelation(token, "nmod:poss")
        && sentence.token(token).text().matches("(?i)his|her");
  }

  private static Optional<Reference> reference(
      AnalysedSentence sentence, int token, Referents referents) {
    Token pronoun = sentence.parsed().token(token);
    return referents
        .meant(sentence.ref(), token)
        .map(name -> new Reference(sentence.ref(), pronoun.text(), pronoun.start(), name));
  }
}
