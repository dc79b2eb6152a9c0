package org.quizwright.generation.telling;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.wording.ChangeVerbs;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * Something that grew or shrank, with figures.
 *
 * @param what grew or shrank, as it stands inside a sentence
 * @param when the words that date it, such as "by 1931"
 * @param course the verb and what follows, such as "fell from 90,000 to 40,000 by 1931"
 */
public record Change(String what, String when, String course, boolean grew) {

  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\b(?:between [^,.]*?\\d{4} and [^,.]*?\\d{4}|(?:by|in|since|during|until) (?:the )?(?:\\p{L}+ )?\\d{4}(?:s|[-–]\\d{2,4})?)(?![\\d,])");

  private static final Pattern SIZE = Pattern.compile("\\d|\\b(?:half|twice|third|quarter)\\b");

  /** The first change in a sentence that its own words date and measure. */
  public static Optional<Change> of(Plain plain) {
    ParsedSentence sentence = plain.sentence();
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).hasTag("VBD", "VBN") && turns(sentence.token(i)))
        .filter(i -> sentence.children(i, "aux").isEmpty())
        .mapToObj(i -> at(sentence, i, plain.opening()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a verb says that something grew or shrank. */
  private static boolean turns(Token verb) {
    return ChangeVerbs.grows(verb.lemma()) || ChangeVerbs.shrinks(verb.lemma());
  }

  private static Optional<Change> at(ParsedSentence sentence, int verb, String opening) {
    OptionalInt subject = sentence.child(verb, "nsubj");
    String course = course(sentence, verb);
    Optional<String> when = when(opening, course);
    boolean measured = SIZE.matcher(WHEN.matcher(course).replaceAll("")).find();
    if (subject.isEmpty() || when.isEmpty() || !measured) {
      return Optional.empty();
    }
    String what = Phrase.inner(sentence, sentence.subtree(subject.getAsInt()));
    boolean names =
        sentence.token(subject.getAsInt()).isNoun()
            && Words.in(what).size() > 1
            && Phrase.standsAlone(what);
    return names
        ? Optional.of(
            new Change(what, when.get(), course, ChangeVerbs.grows(sentence.token(verb).lemma())))
        : Optional.empty();
  }

  /** From the verb to the end of its clause. */
  private static String course(ParsedSentence sentence, int verb) {
    String rest = sentence.text().substring(sentence.token(verb).start());
    return rest.replaceFirst("(?:, (?!\\d).*|;.*|\\.)$", "");
  }

  private static Optional<String> when(String opening, String course) {
    Matcher after = WHEN.matcher(course);
    Matcher before = WHEN.matcher(opening);
    return after.find()
        ? Optional.of(after.group())
        : before.find() ? Optional.of(opening.strip()) : Optional.empty();
  }
}
