package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** What a sentence says with a second verb of the same subject. */
final class SecondVerb implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts)).stream().flatMap(SecondVerb::readings).toList();
  }

  private static Stream<Reading> readings(Core core) {
    ParsedSentence sentence = core.sentence();
    return sentence.children(core.clause().head(), "conj").stream()
        .filter(verb -> sentence.token(verb).hasTag("VBD", "VBZ", "VBP"))
        .filter(verb -> sentence.child(verb, "nsubj", "aux", "cop").isEmpty())
        .map(verb -> reading(core, verb))
        .flatMap(Optional::stream);
  }

  private static Optional<Reading> reading(Core core, int verb) {
    ParsedSentence sentence = core.sentence();
    Span span = sentence.subtree(verb);
    String words =
        span.of(sentence.text()).replaceFirst("^(?:,? ?(?:and|but|yet|then|also),? )+", "");
    String predicate = words.replaceFirst("[,;—–(].*$", "").strip();
    return !Phrase.standsAlone(predicate)
        ? Optional.empty()
        : Optional.of(
            new Reading(Phrase.sentence(core.subject().of(sentence.text()) + " " + predicate)));
  }
}
