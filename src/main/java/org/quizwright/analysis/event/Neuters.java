package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;

/** Puts the name for "it" where the sentence before names one body and nothing else is meant. */
final class Neuters {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?<before>(?:(?:In|On|By|At|From|During|Later)\\b[^,;:]{1,60},? )?)(?:It|it)(?= )");

  private Neuters() {}

  static Optional<String> resolved(AnalysedPassage passage, int index) {
    String text = passage.sentences().get(index).text();
    Matcher it = SUBJECT.matcher(text);
    return index == 0 || !it.find()
        ? Optional.empty()
        : body(passage.sentences().get(index - 1))
            .map(
                name ->
                    Wording.capitalised(
                        it.group("before") + "the " + name + text.substring(it.end())));
  }

  /** The only body named, where it is what the sentence is about or where people are. */
  private static Optional<String> body(AnalysedSentence sentence) {
    List<String> names = NamedBodies.in(sentence.text());
    return names.size() == 1 && leavesNoOther(sentence.parsed(), names.get(0))
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  private static boolean leavesNoOther(ParsedSentence sentence, String name) {
    return Clause.main(sentence).stream()
        .flatMap(clause -> clause.subject().stream().boxed())
        .map(sentence::token)
        .anyMatch(subject -> name.endsWith(subject.text()) || subject.hasTag("NNS", "NNPS", "PRP"));
  }
}
