package org.quizwright.generation.telling;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.Clause;
import org.quizwright.language.Genitive;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.source.TextRef;

/** Who "I" and "my" are in a text by one person. */
public final class FirstPerson {

  private static final Pattern ANY =
      Pattern.compile("\\b(?:I|me|[Mm]y|[Mm]yself|[Mm]ine|[Ww]e|us|[Oo]urs?|[Oo]urselves)\\b(?!-)");

  private static final Pattern ONE = Pattern.compile("\\b(?:I|[Mm]y|me)\\b(?!-)");

  /** "My lord of London" is nobody's own. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\b[Mm]y (?:[Ll]ord|[Ll]ady|[Dd]ear|God|word)\\b");

  private static final int MOST = 2;

  private static final Pattern PERSON =
      Pattern.compile("(?!The )\\p{Lu}[\\p{L}.’-]*(?: (?!and )[\\p{L}.’-]+){1,4}");

  private FirstPerson() {}

  /**
   * The sentence with the author's name for "I", "me" and "my"; nothing where others are meant too,
   * or where the author isn't one person.
   */
  static Optional<ParsedSentence> named(Facts facts, TextRef ref, ParsedSentence sentence) {
    if (!isIn(sentence.text())) {
      return Optional.of(sentence);
    }
    String author = NamedAuthor.author(facts, ref.source()).replaceFirst(",.*", "");
    long all = ANY.matcher(sentence.text()).results().count();
    long mine = ONE.matcher(sentence.text()).results().count();
    return !ADDRESS.matcher(sentence.text()).find()
            && all == mine
            && all <= MOST
            && PERSON.matcher(author).matches()
            && isPast(sentence)
        ? Optional.of(
            facts
                .language()
                .parse(
                    ONE.matcher(sentence.text())
                        .replaceAll(word -> Matcher.quoteReplacement(name(word.group(), author)))))
        : Optional.empty();
  }

  /** Whether any word speaks of the writer. */
  public static boolean isIn(String text) {
    return ANY.matcher(text).find();
  }

  private static String name(String word, String author) {
    return word.equalsIgnoreCase("my") ? Genitive.of(author) : author;
  }

  /** "I go" can't become "Ann Fenn go". */
  private static boolean isPast(ParsedSentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).text().equals("I"))
        .allMatch(i -> isSubjectOfPast(sentence, i));
  }

  private static boolean isSubjectOfPast(ParsedSentence sentence, int i) {
    OptionalInt verb =
        sentence.hasRelation(i, "nsubj")
            ? new Clause(sentence, sentence.token(i).head()).finiteVerb()
            : OptionalInt.empty();
    return verb.isPresent() && sentence.token(verb.getAsInt()).hasTag("VBD", "MD", "VBN");
  }
}
