package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.PastTense;
import org.quizwright.language.Token;

/** Makes a finite clause of what a sentence tells in passing, by a participle or a noun. */
final class Unfolded {

  private static final Pattern VISIT =
      Pattern.compile(
          "^[Aa] visit by (.+?),? to ((?:the )?\\p{Lu}[^,;]*? in (?:\\p{Lu}\\p{L}+ )?\\d{4})\\b.*$");

  private static final Pattern TOOK_UNTIL =
      Pattern.compile("^It took until (.+?) for (.+?) to (\\p{Ll}+)\\b(.*)$");

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:.*[ ,])?((?:\\p{Lu}[\\p{L}’.-]+ )+\\p{Lu}[\\p{L}’.-]+),? was"
              + " (?:made |appointed |elected )?(?:the )?(\\p{Ll}+ of [^,;]+?)"
              + " until (?:he|she) was (succeeded|replaced) (in .*?\\d{4}) by ([^,;]+?)\\.?$");

  private Unfolded() {}

  /** "In May, strikes grew, spreading to the coast" → "In May, strikes spread to the coast". */
  static Optional<String> participle(ParsedSentence sentence) {
    OptionalInt subject = Clause.main(sentence).map(Clause::subject).orElse(OptionalInt.empty());
    if (subject.isEmpty() || Clause.main(sentence).filter(Clause::isPast).isEmpty()) {
      return Optional.empty();
    }
    int end = sentence.subtree(subject.getAsInt()).end();
    return IntStream.range(1, sentence.tokens().size())
        .filter(i -> sentence.token(i).start() > end && isParticiple(sentence, i))
        .mapToObj(sentence::token)
        .map(token -> unfolded(sentence.text(), end, token))
        .findFirst();
  }

  private static boolean isParticiple(ParsedSentence sentence, int i) {
    return sentence.token(i).hasTag("VBG")
        && sentence.token(i - 1).text().equals(",")
        && sentence.hasRelation(i, "acl", "advcl");
  }

  private static String unfolded(String text, int subjectEnd, Token participle) {
    String past = PastTense.of(Lemmas.of(participle.text()));
    return text.substring(0, subjectEnd) + " " + past + text.substring(participle.end());
  }

  /** "A visit by the minister to Paris in 1990 led to …" → "The minister visited Paris in 1990". */
  static Optional<String> visit(String sentence) {
    Matcher visit = VISIT.matcher(sentence);
    return visit.matches()
        ? Optional.of(RunningText.capitalised(visit.group(1)) + " visited " + visit.group(2) + ".")
        : Optional.empty();
  }

  /** "It took until 1994 for the court to agree" → "In 1994 the court agreed". */
  static Optional<String> tookUntil(String sentence) {
    Matcher took = TOOK_UNTIL.matcher(sentence);
    return took.matches()
        ? Optional.of(
            "In "
                + took.group(1)
                + " "
                + took.group(2)
                + " "
                + PastTense.of(took.group(3))
                + took.group(4))
        : Optional.empty();
  }

  /**
   * "John Hale was mayor of Hull until he was succeeded in 1890 by Ann Rowe" → "John Hale was
   * succeeded as mayor of Hull by Ann Rowe in 1890".
   */
  static Optional<String> office(String sentence) {
    Matcher office = OFFICE.matcher(sentence);
    return office.matches()
        ? Optional.of(
            "%s was %s as %s by %s %s."
                .formatted(
                    office.group(1),
                    office.group(3),
                    office.group(2),
                    office.group(5),
                    office.group(4)))
        : Optional.empty();
  }

  /** Every such wording of {@code sentence}. */
  static List<String> of(ParsedSentence sentence) {
    String text = sentence.text();
    return Stream.of(participle(sentence), visit(text), tookUntil(text), office(text))
        .flatMap(Optional::stream)
        .toList();
  }
}
