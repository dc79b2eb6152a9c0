package org.quizwright.generation.telling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** The sentences that content questions may be written from. */
public final class Tellings {

  private static final int MOST_WORDS = 48;

  private static final Pattern UNFIT =
      Pattern.compile("^[“\"‘(]|[?!:]|\\.\\.\\.|…|\\b(?:[Yy]ou|[Yy]our)\\b(?!-)");

  private static final String DOCUMENT =
      "(?:[Tt]he|[Aa]n?) (?!the\\b).*|(?:[Oo]fficial|[Gg]overnment) (?:\\p{L}+s|data)";

  private Tellings() {}

  /**
   * Whole sentences of prose on the theme, none cruel or all of its passage, in the order of the
   * texts.
   */
  public static List<Telling> on(Facts facts) {
    return facts.model().claims().stream()
        .filter(claim -> facts.isTaughtHere(claim.ref()))
        .filter(claim -> !facts.model().isSensitive(claim.ref()) && isProse(facts, claim.ref()))
        .filter(claim -> !Continuation.isAlone(facts, claim.ref()))
        .flatMap(claim -> telling(facts, claim).stream())
        .toList();
  }

  /** What a rule writes on each of them. */
  public static List<Draft> each(Facts facts, Function<Telling, Optional<Draft>> rule) {
    return on(facts).stream().map(rule).flatMap(Optional::stream).toList();
  }

  private static Optional<Telling> telling(Facts facts, Claim claim) {
    return facts
        .parse(claim.ref())
        .filter(sentence -> isWhole(sentence.text()))
        .flatMap(
            sentence ->
                holder(facts, claim).flatMap(holder -> telling(facts, claim, holder, sentence)));
  }

  /** What a text tells of somebody's words, it tells in its author's voice. */
  private static Optional<Telling> telling(
      Facts facts, Claim claim, String holder, ParsedSentence sentence) {
    return FirstPerson.named(facts, claim.ref(), sentence)
        .map(
            read ->
                FirstPerson.isIn(sentence.text())
                    ? read
                    : ThirdPerson.named(facts, claim.ref(), read))
        .map(read -> Definite.named(facts, claim.ref(), read))
        .map(read -> telling(facts, claim, holder, sentence, read));
  }

  private static Telling telling(
      Facts facts, Claim claim, String holder, ParsedSentence sentence, ParsedSentence read) {
    boolean told = isPerson(facts, holder) && read.text().contains(holder);
    String voice = told ? NamedAuthor.author(facts, claim.ref().source()) : holder;
    return new Telling(claim.ref(), voice, sentence, read);
  }

  private static boolean isProse(Facts facts, TextRef ref) {
    return facts.passage(ref).filter(passage -> passage.kind() == Passage.Kind.PROSE).isPresent();
  }

  private static boolean isWhole(String text) {
    return text.matches("(?s)[\\p{Lu}\\d$£€].*\\.”?")
        && Words.in(text).size() <= MOST_WORDS
        && Marks.pair(text, '“', '”')
        && Marks.pair(text, '(', ')')
        && !UNFIT.matcher(text).find()
        && !Cruelty.isIn(text);
  }

  /** The author or a person of the texts; a report only where it has an article to stand with. */
  private static Optional<String> holder(Facts facts, Claim claim) {
    String holder = claim.assertedBy();
    boolean named =
        holder.equals(NamedAuthor.author(facts, claim.ref().source())) || isPerson(facts, holder);
    boolean document = holder.matches(DOCUMENT) && !repeats(holder);
    boolean speaksOfItself =
        facts.sentence(claim.ref()).filter(text -> text.startsWith(holder)).isPresent();
    return named
        ? Optional.of(holder)
        : speaksOfItself
            ? Optional.of(NamedAuthor.author(facts, claim.ref().source()))
            : Optional.of(holder).filter(each -> document).map(Phrase::lowered);
  }

  private static boolean isPerson(Facts facts, String holder) {
    return facts.model().people().stream().map(Person::name).anyMatch(holder::equals);
  }

  /** A slip of the text such as "the the" doesn't go into a question. */
  private static boolean repeats(String holder) {
    return Pattern.compile("(?i)\\b(\\w+) \\1\\b").matcher(holder).find();
  }
}
