package org.quizwright.analysis.quotation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;

/** Names those who answer by whom the text tells to have been asked. */
final class WhoWasAsked {

  private static final Pattern ANSWERED =
      Pattern.compile(
          "\\basked\\b.*, (?:they|he|she) (?:\\p{Ll}+ )?(?:answered|replied|said|told|retorted)\\b");

  private WhoWasAsked() {}

  /** "When he asked the rebels what they wanted, they answered": those who were asked. */
  static Optional<Speaker> before(Pronoun pronoun, Tag tag) {
    return tag.passage()
        .sentenceAt(tag.offset())
        .filter(any -> ANSWERED.matcher(tag.fragment()).find())
        .flatMap(sentence -> in(sentence.parsed(), pronoun));
  }

  /** Whom the sentence tells to have been asked. */
  static Optional<Speaker> in(ParsedSentence sentence, Pronoun pronoun) {
    return IntStream.range(0, sentence.tokens().size())
        .mapToObj(i -> new NounPhrase(sentence, i))
        .filter(phrase -> sentence.hasRelation(phrase.head(), "obj", "iobj"))
        .filter(phrase -> phrase.token().head() >= 0)
        .filter(phrase -> sentence.token(phrase.token().head()).lemma().equals("ask"))
        .filter(phrase -> pronoun.fits(phrase.token(), phrase.text()))
        .map(NounPhrase::speaker)
        .findFirst();
  }
}
