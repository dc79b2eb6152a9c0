package org.quizwright.analysis.claim;

import java.util.List;
import java.util.Optional;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.lexicon.LexiconMatch;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.tone.Connotation;

/** Words that judge, accuse or explain motives, from the program's own word lists. */
final class LoadedWords {

  private static final List<Lexicon> LISTS =
      List.of(
          Lexicon.of(Connotation.words()),
          Lexicon.read("evaluative"),
          Lexicon.read("accusing"),
          Lexicon.read("motive"));

  private LoadedWords() {}

  /** The first word or phrase that is loaded where it stands, as it stands in the sentence. */
  static Optional<String> in(ParsedSentence sentence) {
    return LexiconMatch.all(sentence, LISTS)
        .filter(span -> !Neutral.isPlain(sentence, span))
        .map(span -> span.of(sentence.text()))
        .findFirst();
  }
}
