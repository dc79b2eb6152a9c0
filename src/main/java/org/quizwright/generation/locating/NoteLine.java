package org.quizwright.generation.locating;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;

/**
 * One line of notes on a text, with a gap.
 *
 * @param before and {@code after}: what stands on either side of the gap
 */
record NoteLine(Statement statement, String before, String answer, String after, Gap.Slot slot) {

  private static final WordPairs SYNONYMS = WordPairs.synonyms();

  /** So much of a sentence at most is told in its own words and order. */
  private static final double COPIED = 0.7;

  private static final int SHORT = 4;

  /** "First answer – suspicion" is too brief even for notes. */
  private static final int SHORTEST_BRIEF = 5;

  /** With so many words of a line beside it, something may well fit the line too. */
  private static final int FITS = 3;

  private static final Pattern BE = Pattern.compile(" (?:was|were|had been|is|are) ");

  private static final int FEWEST_CONTENT = 4;

  /** Whose it is may have been told by the sentence before. */
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?i)\\b(?:its|their|his|her|took place|was launched)\\b");

  private static final String YEAR = "((?:\\p{Lu}\\p{Ll}+ )?(?:1\\d{3}|20\\d\\d))";

  private static final Pattern YEARS = Pattern.compile("\\b(?:1\\d{3}|20\\d\\d)\\b");

  private static final Pattern DATED_FIRST = Pattern.compile("(?s)In " + YEAR + ",? (.*)");

  private static final Pattern DATED_LAST = Pattern.compile("(?s)(.*) in " + YEAR + "\\.");

  /** The line for a statement that serves best: other words first, then the more telling gap. */
  static Optional<NoteLine> of(Material material, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.aside() && Matters.speaksOfTheKnown(material, statement))
        .sorted(Comparator.comparing(statement -> !statement.reworded()))
        .flatMap(statement -> lines(material, statement))
        .findFirst();
  }

  /** A statement of several in whose place for a name another name could stand. */
  static Optional<NoteLine> named(Material material, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.aside() && Matters.test(material, statement))
        .flatMap(
            statement ->
                Gap.in(material, statement).stream()
                    .filter(gap -> gap.slot() != Gap.Slot.THING)
                    .flatMap(gap -> plain(statement, gap).stream()))
        .map(NoteLine::withOtherWord)
        .filter(NoteLine::tellsOnce)
        .findFirst();
  }

  private static Stream<NoteLine> lines(Material material, Statement statement) {
    return Gap.in(material, statement).stream()
        .sorted(Comparator.comparing(Gap::slot))
        .filter(gap -> isRead(material, statement, gap.answer(statement)))
        .flatMap(gap -> Stream.of(plain(statement, gap), brief(statement, gap)))
        .flatMap(Optional::stream)
        .map(NoteLine::inOtherWords)
        .filter(line -> line.isOwn() && line.tellsOnce());
  }

  private static Optional<NoteLine> plain(Statement statement, Gap gap) {
    String text = statement.text();
    return Optional.of(
        new NoteLine(
            statement,
            text.substring(0, gap.span().start()),
            gap.answer(statement),
            text.substring(gap.span().end()),
            gap.slot()));
  }

  /** "The bridge was built of stone" in the short form of notes: "The bridge – built of stone". */
  private static Optional<NoteLine> brief(Statement statement, Gap gap) {
    Matcher be = BE.matcher(statement.text());
    int after = subjectEnd(statement.sentence());
    if (after < 0
        || !be.find(after)
        || be.start() != after
        || Words.in(statement.text().substring(after)).size() < SHORTEST_BRIEF) {
      return Optional.empty();
    }
    NoteLine line = plain(statement, gap).orElseThrow();
    String text = statement.text();
    boolean gapFirst = gap.span().end() <= after;
    return Optional.of(
        gapFirst
            ? new NoteLine(
                statement,
                line.before,
                line.answer,
                text.substring(gap.span().end(), after) + " – " + text.substring(be.end()),
                line.slot)
            : new NoteLine(
                statement,
                text.substring(0, after) + " – " + text.substring(be.end(), gap.span().start()),
                line.answer,
                line.after,
                line.slot));
  }

  /** Where the subject ends that a form of "be" follows with no more than a participle or noun. */
  private static int subjectEnd(ParsedSentence sentence) {
    return Clause.main(sentence)
        .filter(clause -> sentence.child(clause.head(), "aux:pass", "cop").isPresent())
        .map(Clause::subject)
        .filter(OptionalInt::isPresent)
        .map(subject -> sentence.subtree(subject.getAsInt()).end())
        .orElse(-1);
  }

  /** Whether the passage has the answer word for word. */
  private static boolean isRead(Material material, Statement statement, String answer) {
    return statement.telling().evidence(material.facts()).exact().contains(answer)
        || statement.telling().text().contains(answer);
  }

  /** A date goes first, as in notes; one word gives way to another where there is one. */
  private NoteLine inOtherWords() {
    return dated().withOtherWord();
  }

  private NoteLine withOtherWord() {
    return Stream.of(before, after)
        .flatMap(part -> SYNONYMS.in(part).stream())
        .findFirst()
        .map(this::changed)
        .orElse(this);
  }

  private NoteLine changed(WordPairs.Pair pair) {
    boolean first = pair.pattern().matcher(before).find();
    return first
        ? new NoteLine(statement, WordPairs.changed(before, pair), answer, after, slot)
        : new NoteLine(statement, before, answer, WordPairs.changed(after, pair), slot);
  }

  private NoteLine dated() {
    Matcher first = DATED_FIRST.matcher(before);
    Matcher last = DATED_LAST.matcher(after);
    if (first.matches() && !first.group(2).isEmpty()) {
      return new NoteLine(
          statement, first.group(1) + ": " + capital(first.group(2)), answer, after, slot);
    }
    return last.matches() && !YEARS.matcher(before + last.group(1)).find()
        ? new NoteLine(statement, last.group(2) + ": " + before, answer, last.group(1) + ".", slot)
        : this;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Whether it isn't the sentence of the text with a hole in it. */
  private boolean isOwn() {
    String told = whole().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    String sentence = statement.telling().text();
    return !sentence.toLowerCase(Locale.ROOT).contains(told)
        || Words.in(told).size() <= COPIED * Words.in(sentence).size();
  }

  /** The line without its gap. */
  String whole() {
    return before + answer + after;
  }

  /** Whether the rest says enough to find the answer by, and doesn't hold it. */
  private boolean tellsOnce() {
    return Words.content(before + after).size() >= FEWEST_CONTENT
        && !POSSESSIVE.matcher(before + after).find()
        && !mentions(before + after, answer);
  }

  /** Whether {@code words} hold {@code name} or a form of it. */
  private static boolean mentions(String words, String name) {
    String word = name.toLowerCase(Locale.ROOT);
    String stem = word.length() <= SHORT ? word : word.substring(0, word.length() - 2);
    return words.toLowerCase(Locale.ROOT).contains(stem);
  }

  /** Whether neither's gap is told by the other, nor could be filled with the other's answer. */
  boolean isApart(Material material, NoteLine other) {
    return !mentions(other.whole(), answer)
        && !mentions(whole(), other.answer)
        && !isFilledBy(material, other.answer)
        && !other.isFilledBy(material, answer);
  }

  /** Whether a sentence of the course has {@code words} beside much that the line says. */
  boolean isFilledBy(Material material, String words) {
    List<String> said = Words.lemmas(before + " " + after).stream().distinct().toList();
    return mentions(statement.telling().text(), words)
        || material.lines().stream()
            .filter(line -> mentions(line.text(), words))
            .anyMatch(line -> said.stream().filter(line.lemmas()::contains).count() >= FITS);
  }

  /** Whether the line itself holds {@code words}. */
  boolean mentions(String words) {
    return mentions(whole(), words);
  }

  boolean isContested(Material material) {
    return material
        .facts()
        .model()
        .claim(statement.telling().ref())
        .filter(Claim::contested)
        .isPresent();
  }
}
